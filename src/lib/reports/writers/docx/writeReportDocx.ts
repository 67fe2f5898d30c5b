import {
  AlignmentType,
  BorderStyle,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  SimpleField,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type ParagraphChild
} from 'docx';
import { message } from '$lib/messages/messages';
import { shortened } from '../../paperTable';
import type { ReportBlock, ReportBlockOf, ReportDocument, ReportInline } from '../../reportDocument';
import { fixedArchive, xmlText } from '../fixedArchive';
import { printedRows } from '../printedRows';
import { pictureOf, type ReportPictures } from '../reportPictures';
import { docxStyles, ink } from './docxStyles';
import { docxTable, factTable, lineWidth } from './docxTable';
import { keyFigureTable } from './keyFigureTable';
import { emptyPicture } from './emptyPicture';

/**
 * A report as a Word document that staff go on editing: real styles and headings, a table of contents, numbered captions,
 * pictures with a text alternative, native tables. Bound numbers are plain text in it. The same report gives the same bytes.
 */
export async function writeReportDocx(report: ReportDocument, pictures: ReportPictures): Promise<Uint8Array> {
  const { locale, title, edition } = report;
  const document = new Document({
    title: xmlText(title),
    creator: 'Tamga',
    lastModifiedBy: 'Tamga',
    description: xmlText(message(locale, 'report.source', { hash: edition.dataHash, day: edition.asOf })),
    styles: docxStyles,
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1000, bottom: 1000, left: 1134, right: 1134 } }
        },
        footers: { default: footOf(report) },
        children: [
          ...coverOf(report),
          ...report.blocks.flatMap((block, index) => blockOf(block, { report, pictures, index }))
        ]
      }
    ]
  });
  const packed = new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
  return fixedArchive(packed, edition.asOf, (name, text) => finished(name, text, locale));
}

interface Making {
  readonly report: ReportDocument;
  readonly pictures: ReportPictures;
  readonly index: number;
}

/** What the library leaves open or to a counter of the process: the language, and the names of bookmarks. */
function finished(name: string, text: string, locale: string): string {
  if (name === 'word/document.xml') return renumbered(text);
  if (name !== 'word/styles.xml' || text.includes('<w:lang ')) return text;
  const language = `<w:lang w:val="${locale === 'ru' ? 'ru-RU' : 'en-GB'}"/>`;
  return text.replace('<w:rPrDefault><w:rPr>', `<w:rPrDefault><w:rPr>${language}`);
}

function renumbered(text: string): string {
  const names = new Map<string, string>();
  return text.replaceAll(/_Toc\d+|(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+/g, (name) => {
    const known = names.get(name) ?? (name.startsWith('_') ? `_Toc${names.size + 1}` : String(names.size + 1));
    names.set(name, known);
    return known;
  });
}

function coverOf({ cover, locale }: ReportDocument): readonly FileChild[] {
  const line = { style: BorderStyle.SINGLE, size: 12, color: ink.warn, space: 6 };
  const banner = { top: line, bottom: line, left: line, right: line };
  return [
    ...(cover.banner === null
      ? []
      : [new Paragraph({ style: 'Banner', border: banner, children: [words(cover.banner)] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [words(cover.title)] }),
    new Paragraph({ children: [words(cover.status, { color: ink.quiet })] }),
    factTable(cover.lines),
    new Paragraph({ style: 'ContentsHeading', children: [words(message(locale, 'report.contents'))] }),
    new TableOfContents(message(locale, 'report.contents'), { hyperlink: true, headingStyleRange: '1-1' }),
    new Paragraph({ children: [new PageBreak()] })
  ];
}

function footOf({ locale, title, edition }: ReportDocument): Footer {
  const foot = message(locale, 'reports.brief.page_foot', { title, hash: edition.dataHash.slice(0, 12) });
  const small = { size: 15, color: ink.quiet };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: lineWidth }],
        children: [
          words(`${foot}\t`, small),
          new TextRun({ ...small, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
        ]
      })
    ]
  });
}

function words(text: string, look: { color?: string; size?: number; italics?: boolean; bold?: boolean } = {}): TextRun {
  return new TextRun({ text: xmlText(text), ...look });
}

function blockOf(block: ReportBlock, making: Making): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'text':
      return block.paragraphs.map((pieces) => new Paragraph({ children: pieces.map(inlineOf) }));
    case 'gap':
      return [gapOf(block, making)];
    case 'key-figures':
      return [keyFigureTable(block.numbers, making.report.locale), sourceOf(block.source)];
    case 'figure':
      return figureOf(block, making);
    case 'table':
      return tableOf(block, making);
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [words(item)] }));
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    default:
      return annexOf(block);
  }
}

function headingOf({ id, text }: ReportBlockOf<'heading'>): Paragraph {
  const children = [new Bookmark({ id: id.replaceAll('-', '_').slice(0, 40), children: [words(text)] })];
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children });
}

function inlineOf(piece: ReportInline): ParagraphChild {
  return words(piece.text);
}

function gapOf({ text, ask }: ReportBlockOf<'gap'>, { report }: Making): Paragraph {
  const asked = ask === '' ? [] : [words(` ${message(report.locale, 'report.asks', { ask })}`, { color: ink.text })];
  const border = { left: { style: BorderStyle.SINGLE, size: 18, color: ink.warn, space: 8 } };
  return new Paragraph({ style: 'Gap', border, children: [words(text), ...asked] });
}

function sourceOf(text: string): Paragraph {
  return new Paragraph({ style: 'FigureSource', children: [words(text)] });
}

/** `Figure 3. Title` with a number that Word counts on when figures are added. */
function captionOf({ kind, label, number, title }: ReportBlockOf<'figure' | 'table'>): Paragraph {
  const before = label.slice(0, label.lastIndexOf(String(number)));
  const sequence = kind === 'figure' ? 'Figure' : 'Table';
  return new Paragraph({
    style: 'Caption',
    children: [words(before), new SimpleField(`SEQ ${sequence} \\* ARABIC`, String(number)), words(`. ${title}`)]
  });
}

function figureOf(figure: ReportBlockOf<'figure'>, { pictures, index }: Making): readonly FileChild[] {
  const picture = pictureOf(pictures, figure);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(picture.svg),
    fallback: { type: 'png', data: picture.png ?? emptyPicture },
    transformation: { width: 642, height: Math.round((642 * picture.height) / picture.width) },
    altText: {
      id: String(index + 1),
      name: figure.id,
      title: xmlText(figure.title),
      description: xmlText(`${figure.title}. ${figure.sentence}`)
    }
  });
  return [
    new Paragraph({ keepNext: true, children: [words(figure.sentence)] }),
    captionOf(figure),
    new Paragraph({ keepNext: true, alignment: AlignmentType.CENTER, children: [image] }),
    ...(figure.disclaimer === null
      ? []
      : [new Paragraph({ style: 'FigureSource', children: [words(figure.disclaimer)] })]),
    sourceOf(figure.source)
  ];
}

function tableOf(block: ReportBlockOf<'table'>, { report }: Making): readonly FileChild[] {
  const table = shortened(block.table, printedRows);
  const more = table.more === 0 ? '' : `${message(report.locale, 'reports.brief.more_rows', { more: table.more })} `;
  return [
    ...(block.sentence === '' ? [] : [new Paragraph({ keepNext: true, children: [words(block.sentence)] })]),
    captionOf(block),
    docxTable(table, report.locale),
    sourceOf(`${more}${block.source}`)
  ];
}

function annexOf(block: ReportBlockOf<'definitions' | 'statements'>): readonly FileChild[] {
  if (block.kind === 'definitions') {
    return block.items.map(
      ({ term, text }) => new Paragraph({ children: [words(`${term}. `, { bold: true }), words(text)] })
    );
  }
  return block.statements.flatMap(({ views, text, params }) => [
    new Paragraph({ style: 'FigureSource', keepNext: true, children: [words(views.join('; '))] }),
    ...`${text}\n-- ${JSON.stringify(params)}`
      .split('\n')
      .map((line) => new Paragraph({ style: 'Statement', children: [words(line)] }))
  ]);
}
