import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReportPictures } from '$lib/reports/writers/reportPictures';

const run = promisify(execFile);
const patience = 60_000;

/** The path of a Chromium: that of `CHROMIUM`, else one in its usual places; null when there is none. */
export function findChromium(): string | null {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env['CHROMIUM'], ...usual].find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** An HTML file as PDF: tagged, with its title and language, and its headings as bookmarks. Rejects when the browser fails. */
export function printPdf(chromium: string, html: Uint8Array): Promise<Uint8Array> {
  return inFolder(html, async (folder, page) => {
    const pdf = join(folder, 'report.pdf');
    const print = [`--print-to-pdf=${pdf}`, '--no-pdf-header-footer', '--export-tagged-pdf'];
    await browse(chromium, folder, [...print, '--generate-pdf-document-outline', page]);
    return new Uint8Array(await readFile(pdf));
  });
}

/** Pictures with a PNG beside each SVG, drawn at twice the size. Rejects when the browser fails. */
export function rasterise(chromium: string, pictures: ReportPictures): Promise<ReportPictures> {
  if (pictures.size === 0) return Promise.resolve(pictures);
  return inFolder(new TextEncoder().encode(rasterPage(pictures)), async (folder, page) => {
    const { stdout } = await browse(chromium, folder, ['--dump-dom', '--virtual-time-budget=30000', page]);
    const drawn = [...stdout.matchAll(/<p data-place="(\d+)">data:image\/png;base64,([^<]+)<\/p>/g)];
    const byPlace = new Map(drawn.map(([, place, base64]) => [Number(place), base64!]));
    return new Map(
      [...pictures].map(([id, picture], place) => {
        const base64 = byPlace.get(place);
        if (base64 === undefined) throw new Error(`Chromium did not draw the figure ${id}`);
        return [id, { ...picture, png: new Uint8Array(Buffer.from(base64, 'base64')) }];
      })
    );
  });
}

/** A page that draws each picture on a canvas and writes what it drew as text. */
function rasterPage(pictures: ReportPictures): string {
  const list = [...pictures.values()].map(({ svg, width, height }) => ({
    width,
    height,
    source: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  }));
  return `<!doctype html><meta charset="utf-8"><body><script>
for (const [place, { width, height, source }] of ${JSON.stringify(list)}.entries()) {
  const image = new Image();
  image.onload = () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const line = document.createElement('p');
    line.dataset.place = place;
    line.textContent = canvas.toDataURL('image/png');
    document.body.append(line);
  };
  image.src = source;
}
</script>`;
}

function browse(chromium: string, folder: string, words: readonly string[]) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const alone = ['--disable-component-update', '--disable-sync', `--user-data-dir=${join(folder, 'profile')}`];
  const options = { timeout: patience, maxBuffer: 512 * 1024 * 1024 };
  return run(chromium, ['--headless', ...sandbox, ...quiet, ...alone, ...words], options);
}

async function inFolder<Result>(
  html: Uint8Array,
  work: (folder: string, page: string) => Promise<Result>
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'tamga-report-'));
  try {
    const page = join(folder, 'report.html');
    await writeFile(page, html);
    return await work(folder, `file://${page}`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
