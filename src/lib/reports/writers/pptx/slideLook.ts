import type PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '../../reportDocument';
import { xmlText } from '../fixedArchive';
import type { ReportPictures } from '../reportPictures';

/** The slide and its margin, in inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 };
/** Inches between the margins. */
export const inner = page.width - 2 * page.margin;
/** Colours, as the format writes them. */
export const ink = {
  text: '16202B',
  quiet: '56636F',
  accent: '0069A6',
  warn: '8A4B00',
  rule: 'C9D2DA',
  head: 'EEF3F7'
};
/** Colours of series that name none. */
export const palette = ['0072B2', 'D55E00', '009E73', 'B0619A', 'A57C00', '3F9FD1', '4D5963', '8B5A3C'];
/** The face of every text. */
export const font = 'Arial';

/** What slides are made with: the file they go into, the report, and the section they stand in. */
export interface Making {
  readonly file: PptxGenJS;
  readonly report: ReportDocument;
  readonly pictures: ReportPictures;
  readonly section: string;
}

/** A slide of the library. */
export type Slide = ReturnType<PptxGenJS['addSlide']>;

/** A new slide with its section, title, and a source at the foot. */
export function titled({ file, report, section }: Making, title: string, source: string): Slide {
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
