import type { DatePrecision, MeasureStatus, Qualifier } from './sourceClass';

interface PublishedSource {
  readonly source_class: 'published';
  readonly source_id: string;
}

/** A row of the table `seizures` in the published record. */
export interface PublishedSeizureRow extends PublishedSource {
  readonly seizure_id: number;
  readonly seizure_ref: string;
  readonly examination_id: null;
  readonly unit: string | null;
  readonly country: string;
  readonly location_code: string | null;
  readonly place_reported: string;
  readonly seized_on: string | null;
  readonly date_precision: DatePrecision | null;
  readonly transport_mode: string;
  readonly detection_method: string;
  readonly concealment_method: string;
  readonly concealment_reported: string | null;
  readonly route_note: string | null;
  readonly programme: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly source_url: string;
  readonly source_row: number;
}

/** A row of the table `seizure_units`. */
export interface PublishedSeizureUnitRow {
  readonly seizure_id: number;
  readonly unit: string;
  readonly role: 'credited' | 'assisting';
}

/** A row of the table `seizure_items`. */
export interface PublishedItemRow {
  readonly item_id: number;
  readonly seizure_id: number;
  readonly commodity_class: string;
  readonly substance: string;
  readonly substance_reported: string;
  readonly quantity: number;
  readonly measure_unit: string;
  readonly unit_reported: null;
  readonly quantity_status: MeasureStatus;
  readonly quantity_qualifier: Qualifier;
  readonly kg_equivalent: number | null;
  readonly conversion_code: string | null;
  readonly hs_code: string | null;
  readonly strategic_category: string | null;
}

/** A row of the table `route_legs`. */
export interface PublishedLegRow {
  readonly seizure_id: number;
  readonly leg_no: number;
  readonly from_role: string;
  readonly to_role: string;
  readonly from_country: string | null;
  readonly to_country: string | null;
  readonly from_reported: null;
  readonly to_reported: null;
  readonly from_location: string | null;
  readonly to_location: string | null;
  readonly evidence: 'documented' | 'declared' | 'inferred';
  readonly transport_mode: string;
}

/** A row of the table `training_events`. */
export interface PublishedTrainingRow extends PublishedSource {
  readonly event_id: number;
  readonly event_ref: string;
  readonly training_type: string;
  readonly strategic_trade: boolean;
  readonly title: string;
  readonly country: string | null;
  readonly unit: string | null;
  readonly location_code: string | null;
  readonly place_reported: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly date_precision: DatePrecision;
  readonly days_theory: number | null;
  readonly days_practice: number | null;
  readonly training_mode: string;
  readonly participants: number | null;
  readonly participants_status: MeasureStatus;
  readonly participants_qualifier: Qualifier;
  readonly women: null;
  readonly men: null;
  readonly sex_status: MeasureStatus;
  readonly scores_status: MeasureStatus;
  readonly agency_reported: string;
  readonly trainers: string;
  readonly cost_usd: null;
  readonly description_en: string;
  readonly description_ru: string;
  readonly source_url: string;
  readonly programme: string;
  readonly source_row: number;
}

/** A row of the table `grants`. */
export interface PublishedGrantRow {
  readonly grant_code: string;
  readonly donor: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly starts_on: null;
  readonly ends_on: null;
  readonly source_class: 'published';
}

/** A row of the table `training_grants`. */
export interface PublishedTrainingGrantRow {
  readonly event_id: number;
  readonly grant_code: string;
  readonly share_percent: null;
}

/** A row of the table `published_figures`. */
export interface PublishedFigureRow extends PublishedSource {
  readonly figure_code: string;
  readonly scope: string;
  readonly period_text: string;
  readonly text_en: string;
  readonly text_ru: string;
  readonly value: number;
  readonly measure_unit: string;
  readonly qualifier: Qualifier;
  readonly source_url: string;
}

/** A row of the table `programme_events`. */
export interface PublishedProgrammeEventRow extends PublishedSource {
  readonly event_code: string;
  readonly event_date: string;
  readonly date_precision: DatePrecision;
  readonly country: string | null;
  readonly unit: string | null;
  readonly event_kind: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly source_url: string;
}
