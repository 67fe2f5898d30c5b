import { closedCodeReader, countryReader, hsReader } from '../codeReaders';
import { gravityReader } from '../gravityReader';
import { dateReader } from '../dateReader';
import { numberReader } from '../measureReaders';
import { nameReader, textReader, type CellReader, type ReadContext } from '../readContext';
import { TableBuilder } from '../tableBuilder';
import { columnsNamed, type Profile, type RecordReader } from './profile';

/**
 * Import declarations of a customs service with the outcome of their inspection: each is one examination, positive when
 * `Fraud` is 1. Ids of declarations, persons and firms are not kept; offices are no units of the programme.
 */
export const customsDeclarations: Profile = {
  id: 'customs-declarations',
  sourceClass: 'imported',
  table: 'examinations',
  template: null,
  columns: columnsNamed(
    { Date: [], Fraud: [], 'HS6 Code': [], 'Country of Origin': [] },
    {
      'Declaration ID': [],
      'Office ID': [],
      'Process Type': [],
      'Import Type': [],
      'Import Use': [],
      'Payment Type': [],
      'Mode of Transport': [],
      'Declarant ID': [],
      'Importer ID': [],
      'Seller ID': [],
      'Courier ID': [],
      'Country of Departure': [],
      'Tax Rate': [],
      'Tax Type': [],
      'Country of Origin Indicator': [],
      'Net Mass': [],
      'Item Price': [],
      'Critical Fraud': []
    }
  ),
  open
};

const constants = {
  direction: 'import',
  selection_method: 'not_reported',
  examination_type: 'not_reported',
  programme: 'other',
  source_class: 'imported'
};

/** A record without any of these is none that could be told from others. */
const identity = ['Date', 'Office ID', 'Fraud'];

function open(context: ReadContext): RecordReader {
  const examinations = new TableBuilder('examinations');
  const add = examinations.writer(
    ['result', 'severity'],
    ['transport_mode', 'hs_code', 'origin_country', 'departure_country', 'net_mass_kg'],
    ['examination_id', 'office_reported', 'examined_on', 'date_precision', 'source_row']
  );
  const officeOf = nameReader(context, 'Office ID');
  const dateOf = dateReader(context, 'Date', { style: 'any', alwaysFilled: true });
  const resultOf = resultReader(context);
  const consignmentOf = consignmentReader(context);
  return {
    read: (record, { row }) => {
      const date = dateOf(record);
      const office_reported = officeOf(record);
      const outcome = resultOf(record);
      if (date === null && office_reported === null && outcome.result === 'not_reported') {
        context.log.withoutIdentity(identity.map(context.column));
        return false;
      }
      add(outcome, consignmentOf(record), {
        examination_id: examinations.nextRow,
        office_reported,
        examined_on: date?.day ?? null,
        date_precision: date?.precision ?? null,
        source_row: row
      });
      return true;
    },
    finish: (sourceId) => ({ examinations: examinations.finish({ ...constants, source_id: sourceId }) })
  };
}

function resultReader(context: ReadContext): CellReader<{ result: string; severity: number | null }> {
  const fraudOf = textReader(context, 'Fraud');
  const severityOf = gravityReader(context, 'Critical Fraud');
  const { name: column } = context.column('Fraud');
  return (record) => {
    const value = fraudOf(record);
    const severity = severityOf(record);
    if (value === '1') return { result: 'positive_irregularity', severity };
    if (value === '0') return { result: 'negative', severity };
    context.log.aboutRecord('unreadable-result', { column, value });
    return { result: 'not_reported', severity };
  };
}

/** The tens of the customs code are the mode of UNECE Recommendation 19; 90 stands for a mode that is not known. */
const modesByCode: Readonly<Record<string, string>> = { 10: '1', 20: '2', 30: '3', 40: '4', 50: '5', 90: '0' };

function consignmentReader(context: ReadContext) {
  const modeTextOf = textReader(context, 'Mode of Transport');
  const modeOf = closedCodeReader(context, 'Mode of Transport', 'transport_mode', '0');
  const hsOf = hsReader(context, 'HS6 Code');
  const originOf = countryReader(context, 'Country of Origin');
  const departureOf = countryReader(context, 'Country of Departure');
  const massOf = numberReader(context, 'Net Mass', { mark: '.' });
  return (record: readonly string[]) => ({
    transport_mode: modesByCode[modeTextOf(record)] ?? modeOf(record),
    hs_code: hsOf(record),
    origin_country: originOf(record).iso2,
    departure_country: departureOf(record).iso2,
    net_mass_kg: massOf(record)
  });
}
