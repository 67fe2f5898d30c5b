import type { Labels } from '$lib/domain/labels';
import { locales } from '$lib/domain/locale';
import { catalogue } from '$lib/metrics/catalogue';
import { metricIds } from '$lib/metrics/metricId';
import type { ReportBlock, ReportDocument, ReportNumber } from '../reportDocument';
import type { ReportPart, ReportSection, ReportSpec } from '../reportSpec';
import { correctionsPart } from '../freeze/changeText';
import type { ClaimMaterial, ClaimSection, ClaimText, KnownFigure } from './claim';

/** What the checker reads of a report: its texts as they stand, and every number of its document. */
export function claimMaterial(spec: ReportSpec, document: ReportDocument, labels: Labels): ClaimMaterial {
  const shown = spec.sections.filter(({ hidden }) => !hidden);
  return {
    locale: spec.locale,
    sections: shown.map((section) => claimSection(section, document)),
    figures: knownFigures(document),
    words: boundWords(document.blocks),
    substances: Object.values(labels['substance'] ?? {}).map((names) => locales.map((locale) => names[locale]))
  };
}

/** Every number of a document: the bound ones first, then the cells of its tables. */
export function knownFigures(document: ReportDocument): readonly KnownFigure[] {
  return [...document.numbers.flatMap(boundFigures), ...document.blocks.flatMap(cellFigures)];
}

function claimSection(section: ReportSection, { blocks }: ReportDocument): ClaimSection {
  const own = blocks.filter((block) => block.section === section.id);
  return {
    id: section.id,
    title: section.heading,
    texts: section.parts.flatMap((part) => claimText(section.id, part)),
    filled: own.some(isFilled),
    mapsWithoutDisclaimer: own.flatMap((block) =>
      block.kind === 'figure' && block.map && !block.disclaimer ? [block.title] : []
    )
  };
}

function claimText(section: string, part: ReportPart): readonly ClaimText[] {
  if (part.kind !== 'text' || part.id.startsWith(`${correctionsPart}-`)) return [];
  const text = part.text ?? part.draft;
  return text.trim() === '' ? [] : [{ section, part: part.id, text, written: part.written }];
}

function isFilled(block: ReportBlock): boolean {
  if (block.kind === 'table') return block.table.rows.length > 0;
  return block.kind !== 'heading' && block.kind !== 'gap' && block.kind !== 'page-break';
}

function boundWords(blocks: readonly ReportBlock[]): readonly string[] {
  const inlines = blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs.flat() : []));
  return [...new Set(inlines.flatMap((inline) => (inline.kind === 'bound' ? [inline.key] : [])))];
}

function boundFigures({ key, name, metric, value, low, high, n }: ReportNumber): readonly KnownFigure[] {
  const known = metricIds.find((id) => id === metric);
  const unit = known === undefined ? null : catalogue[known].unit;
  const kind =
    unit === 'share' ? 'share' : unit === 'kg' || unit === 'point' || unit === 'native' ? 'decimal' : 'count';
  const figure: KnownFigure = {
    ...{ key, name, value, kind },
    of: unit === 'person' ? 'people' : unit === 'kg' ? 'mass' : 'other'
  };
  const beside = (part: string, of: number | null): readonly KnownFigure[] =>
    of === null ? [] : [{ ...figure, key: `${key} ${part}`, value: of }];
  const sample: readonly KnownFigure[] =
    n === null ? [] : [{ key: `${key} n`, name, value: n, kind: 'count', of: 'other' }];
  return [figure, ...beside('low', low), ...beside('high', high), ...sample];
}

const cellKinds = { integer: 'count', decimal: 'decimal', percent: 'share' } as const;

function cellFigures(block: ReportBlock): readonly KnownFigure[] {
  if (block.kind !== 'table' && block.kind !== 'figure') return [];
  const { columns, rows } = block.table;
  return columns.flatMap(({ id, label, kind }, column) => {
    if (!(kind in cellKinds)) return [];
    return rows.flatMap((row, index): readonly KnownFigure[] => {
      const value = row[column];
      const name = `${block.title}: ${label}`;
      const key = `${block.id} ${id} ${index}`;
      return typeof value === 'number'
        ? [{ key, name, value, kind: cellKinds[kind as keyof typeof cellKinds], of: 'other' }]
        : [];
    });
  });
}
