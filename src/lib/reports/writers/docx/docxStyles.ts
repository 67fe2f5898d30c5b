import { LineRuleType, type IStylesOptions } from 'docx';

/** Colours of the document, as Word writes them. */
export const ink = {
  text: '16202B',
  quiet: '56636F',
  rule: 'C9D2DA',
  accent: '0069A6',
  warn: '8A4B00',
  head: 'EEF3F7'
};

const font = 'Arial';
const spacing = (before: number, after: number) => ({ before, after });
const heading = (size: number, color: string, before: number) => ({
  run: { size, bold: true, color, font },
  paragraph: { spacing: spacing(before, 120), keepNext: true }
});

/** Real styles, so that staff change the look in one place and Word finds the headings. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 20, color: ink.text },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
    },
    title: { run: { size: 40, bold: true, color: ink.text, font }, paragraph: { spacing: spacing(0, 120) } },
    heading1: heading(28, ink.accent, 360),
    heading2: heading(23, ink.text, 240)
  },
  paragraphStyles: [
    style('Caption', { size: 18, bold: true }, { spacing: spacing(160, 80), keepNext: true }),
    style('FigureSource', { size: 15, color: ink.quiet }, { spacing: spacing(40, 200) }),
    style('Gap', { color: ink.warn }, { indent: { left: 170 } }),
    style('Banner', { bold: true, color: ink.warn }, { spacing: spacing(0, 240) }),
    style('ContentsHeading', { size: 24, bold: true, color: ink.accent }, { spacing: spacing(240, 120) }),
    style('TableText', { size: 16 }, { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } }),
    style(
      'WideTableText',
      { size: 13 },
      { spacing: { before: 10, after: 10, line: 240, lineRule: LineRuleType.AUTO } }
    ),
    style('Statement', { size: 14, font: 'Courier New' }, { spacing: spacing(0, 80) })
  ]
};

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(
  id: string,
  run: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']>
): ParagraphStyle {
  return { id, name: id === 'Caption' ? 'caption' : id, basedOn: 'Normal', quickFormat: true, run, paragraph };
}
