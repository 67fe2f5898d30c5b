import { findCode } from '$lib/domain/codeLists';
import { toKilograms } from '$lib/domain/conversions';
import { isUnknownWord } from '$lib/domain/countries';
import { findSubstance, substanceOfCode } from '$lib/domain/substances';
import { gramSlips } from './gramSlips';
import { listedValues } from './listedValues';
import { numberReader, wordsAroundReader } from './measureReaders';
import type { NumberInWords } from './numberInWords';
import { roundDecimal, type DecimalMark } from './readNumber';
import { remember } from './remember';
import { textReader, tidyName, type CellReader, type ReadContext } from './readContext';

/** What was seized, as the columns of `seizure_items` want it. */
export interface ReadGoods {
  readonly substance: string;
  readonly substance_reported: string | null;
  /** Class, HS code and category of a listed substance; null for one that is not listed. */
  readonly listed: {
    readonly class: string;
    readonly hs: string | null;
    readonly strategicCategory: string | null;
  } | null;
  readonly quantity: number | null;
  readonly quantity_status: 'reported' | 'not_reported';
  readonly measure_unit: string | null;
  readonly unit_reported: string | null;
  readonly kg_equivalent: number | null;
  readonly conversion_code: string | null;
  /** What stands around the quantity in its cell; null for nearly all. */
  readonly around: NumberInWords | null;
}

/** The columns that name the goods. */
export interface GoodsColumns {
  readonly substance: string;
  readonly quantity: string;
  readonly unit: string;
  /** The substance that a blank cell stands for. */
  readonly unnamed: string;
  /** The file holds drugs only, so that "Unknown" and "Other" are the drugs of these names and not goods of any kind. */
  readonly drugsOnly: boolean;
  /** The decimal mark that the source fixes; that of the file when left out. */
  readonly mark?: DecimalMark;
  /** Quantities are written by hand: with units, `about`, ranges. */
  readonly inWords?: boolean;
}

/**
 * The goods of a record: quantity and unit as reported, and the kilograms that a listed conversion allows. A substance or unit
 * that is not listed is kept as text, and a quantity without a unit as it is; each gets a finding.
 */
export function goodsReader(context: ReadContext, columns: GoodsColumns): CellReader<ReadGoods> {
  const substanceOf = substanceReader(context, columns);
  const unitOf = measureUnitReader(context, columns.unit);
  const { mark, inWords = false } = columns;
  const quantityOf = numberReader(context, columns.quantity, { inWords, ...(mark ? { mark } : {}) });
  const watch = inWords ? gramSlips(context, context.column(columns.quantity).name) : null;
  const aroundOf = inWords ? wordsAroundReader(context, columns.quantity) : () => null;
  return (record) => {
    const quantity = quantityOf(record);
    const around = quantity === null ? null : aroundOf(record);
    const { substance, substance_reported, listed } = substanceOf(record);
    const { measure_unit, unit_reported } = unitOf(record, quantity, around?.unit ?? null);
    const mass = quantity === null || measure_unit === null ? null : massOf(quantity, measure_unit, substance);
    if (mass !== null) watch?.(substance, mass.kg, measure_unit === 'KGM');
    return {
      substance,
      substance_reported,
      listed,
      quantity,
      quantity_status: quantity === null ? 'not_reported' : 'reported',
      measure_unit,
      unit_reported,
      kg_equivalent: mass === null ? null : roundDecimal(mass.kg).value,
      conversion_code: mass?.conversionCode ?? null,
      around
    };
  };
}

/** Kilograms by a listed conversion; null too when they are more than a DECIMAL(18,6) holds. */
function massOf(...goods: Parameters<typeof toKilograms>): ReturnType<typeof toKilograms> {
  const mass = toKilograms(...goods);
  return mass !== null && mass.kg < 1e12 ? mass : null;
}

type Named = Pick<ReadGoods, 'substance' | 'substance_reported' | 'listed'>;

function substanceReader(context: ReadContext, columns: GoodsColumns): CellReader<Named> {
  const text = textReader(context, columns.substance);
  const { name } = context.column(columns.substance);
  const values = listedValues(context.log, name, 'substance');
  const lookUp = remember((reported) => {
    const isUnnamed = reported === '' || (!columns.drugsOnly && isUnknownWord(reported));
    const found = isUnnamed ? null : findSubstance(reported);
    const isUnlisted = found === null && !isUnknownWord(reported);
    const seen = isUnlisted ? values.lookAlike(reported) : null;
    const listed = seen === null ? found : substanceOfCode(seen);
    const substance_reported = tidyName(reported);
    const code = listed?.code ?? (isUnlisted ? substance_reported! : columns.unnamed);
    return { named: { substance: code, substance_reported, listed } satisfies Named, isUnlisted, seen };
  });
  return (record) => {
    const reported = text(record);
    const { named, isUnlisted, seen } = lookUp(reported);
    if (seen !== null) values.looksLike(reported, seen);
    else if (isUnlisted) values.unlisted('unknown-substance', reported);
    return named;
  };
}

type Unit = Pick<ReadGoods, 'measure_unit' | 'unit_reported'>;

function measureUnitReader(
  context: ReadContext,
  key: string
): (record: readonly string[], quantity: number | null, besideQuantity: string | null) => Unit {
  const text = textReader(context, key);
  const { name: column } = context.column(key);
  const values = listedValues(context.log, column, 'measure_unit');
  const lookUp = remember((reported) => {
    const found = findCode('measure_unit', reported)?.code ?? null;
    const unit_reported = tidyName(reported);
    const isUnlisted = found === null && !isUnknownWord(reported);
    const seen = isUnlisted ? values.lookAlike(reported) : null;
    const code = found ?? seen ?? (isUnlisted ? unit_reported : null);
    return { unit: { measure_unit: code, unit_reported }, isUnlisted, seen };
  });
  return (record, quantity, besideQuantity) => {
    const reported = besideQuantity ?? text(record);
    const { unit, isUnlisted, seen } = lookUp(reported);
    if (seen !== null) values.looksLike(reported, seen);
    else if (isUnlisted) values.unlisted('unknown-measure-unit', reported);
    if (unit.measure_unit === null && quantity !== null) {
      context.log.aboutRecord('missing-measure-unit', { column, value: reported, facts: { quantity } });
    }
    return unit;
  };
}

/** The columns of `seizure_items` that the goods of a record fill. */
export const goodsColumns = [
  'substance',
  'substance_reported',
  'quantity',
  'measure_unit',
  'unit_reported',
  'quantity_status',
  'kg_equivalent',
  'conversion_code'
] as const;
