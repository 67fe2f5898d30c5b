import { renderSvg } from '$lib/charts/renderSvg';
import { paperOption } from '../paperOption';
import { withPaperColours } from '../paperColours';
import { blocksOfKind, type ReportDocument, type ReportFigure } from '../reportDocument';

/** A figure as drawn: for writers that hold no chart engine. */
export interface ReportPicture {
  /** A whole SVG file with its colours written out. */
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** For programs that show no SVG, at twice the size; null until somebody rasterised it. */
  readonly png: Uint8Array | null;
}

/** Pictures by the id of their figure. */
export type ReportPictures = ReadonlyMap<string, ReportPicture>;

/** Width in CSS pixels at which figures are drawn. */
export const pictureWidth = 720;

/** Draws every figure of a report. The same report gives the same bytes. */
export function drawPictures(report: ReportDocument): ReportPictures {
  return new Map(blocksOfKind(report, 'figure').map((figure) => [figure.id, drawn(figure)]));
}

/** The picture of a figure; throws when it was not drawn. */
export function pictureOf(pictures: ReportPictures, { id }: Pick<ReportFigure, 'id'>): ReportPicture {
  const picture = pictures.get(id);
  if (!picture) throw new Error(`The figure ${id} was not drawn`);
  return picture;
}

function drawn({ option, aspect }: ReportFigure): ReportPicture {
  const paper = paperOption(option, pictureWidth);
  const height = Math.round(pictureWidth / aspect) + paper.extra;
  const drawing = withPaperColours(renderSvg(paper.option, { width: pictureWidth, height }));
  const svg = drawing.replace('<svg ', `<svg width="${pictureWidth}" height="${height}" `);
  return { svg, width: pictureWidth, height, png: null };
}
