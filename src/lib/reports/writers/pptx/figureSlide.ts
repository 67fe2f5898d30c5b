import type PptxGenJS from 'pptxgenjs';
import type { ReportBlockOf } from '../../reportDocument';
import { xmlText } from '../fixedArchive';
import { pictureOf, type ReportPicture } from '../reportPictures';
import { nativeChart, type NativeChart } from './nativeChart';
import { font, ink, inner, page, palette, titled, type Making, type Slide } from './slideLook';

/** A figure as a slide: a native chart where one says the same, else a picture. */
export function figureSlide(figure: ReportBlockOf<'figure'>, making: Making): void {
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

function addNative(
  slide: Slide,
  { type, categories, series, lying, inverse, stacked }: NativeChart,
  altText: string
): void {
  const labels = categories.map(xmlText);
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
    catAxisOrientation: inverse ? 'maxMin' : 'minMax',
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
