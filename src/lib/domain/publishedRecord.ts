import eventRecords from '$datasets/published/programmeEvents.json';
import figureRecords from '$datasets/published/figures.json';
import seizureRecords from '$datasets/published/seizures.json';
import trainingRecords from '$datasets/published/trainings.json';
import { toKilograms } from './conversions';
import { donors } from './donors';
import type {
  PublishedFigureRow,
  PublishedGrantRow,
  PublishedItemRow,
  PublishedLegRow,
  PublishedProgrammeEventRow,
  PublishedSeizureRow,
  PublishedSeizureUnitRow,
  PublishedTrainingGrantRow,
  PublishedTrainingRow
} from './publishedRows';
import type { DatePrecision, Qualifier } from './sourceClass';
import { substanceOfCode } from './substances';
import { grantMoneyColumns } from './tables/money';

/** Id of the published record among the sources of an edition. */
export const publishedSourceId = 'published-record';

const published = { source_class: 'published', source_id: publishedSourceId } as const;

/**
 * Public seizure events as rows of `seizures`; ids count from 1 within the record. Only the first four are credited to units of
 * the programme (CCP); the rest belong to Border Liaison Offices, which look alike and are another programme.
 */
export const publishedSeizures: readonly PublishedSeizureRow[] = seizureRecords.map((one, index) => ({
  seizure_id: index + 1,
  seizure_ref: one.ref,
  examination_id: null,
  unit: one.unit,
  country: one.country,
  location_code: one.place,
  place_reported: one.placeReported,
  seized_on: one.seizedOn,
  date_precision: one.precision as DatePrecision | null,
  transport_mode: one.mode,
  detection_method: one.detection,
  concealment_method: one.concealment,
  concealment_reported: one.concealmentReported,
  route_note: one.routeNote,
  programme: one.programme,
  title_en: one.titleEn,
  title_ru: one.titleRu,
  source_url: one.url,
  ...published,
  source_row: index + 1
}));

/** The units credited, as rows of `seizure_units`. */
export const publishedSeizureUnits: readonly PublishedSeizureUnitRow[] = publishedSeizures.flatMap((one) =>
  one.unit === null ? [] : [{ seizure_id: one.seizure_id, unit: one.unit, role: 'credited' as const }]
);

/** What was seized, as rows of `seizure_items`; native quantities, kilograms only by a listed conversion. */
export const publishedSeizureItems: readonly PublishedItemRow[] = seizureRecords
  .flatMap((one, index) => one.items.map((item) => ({ ...item, seizureId: index + 1 })))
  .map(({ seizureId, substance: code, quantity, unit }, index) => {
    const substance = substanceOfCode(code);
    if (!substance) throw new Error(`The published record names an unknown substance: ${code}`);
    const converted = toKilograms(quantity, unit, code);
    return {
      item_id: index + 1,
      seizure_id: seizureId,
      commodity_class: substance.class,
      substance: code,
      substance_reported: substance.en,
      quantity,
      measure_unit: unit,
      unit_reported: null,
      quantity_status: 'reported',
      quantity_qualifier: 'exact',
      kg_equivalent: converted?.kg ?? null,
      conversion_code: converted?.conversionCode ?? null,
      hs_code: substance.hs,
      strategic_category: substance.strategicCategory
    };
  });

/** The routes that the texts give, as rows of `route_legs`. */
export const publishedRouteLegs: readonly PublishedLegRow[] = seizureRecords.flatMap((one, index) =>
  (one.legs as readonly LegRecord[]).map((leg, position) => ({
    seizure_id: index + 1,
    leg_no: position + 1,
    from_role: leg.fromRole,
    to_role: leg.toRole,
    from_country: leg.from,
    to_country: leg.to,
    from_reported: null,
    to_reported: null,
    from_location: leg.fromRole === 'seizure' ? one.place : null,
    to_location: leg.toRole === 'seizure' ? one.place : null,
    evidence: leg.evidence as PublishedLegRow['evidence'],
    transport_mode: leg.mode
  }))
);

/**
 * Public trainings as rows of `training_events`, the Kyrgyz STEC seminar of 2019 among them; ids count from 1. No public text
 * gives women and men or test scores: both are `not_reported`.
 */
export const publishedTrainingEvents: readonly PublishedTrainingRow[] = trainingRecords.map((one, index) => ({
  event_id: index + 1,
  event_ref: one.ref,
  training_type: one.type,
  strategic_trade: one.strategicTrade,
  title: one.title,
  country: one.country,
  unit: one.unit,
  location_code: one.place,
  place_reported: one.placeReported,
  starts_on: one.startsOn,
  ends_on: one.endsOn,
  date_precision: one.precision as DatePrecision,
  days_theory: one.daysTheory,
  days_practice: one.daysPractice,
  training_mode: one.mode,
  participants: one.participants,
  participants_status: one.participants === null ? 'not_reported' : 'reported',
  participants_qualifier: one.qualifier as Qualifier,
  women: null,
  men: null,
  sex_status: 'not_reported',
  scores_status: 'not_reported',
  agency_reported: one.agency,
  trainers: one.trainers,
  cost_usd: null,
  description_en: one.descriptionEn,
  description_ru: one.descriptionRu,
  source_url: one.url,
  programme: 'CCP',
  ...published,
  source_row: index + 1
}));

/** Public texts say nothing of the money of these grants. */
const noGrantMoney = Object.fromEntries(grantMoneyColumns.map(({ name }) => [name, null]));

/** One grant a donor that public texts name without saying which agreement: rows of `grants`. */
export const publishedGrants: readonly PublishedGrantRow[] = donors.map((donor) => ({
  grant_code: publishedGrantCode(donor.code),
  donor: donor.code,
  title_en: `${donor.code}: support named in public texts, agreement not stated`,
  title_ru: `${donor.code}: поддержка названа в открытых источниках, соглашение не указано`,
  starts_on: null,
  ends_on: null,
  ...noGrantMoney,
  source_class: 'published'
}));

/** Who paid, as rows of `training_grants`: only where the text names all funders; shares are unknown (joint funding). */
export const publishedTrainingGrants: readonly PublishedTrainingGrantRow[] = trainingRecords.flatMap((one, index) =>
  (one.donors as readonly string[]).map((donor) => ({
    event_id: index + 1,
    grant_code: publishedGrantCode(donor),
    share_percent: null
  }))
);

/** Aggregated public figures, as rows of `published_figures`; they enter no event metric. */
export const publishedFigures: readonly PublishedFigureRow[] = figureRecords.map((one) => ({
  figure_code: one.code,
  scope: one.scope,
  period_text: one.periodText,
  text_en: one.en,
  text_ru: one.ru,
  value: one.value,
  measure_unit: one.unit,
  qualifier: one.qualifier as Qualifier,
  source_url: one.url,
  ...published
}));

/** Dated events of the programme that charts may mark, as rows of `programme_events`. */
export const publishedProgrammeEvents: readonly PublishedProgrammeEventRow[] = eventRecords.map((one) => ({
  event_code: one.code,
  event_date: one.date,
  date_precision: one.precision as DatePrecision,
  country: one.country,
  unit: one.unit,
  event_kind: one.kind,
  title_en: one.en,
  title_ru: one.ru,
  source_url: one.url,
  ...published
}));

interface LegRecord {
  readonly fromRole: string;
  readonly toRole: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: string;
  readonly mode: string;
}

function publishedGrantCode(donor: string): string {
  return `PUB-${donor}`;
}
