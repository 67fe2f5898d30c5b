interface ExportedWords {
  readonly title: string;
  readonly sentence: string;
  readonly footer: string;
}

const namespace = 'http://www.w3.org/2000/svg';

/** Gives the reader a file with this text. */
export function downloadText(text: string, name: string, type: string): void {
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/**
 * The picture of a panel as one SVG that stands alone: colours resolved, title and sentence above, edition (and on maps the
 * disclaimer) below, so that neither can be cropped out by accident. Null when the panel has no picture.
 */
export function panelSvg(panel: HTMLElement, words: ExportedWords): string | null {
  const drawn = panel.querySelector<SVGSVGElement>('.live svg') ?? panel.querySelector<SVGSVGElement>('.first svg');
  if (!drawn) return null;
  const { width, height } = drawn.getBoundingClientRect();
  const picture = drawn.cloneNode(true) as SVGSVGElement;
  const above = wrap(`${words.sentence}`, width / 6.6);
  const below = wrap(words.footer, width / 5.4);
  const top = 30 + above.length * 16;
  picture.setAttribute('x', '0');
  picture.setAttribute('y', String(top));
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  if (!picture.hasAttribute('viewBox')) picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const total = top + height + below.length * 13 + 12;
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('xmlns', namespace);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(total));
  svg.setAttribute('viewBox', `0 0 ${width} ${total}`);
  const paper = document.createElementNS(namespace, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', 'var(--chart-paper)');
  svg.append(paper, line(words.title, 20, 15, 650), ...above.map((text, row) => line(text, 40 + row * 16, 11.5, 400)));
  svg.append(picture, ...below.map((text, row) => line(text, top + height + 14 + row * 13, 9.5, 400)));
  return withColours(new XMLSerializer().serializeToString(svg));
}

/** Gives the reader a PNG of an SVG at twice its size. */
export async function downloadPng(svg: string, name: string): Promise<void> {
  const blob = await rasterised(svg);
  if (blob) downloadBlob(blob, name);
}

/** An SVG as a PNG at twice its size; null where the browser draws none. */
export async function rasterised(svg: string): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Gives the reader a file. */
export function downloadBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function line(text: string, y: number, size: number, weight: number): SVGTextElement {
  const element = document.createElementNS(namespace, 'text');
  element.setAttribute('x', '8');
  element.setAttribute('y', String(y));
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', String(weight));
  element.setAttribute('font-family', 'Noto Sans, sans-serif');
  element.setAttribute('fill', 'var(--chart-ink)');
  element.textContent = text;
  return element;
}

function wrap(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function withColours(svg: string): string {
  const style = getComputedStyle(document.documentElement);
  return svg.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim() || '#000');
}
