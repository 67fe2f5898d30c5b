import { encodeFilters } from '$lib/filters/codec';
import { filterSentence } from '$lib/filters/sentence';
import { formatDate, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { metricText } from '$lib/metrics/metricText';
import { completenessSentence } from '$lib/views/shape/completeness';
import { paragraph } from '$lib/views/shape/sentences';
import type { ReportProvenance } from './reportDocument';
import { fromReturns } from './reportNumbers';
import type { InWords } from './reportQuestions';

/** Where an answer's numbers come from, in words and as an address. */
export function provenanceOf({ result, context }: InWords): ReportProvenance {
  const { locale, filters, labels, edition } = context;
  return {
    ...result.provenance,
    filters: filterSentence(locale, filters, labels, edition),
    search: encodeFilters(filters).toString(),
    names: result.provenance.metrics.map((metric) => metricText(locale, metric).label)
  };
}

/** The line under a figure: edition and its day, rows used, and where they come from returns, how many came. */
export function sourceLine({ result, context }: InWords): string {
  const { locale, edition } = context;
  const { rowsUsed, completeness } = result.provenance;
  const rows = Object.entries(rowsUsed).sort();
  return paragraph(
    message(locale, 'report.source', { hash: edition.dataHash.slice(0, 12), day: formatDate(locale, edition.asOf) }),
    rows.length === 0
      ? null
      : message(locale, 'reports.brief.rows_used', {
          rows: rows.map(([table, count]) => `${table} ${formatNumber(locale, count)}`).join(', ')
        }),
    rows.some(([table]) => fromReturns.has(table)) ? completenessSentence(context, completeness) : null
  );
}
