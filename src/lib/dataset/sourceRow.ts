import type { DataRow } from './dataRow';
import type { Accounting, ContributionSource } from './editionContribution';

/** The row of `dataset_sources` that a source leaves in an edition. */
export function sourceRow(
  source: ContributionSource,
  read: { readonly sha256: string; readonly bytes: number; readonly accounting: Accounting }
): DataRow {
  return {
    source_id: source.sourceId,
    title: source.title,
    profile: source.profile,
    source_class: source.sourceClass,
    sha256: read.sha256,
    bytes: read.bytes,
    rows_in_file: read.accounting.rows,
    rows_accepted: read.accounting.accepted,
    rows_quarantined: read.accounting.quarantined,
    rows_not_data: read.accounting.notData,
    licence: source.licence,
    source_url: source.sourceUrl
  };
}
