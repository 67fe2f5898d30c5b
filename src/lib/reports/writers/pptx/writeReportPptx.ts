import PptxGenJS from 'pptxgenjs';
import { message } from '$lib/messages/messages';
import { cellText, isNumeric } from '$lib/views/shape/cellText';
import { shortened } from '../../paperTable';
import type { ReportBlock, ReportBlockOf, ReportDocument } from '../../reportDocument';
import { plainText } from '../../reportText';
import { fixedArchive, xmlText } from '../fixedArchive';
import { intervalNote } from '../intervalNote';
import { pictureOf, type ReportPicture, type ReportPictures } from '../reportPictures';
import { nativeChart, type NativeChart } from './nativeChart';

/** Inches. */
const page = { width: 13.333, height: 7.5, margin: 0.6 };
const inner = page.width - 2 * page.margin;
const ink = { text: '16202B', quiet: '56636F', accent: '0069A6', warn: '8A4B00', rule: 'C9D2DA', head: 'EEF3F7' };
const palette = ['0072B2', 'D55E00', '009E73', 'B0619A', 'A57C00', '3F9FD1', '4D5963', '8B5A3C'];
const font = 'Arial';

/** Rows and columns of a table that can be read from the back of a room; the rest is counted. */
const most = { rows: 10, columns: 8 };

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
  for (const block of report.blocks) {
    if (block.kind === 'heading') section = block.text;
    else slideOf(block, { file, report, pictures, section });
  }
  const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  return fixedArchive(written, report.edition.asOf);
}

interface Making {
  readonly file: PptxGenJS;
  readonly report: ReportDocument;
  readonly pictures: ReportPictures;
  readonly section: string;
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
    case 'gap':
      return gapSlide(block, making);
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

type Slide = ReturnType<PptxGenJS['addSlide']>;

function titled({ file, report, section }: Making, title: string, source: string): Slide {
  const slide = file.addSlide();
  const { x, w } = { x: page.margin, w: inner };
  slide.addText(xmlText(section), { x, y: 0.25, w, h: 0.3, fontSize: 11, color: ink.quiet, fontFace: font });
  slide.addText(xmlText(title), {
    x,
    y: 0.5,
    w,
    h: 0.65,
    fontSize: 24,
    bold: true,
    color: ink.text,
    fontFace: font,
    fit: 'shrink'
  });
  const foot = [source, report.title].filter((text) => text !== '').join(' · ');
  slide.addText(xmlText(foot), {
    x,
    y: 6.95,
    w: w - 0.8,
    h: 0.4,
    fontSize: 8,
    color: ink.quiet,
    fontFace: font,
    valign: 'top'
  });
  slide.slideNumber = { x: page.width - 1, y: 6.95, fontSize: 9, color: ink.quiet, fontFace: font };
  return slide;
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

function gapSlide({ text, ask }: ReportBlockOf<'gap'>, making: Making): void {
  const slide = titled(making, making.section, '');
  const asked = ask === '' ? '' : ` ${message(making.report.locale, 'report.asks', { ask })}`;
  slide.addText(xmlText(`${text}${asked}`), {
    x: page.margin,
    y: 1.35,
    w: inner,
    h: 1.2,
    fontSize: 16,
    color: ink.warn,
    fontFace: font,
    valign: 'top'
  });
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

function figureSlide(figure: ReportBlockOf<'figure'>, making: Making): void {
  const slide = titled(making, figure.title, [figure.disclaimer ?? '', figure.source].join(' ').trim());
  slide.addText(xmlText(figure.sentence), {
    x: page.margin,
    y: 1.15,
    w: inner,
    h: 0.75,
    fontSize: 13,
    color: ink.text,
    fontFace: font,
    valign: 'top',
    fit: 'shrink'
  });
  const native = nativeChart(figure.option);
  const altText = xmlText(`${figure.title}. ${figure.sentence}`);
  if (native !== null) addNative(slide, native, altText);
  else addPicture(slide, pictureOf(making.pictures, figure), altText);
}

function addNative(slide: Slide, { type, categories, series, lying, stacked }: NativeChart, altText: string): void {
  const labels = categories.map(xmlText);
  // Categories of a lying chart are listed upwards in both; the first series decides the legend.
  const data = series.map(({ name, values }) => ({ name: xmlText(name), labels, values: values as number[] }));
  slide.addChart(type, data, {
    x: page.margin,
    y: 2,
    w: inner,
    h: 4.8,
    altText,
    chartColors: series.map(({ colour }, index) => colour ?? palette[index % palette.length]!),
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: font,
    catAxisLabelFontFace: font,
    valAxisLabelFontFace: font,
    catAxisLabelFontSize: 10,
    valAxisLabelFontSize: 10,
    valGridLine: { color: 'E4E7E9', size: 0.5 },
    ...(type === 'bar'
      ? { barDir: lying ? 'bar' : 'col', barGrouping: stacked ? 'stacked' : 'clustered', barGapWidthPct: 40 }
      : {})
  } as PptxGenJS.IChartOpts);
}

function addPicture(slide: Slide, picture: ReportPicture, altText: string): void {
  const room = { w: inner, h: 4.85 };
  const scale = Math.min(room.w / picture.width, room.h / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  const data =
    picture.png === null
      ? `image/svg+xml;base64,${base64(new TextEncoder().encode(picture.svg))}`
      : `image/png;base64,${base64(picture.png)}`;
  slide.addImage({ data, x: page.margin + (room.w - w) / 2, y: 1.95, w, h, altText });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function tableSlide(block: ReportBlockOf<'table'>, making: Making): void {
  const { locale } = making.report;
  const whole = block.table;
  const columns = whole.columns.slice(0, most.columns);
  const table = shortened(whole, most.rows);
  const more = table.more === 0 ? '' : message(locale, 'reports.brief.more_rows', { more: table.more });
  const fewer = whole.columns.length - columns.length;
  const left = fewer === 0 ? '' : message(locale, 'report.more_columns', { more: fewer });
  const slide = titled(making, block.title, [more, left, block.source].filter((text) => text !== '').join(' '));
  const head = columns.map(({ label, kind }) => ({
    text: xmlText(label),
    options: { bold: true, fill: { color: ink.head }, align: alignOf(isNumeric(kind)) }
  }));
  const rows = table.rows.map((row) =>
    columns.map(({ kind }, index) => ({
      text: xmlText(cellText(locale, row[index] ?? null, kind)),
      options: { align: alignOf(isNumeric(kind)), ...(row[index] === null ? { italic: true, color: ink.quiet } : {}) }
    }))
  );
  const border = { type: 'solid' as const, pt: 0.5, color: ink.rule };
  slide.addTable([head, ...rows], {
    x: page.margin,
    y: 1.35,
    w: inner,
    fontSize: 10,
    fontFace: font,
    color: ink.text,
    border,
    autoPage: false
  });
}

function alignOf(numeric: boolean): 'left' | 'right' {
  return numeric ? 'right' : 'left';
}
