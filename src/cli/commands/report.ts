import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stateFolder } from '$lib/dataset/editionStore.server';
import { message } from '$lib/messages/messages';
import { loadLabels } from '$lib/metrics/loadLabels';
import { buildReport } from '$lib/reports/buildReport';
import { reportFileName } from '$lib/reports/reportFileName';
import type { ReportSpec } from '$lib/reports/reportSpec';
import type { ReportDocument } from '$lib/reports/reportDocument';
import { drawPictures, type ReportPictures } from '$lib/reports/writers/reportPictures';
import { reportFormats, writeReport, type ReportFormat } from '$lib/reports/writers/writeReport';
import { findChromium, printPdf, rasterise } from '../chromium';
import { openEdition, type OpenEdition } from '../openEdition';
import { readChoice } from '../readOptions';
import { readReports, type ReportWords } from '../readReports';
import type { ExitCode, Session } from '../terminal';

export interface ReportOptions extends ReportWords {
  readonly edition?: string;
  readonly format: string;
  readonly out: string;
}

const formats = [...reportFormats, 'pdf'] as const;
type Format = ReportFormat | 'pdf';

/** `tamga report`: documents of one edition, each in several formats; prints what was written with its SHA-256. */
export async function reportCommand(options: ReportOptions, session: Session): Promise<ExitCode> {
  const asked = [...new Set(options.format.split(',').map((word) => readChoice('--format', word.trim(), formats)))];
  const edition = await openEdition(options.edition ?? stateFolder(), session);
  try {
    const specs = await readReports(options, edition, session);
    const folder = resolve(session.folder, options.out);
    await mkdir(folder, { recursive: true });
    const labels = await loadLabels(edition.database);
    const written = [];
    for (const spec of specs) {
      const source = { database: edition.database, edition: edition.manifest, labels, signal: session.signal };
      const report = await buildReport(spec, source);
      written.push(await writeFiles({ spec, report, formats: asked, folder, edition }, session));
    }
    session.out(`${JSON.stringify({ edition: edition.manifest.dataHash, reports: written }, null, 2)}\n`);
    return 0;
  } finally {
    await edition.database.close();
  }
}

interface Writing {
  readonly spec: ReportSpec;
  readonly report: ReportDocument;
  readonly formats: readonly Format[];
  readonly folder: string;
  readonly edition: OpenEdition;
}

async function writeFiles({ spec, report, formats: asked, folder, edition }: Writing, session: Session) {
  const chromium = findChromium();
  const pictures = await picturesFor(report, asked, chromium, session);
  const name = reportFileName(spec, edition.manifest.demo);
  const files = [];
  for (const format of asked) {
    const bytes = await bytesOf(format, report, pictures, chromium);
    if (bytes === null) {
      session.err(`${message(session.locale, 'cli.note.no-chromium-pdf', { file: `${name}.html` })}\n`);
      continue;
    }
    const path = join(folder, `${name}.${format}`);
    await writeWhole(path, bytes);
    files.push({ path, format, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  const { template, donor, grant, training, period, locale } = spec;
  return { title: report.title, template, donor, grant, training, period, lang: locale, files };
}

/** Pictures as the formats need them: with a PNG beside each for office programs, where a Chromium can draw it. */
async function picturesFor(
  report: ReportDocument,
  asked: readonly Format[],
  chromium: string | null,
  session: Session
): Promise<ReportPictures> {
  const pictures = drawPictures(report);
  if (pictures.size === 0 || !asked.some((format) => format === 'docx' || format === 'pptx')) return pictures;
  if (chromium !== null) return rasterise(chromium, pictures);
  session.err(`${message(session.locale, 'cli.note.no-chromium-pictures')}\n`);
  return pictures;
}

/** Null for a PDF where there is no browser to print it. */
async function bytesOf(
  format: Format,
  report: ReportDocument,
  pictures: ReportPictures,
  chromium: string | null
): Promise<Uint8Array | null> {
  if (format !== 'pdf') return writeReport(format, report, pictures);
  return chromium === null ? null : printPdf(chromium, await writeReport('html', report, pictures));
}

/** A file that is whole or not there. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}
