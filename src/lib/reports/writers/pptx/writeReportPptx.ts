import PptxGenJS from 'pptxgenjs';
import { message } from '$lib/messages/messages';
import type { ReportBlock, ReportBlockOf, ReportDocument } from '../../reportDocument';
import { plainText } from '../../reportText';
import { fixedArchive, xmlText } from '../fixedArchive';
import { intervalNote } from '../intervalNote';
import type { ReportPictures } from '../reportPictures';
import { figureSlide } from './figureSlide';
import { font, ink, inner, page, titled, type Making } from './slideLook';
import { tableSlide } from './tableSlide';

/** Characters of text on one slide; what is longer goes on to the next. */
const slideText = 900;

/**
 * A report as slides: bars and lines as native charts that staff can edit, all other pictures as pictures with a text
 * alternative, the sentence of each figure above it and its source at the foot. Annexes stay in the document.
 */
export async function writeReportPptx(report: ReportDocument, pictures: ReportPictures): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'report', width: page.width, height: page.height });
  file.layout = 'report';
  file.title = xmlText(report.title);
  file.author = 'Tamga';
  file.company = 'Tamga';
  file.theme = { headFontFace: font, bodyFontFace: font };
  coverSlide(file, report);
  let section = '';
  const gaps: string[] = [];
  for (const block of report.blocks) {
    if (block.kind === 'heading') section = block.text;
    else if (block.kind === 'gap') gaps.push(gapText(section, block, report));
    else slideOf(block, { file, report, pictures, section });
  }
  textSlides(gaps, { file, report, pictures, section: message(report.locale, 'report.missing') });
  const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  return fixedArchive(written, report.edition.asOf);
}

/** What nobody wrote yet: all of it stands on the last slides. */
function gapText(section: string, { text, ask }: ReportBlockOf<'gap'>, { locale }: ReportDocument): string {
  const asked = ask === '' ? '' : ` ${message(locale, 'report.asks', { ask })}`;
  return `${section}: ${text}${asked}`;
}

function coverSlide(file: PptxGenJS, { cover }: ReportDocument): void {
  const slide = file.addSlide();
  slide.addShape('rect', { x: 0, y: 0, w: 0.25, h: page.height, fill: { color: ink.accent } });
  const x = page.margin + 0.2;
  if (cover.banner !== null) {
    slide.addText(xmlText(cover.banner), {
      x,
      y: 0.4,
      w: inner,
      h: 0.8,
      fontSize: 13,
      bold: true,
      color: ink.warn,
      fontFace: font
    });
  }
  slide.addText(xmlText(cover.title), {
    x,
    y: 1.6,
    w: inner,
    h: 1.4,
    fontSize: 34,
    bold: true,
    color: ink.text,
    fontFace: font,
    valign: 'top'
  });
  const facts = cover.lines.map(({ term, text, missing }) => [
    { text: xmlText(term), options: { color: ink.quiet, fontSize: 12 } },
    { text: xmlText(text), options: { color: missing ? ink.warn : ink.text, fontSize: 12 } }
  ]);
  const status = [{ text: xmlText(cover.status), options: { color: ink.quiet, fontSize: 12, colspan: 2 } }];
  slide.addTable([status, ...facts], {
    x,
    y: 3.1,
    w: inner,
    colW: [2.4, inner - 2.4],
    fontFace: font,
    border: { type: 'none' }
  });
}

function slideOf(block: ReportBlock, making: Making): void {
  switch (block.kind) {
    case 'text':
      return textSlides(block.paragraphs.map(plainText), making);
    case 'list':
      return textSlides(block.items, making);
    case 'key-figures':
      return keyFigureSlide(block, making);
    case 'figure':
      return figureSlide(block, making);
    case 'table':
      return tableSlide(block, making);
    default:
      return undefined;
  }
}

function textSlides(paragraphs: readonly string[], making: Making): void {
  for (const group of grouped(paragraphs)) {
    const slide = titled(making, making.section, '');
    const lines = group.map((text) => ({
      text: xmlText(text),
      options: { breakLine: true, paraSpaceAfter: 8, bullet: group.length > 1 }
    }));
    slide.addText(lines, {
      x: page.margin,
      y: 1.35,
      w: inner,
      h: 5.4,
      fontSize: 16,
      color: ink.text,
      fontFace: font,
      valign: 'top',
      fit: 'shrink'
    });
  }
}

/** Paragraphs that fit a slide together; a long one has a slide of its own. */
function grouped(paragraphs: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let length = 0;
  for (const text of paragraphs) {
    if (groups.length === 0 || length + text.length > slideText) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)!.push(text);
    length += text.length;
  }
  return groups;
}

function keyFigureSlide({ numbers, source }: ReportBlockOf<'key-figures'>, making: Making): void {
  const { locale } = making.report;
  const slide = titled(making, message(locale, 'report.key_figures'), source);
  const width = inner / 3;
  numbers.forEach((number, index) => {
    const place = { x: page.margin + (index % 3) * width, y: 1.5 + Math.floor(index / 3) * 1.7, w: width - 0.2 };
    const note = intervalNote(number, locale);
    slide.addText(
      [
        { text: xmlText(number.name), options: { fontSize: 12, color: ink.quiet, breakLine: true } },
        {
          text: xmlText(number.text),
          options: { fontSize: number.value === null ? 16 : 30, bold: true, color: ink.text, breakLine: true }
        },
        { text: xmlText(note), options: { fontSize: 10, color: ink.quiet } }
      ],
      { ...place, h: 1.5, fontFace: font, valign: 'top' }
    );
  });
}
