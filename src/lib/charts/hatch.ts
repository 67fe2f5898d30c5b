import { muted } from './theme';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Stroke {
  readonly type: 'line';
  readonly shape: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly style: { readonly stroke: string; readonly lineWidth: number; readonly opacity: number };
  readonly silent: true;
}

/** Diagonal lines that fill a box: the sign for "not reported" in every chart. */
export function hatch(box: Box, spacing = 6): readonly Stroke[] {
  const count = Math.floor((box.width + box.height) / spacing);
  return Array.from({ length: count }, (_, index) => diagonal(box, (index + 1) * spacing));
}

/** The part inside the box of the line that rises from `offset` along its lower edge. */
function diagonal({ x, y, width, height }: Box, offset: number): Stroke {
  const overRight = Math.max(0, offset - width);
  const overTop = Math.max(0, offset - height);
  return {
    type: 'line',
    shape: {
      x1: x + overTop,
      y1: y + height - Math.min(offset, height),
      x2: x + Math.min(offset, width),
      y2: y + height - overRight
    },
    style: { stroke: muted, lineWidth: 1, opacity: 0.55 },
    silent: true
  };
}
