import { codeLists } from '$lib/domain/codeLists';
import { controlUnits, type ControlUnit } from '$lib/domain/controlUnits';
import { conversionFactors } from '$lib/domain/conversions';
import { countries } from '$lib/domain/countries';
import { donors } from '$lib/domain/donors';
import { indicators } from '$lib/domain/indicators';
import { hsCodes, hsEdition, hsParentOf } from '$lib/domain/hsCodes';
import { normaliseName } from '$lib/domain/normaliseName';
import { places, placeSpellings } from '$lib/domain/places';
import { strategicItems } from '$lib/domain/strategicItems';
import { substances } from '$lib/domain/substances';
import { trainingTypes } from '$lib/domain/trainingTypes';
import type { DataRow, RowsByTable } from './dataRow';

/** The empty base of every edition: code lists, countries, places, units, substances, HS, conversions, donors, training types, indicators. */
export function referenceRows(): RowsByTable {
  return {
    codes: codeRows(),
    countries: countries.map(({ iso2, iso3, m49, en, ru, region, latitude, longitude }) => ({
      iso2,
      iso3,
      m49,
      name_en: en,
      name_ru: ru,
      region,
      latitude,
      longitude
    })),
    locations: locationRows(),
    location_aliases: aliasRows(),
    units: controlUnits.map(unitRow),
    commodities: commodityRows(),
    hs_codes: hsCodes.map(({ code, en, ru }) => ({
      hs_code: code,
      edition: hsEdition,
      name_en: en,
      name_ru: ru,
      parent: hsParentOf(code)
    })),
    strategic_items: strategicItems.map(({ hsCode, category, note }) => ({
      hs_code: hsCode,
      strategic_category: category,
      note
    })),
    conversion_factors: conversionRows(),
    donors: donors.map(({ code, en, ru, calendar }) => ({ donor_code: code, name_en: en, name_ru: ru, calendar })),
    training_types: trainingTypeRows(),
    indicators: indicatorRows()
  };
}

/** A control unit as public text knows it: a row of `units`. */
export function unitRow(unit: ControlUnit): DataRow {
  return {
    unit_code: unit.code,
    name_en: unit.en,
    name_ru: unit.ru,
    unit_type: unit.type,
    country: unit.country,
    location_code: unit.place,
    programme: unit.programme,
    opened_on: unit.openedOn,
    opened_precision: unit.openedPrecision,
    status_evidence: unit.evidenceUrl,
    source_class: 'published'
  };
}

function codeRows(): readonly DataRow[] {
  return Object.values(codeLists).flatMap(({ id, standard, codes }) =>
    codes.map(({ code, en, ru }, index) => ({
      list: id,
      code,
      name_en: en,
      name_ru: ru,
      standard,
      position: index + 1
    }))
  );
}

function locationRows(): readonly DataRow[] {
  return places.map((place) => ({
    location_code: place.code,
    name_en: place.en,
    name_ru: place.ru,
    country: place.country,
    location_type: place.type,
    unlocode: place.unlocode,
    latitude: place.latitude,
    longitude: place.longitude,
    coordinate_quality: place.quality,
    source_url: place.sourceUrl
  }));
}

/** Spellings that mean one place within their country; one that could mean two places there is left out. */
function aliasRows(): readonly DataRow[] {
  const meanings = new Map<string, { alias: string; alias_norm: string; country: string; codes: Set<string> }>();
  for (const place of places) {
    for (const alias of placeSpellings(place)) {
      const alias_norm = normaliseName(alias);
      const key = `${place.country} ${alias_norm}`;
      const known = meanings.get(key) ?? { alias, alias_norm, country: place.country, codes: new Set() };
      known.codes.add(place.code);
      meanings.set(key, known);
    }
  }
  return [...meanings.values()]
    .filter(({ codes }) => codes.size === 1)
    .map(({ alias, alias_norm, country, codes }) => ({ alias, alias_norm, country, location_code: [...codes][0]! }));
}

function commodityRows(): readonly DataRow[] {
  return substances.map((one) => ({
    commodity_code: one.code,
    commodity_class: one.class,
    name_en: one.en,
    name_ru: one.ru,
    cas_no: one.cas,
    un_no: one.un,
    hs_code: one.hs,
    control: one.control,
    strategic_category: one.strategicCategory,
    default_unit: one.defaultUnit
  }));
}

function conversionRows(): readonly DataRow[] {
  return conversionFactors.map((one) => ({
    conversion_code: one.conversionCode,
    measure_unit: one.measureUnit,
    commodity_code: one.substance,
    kg_per_unit: one.kgPerUnit,
    basis: one.basis,
    source: one.source,
    version: one.version
  }));
}

function trainingTypeRows(): readonly DataRow[] {
  return trainingTypes.map((one) => ({
    training_type: one.code,
    name_en: one.en,
    name_ru: one.ru,
    strategic_trade: one.strategicTrade,
    phase_order: one.phaseOrder,
    default_days: one.defaultDays,
    exbs_area: one.exbsArea
  }));
}

function indicatorRows(): readonly DataRow[] {
  return indicators.map((one) => ({
    indicator_code: one.code,
    result_level: one.level,
    parent_code: one.parent,
    name_en: one.name.en,
    name_ru: one.name.ru,
    definition_en: one.definition.en,
    definition_ru: one.definition.ru,
    aggregation: one.aggregation,
    direction: one.direction,
    measure: one.measure,
    metric_id: one.metric,
    disaggregations: one.disaggregations.join(', '),
    means_of_verification_en: one.verification.en,
    means_of_verification_ru: one.verification.ru,
    assumption_en: one.assumption.en,
    assumption_ru: one.assumption.ru,
    sdg_targets: one.sdg.join(', '),
    iati_measure: one.iatiMeasure,
    us_code: one.usCode,
    version: 1
  }));
}
