import { decisionKinds } from '../dataDecisions';
import { sourceClasses } from '../sourceClass';
import { column, required, type TableSpec } from '../tableSpec';

/** Where the edition comes from, and what was found in its sources. */
export const systemTables: readonly TableSpec[] = [
  {
    name: 'dataset_sources',
    kind: 'system',
    grain: 'one source of the edition',
    key: ['source_id'],
    references: [],
    columns: [
      required(
        'source_id',
        'text',
        'Id of the source: the first 16 hexadecimal digits of its SHA-256, or a name for what ships with the project.'
      ),
      required('title', 'text', 'Name of the file or list.'),
      required('profile', 'text', 'Ingest profile that read it.'),
      required('source_class', 'text', 'Class of its facts.', { values: sourceClasses }),
      required('sha256', 'text', 'SHA-256 of its bytes.'),
      required('bytes', 'integer', 'Size.', { unit: 'byte' }),
      required('rows_in_file', 'integer', 'Records in the file.'),
      required('rows_accepted', 'integer', 'Records that became facts.'),
      required('rows_quarantined', 'integer', 'Records kept aside because their table or identity is unreadable.'),
      required('rows_not_data', 'integer', 'Records that are no data: blank lines, totals, notes, repeated headers.'),
      column('licence', 'text', 'Terms of use, when known.'),
      column('source_url', 'text', 'Where it is published.')
    ]
  },
  {
    name: 'findings',
    kind: 'system',
    grain: 'one finding in one source; the value itself stays out of the edition',
    key: ['source_id', 'finding_no'],
    references: [],
    columns: [
      required('source_id', 'text', 'The source.'),
      required('finding_no', 'integer', 'Number of the finding in its source, from 1.'),
      required('code', 'text', 'Code of the rule.'),
      required('severity', 'text', 'N note, C confirm, Q quarantined, R refused.', { values: ['N', 'C', 'Q', 'R'] }),
      column('row', 'integer', 'Record number, first data row is 1.'),
      column('line', 'integer', 'Line of the file.'),
      column('column', 'text', 'Column of the file.')
    ]
  },
  {
    name: 'decisions',
    kind: 'system',
    grain: 'one decision of a person about records of the edition; who, why and what a cell said stay out of it',
    key: ['decision_id'],
    references: [],
    columns: [
      required('decision_id', 'text', 'Id of the decision; under it the version says who decided and why.'),
      required('kind', 'text', 'merge, separate, credit, correct or accept.', { values: decisionKinds }),
      required('decided_on', 'date', 'Day of the decision, UTC.'),
      required('source_id', 'text', 'Source of the record; of two that were merged the one that stands.'),
      required('source_row', 'integer', 'Its row there.'),
      column('item_no', 'integer', 'Place of the item in its seizure, from 1; empty when it is about the seizure.'),
      column('other_source_id', 'text', 'Source of the other record of two.'),
      column('other_source_row', 'integer', 'Its row there.'),
      column('decided_column', 'text', 'Column that was corrected or accepted.'),
      column('programme', 'text', 'Programme credited by the decision.', { codeList: 'programme' })
    ]
  }
];
