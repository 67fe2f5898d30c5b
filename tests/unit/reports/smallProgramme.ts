import type { Labels } from '$lib/domain/labels';
import { loadLabels } from '$lib/metrics/loadLabels';
import { buildDonorBrief, type BriefAsked } from '$lib/reports/buildDonorBrief';
import type { BriefBlock, BriefDocument } from '$lib/reports/briefDocument';
import { SmallEdition } from '../metrics/smallEdition';

/** Text that would be a script, an attribute or a style if any sink forgot to escape it. */
export const hostile = `"><script>alert(1)</script></style><img src=http://evil.example/x onerror='alert(2)'>&`;

/**
 * Japan supports units A and B, INL supports B and C. A has two examinations, B one, C thirty. One return of A did not come.
 * Japan paid for training 1 alone and for training 2 with INL; INL paid for training 3.
 */
export async function smallProgramme(): Promise<SmallEdition> {
  const examination = { examined_on: '2020-02-10', result: 'negative' };
  return SmallEdition.of({
    units: [
      { unit_code: 'A', name_en: `Unit A ${hostile}`, name_ru: `Подразделение А ${hostile}` },
      { unit_code: 'B' },
      { unit_code: 'C' }
    ],
    donors: [{ donor_code: 'JP', name_en: 'Japan', name_ru: 'Япония' }, { donor_code: 'INL' }],
    grants: [
      { grant_code: 'J1', donor: 'JP' },
      { grant_code: 'I1', donor: 'INL' }
    ],
    unit_grants: [
      { unit: 'A', grant_code: 'J1' },
      { unit: 'B', grant_code: 'J1' },
      { unit: 'B', grant_code: 'I1' },
      { unit: 'C', grant_code: 'I1' }
    ],
    unit_states: [{ unit: 'A' }, { unit: 'B' }, { unit: 'C' }],
    unit_headcounts: [{ unit: 'A', officers_f: 1, officers_m: 4, officers_unknown: 0, trained_in_post: 2 }],
    unit_returns: [
      { unit: 'A', month: '2020-01-01', status: 'missing' },
      { unit: 'A', month: '2020-02-01' },
      { unit: 'B', month: '2020-02-01' }
    ],
    examinations: [
      { ...examination, examination_id: 1, unit: 'A', result: 'positive_seizure' },
      { ...examination, examination_id: 2, unit: 'A' },
      { ...examination, examination_id: 3, unit: 'B' },
      ...Array.from({ length: 30 }, (_, index) => ({ ...examination, examination_id: 10 + index, unit: 'C' }))
    ],
    seizures: [
      { seizure_id: 1, unit: 'A', seized_on: '2020-02-10' },
      { seizure_id: 2, unit: 'C', seized_on: '2020-02-11' }
    ],
    seizure_items: [
      { seizure_id: 1, item_id: 1 },
      { seizure_id: 2, item_id: 2 }
    ],
    training_events: [
      { event_id: 1, title: `Training ${hostile}`, participants: 10, women: 3, men: 4, starts_on: '2020-03-01' },
      { event_id: 2, title: 'Joint training', participants: null, women: null, men: null, starts_on: '2020-02-01' },
      { event_id: 3, title: 'Another training', participants: 20, women: 10, men: 10 }
    ],
    training_grants: [
      { event_id: 1, grant_code: 'J1' },
      { event_id: 2, grant_code: 'J1' },
      { event_id: 2, grant_code: 'I1' },
      { event_id: 3, grant_code: 'I1' }
    ],
    training_participations: [
      { event_id: 1, participant: 'a', sex: 'f', pre_score: 4, post_score: 8, max_score: 10 },
      { event_id: 1, participant: 'b', sex: 'm', pre_score: 4, post_score: null, max_score: 10 }
    ]
  });
}

/** A brief on a small edition, Japan's in 2020 and in English unless told otherwise. */
export async function briefOn(
  { database, manifest }: SmallEdition,
  asked: Partial<BriefAsked> = {},
  demo = false
): Promise<BriefDocument> {
  const labels: Labels = await loadLabels(database);
  const edition = { ...manifest, demo };
  return buildDonorBrief({
    donor: 'JP',
    period: '2020',
    calendar: 'un',
    locale: 'en',
    ...asked,
    database,
    edition,
    labels
  });
}

/** The blocks of one kind. */
export function blocksOf<Kind extends BriefBlock['kind']>(brief: BriefDocument, kind: Kind) {
  return brief.blocks.filter((block): block is Extract<BriefBlock, { kind: Kind }> => block.kind === kind);
}
