import { codeReader, countryReader, hsReader } from '../codeReaders';
import { findCode } from '$lib/domain/codeLists';
import { isUnknownWord } from '$lib/domain/countries';
import { containerCheck } from '../containerReader';
import { creditReader } from '../creditReader';
import { gravityReader } from '../gravityReader';
import { dateReader, programmeSince } from '../dateReader';
import { numberReader } from '../measureReaders';
import { nameReader, textReader, type CellReader, type ReadContext } from '../readContext';
import { TableBuilder } from '../tableBuilder';
import { columnsNamed, type Profile, type RecordReader } from './profile';

/** Our template for examinations: one row is one examination of a container, vehicle or consignment. */
export const tamgaExaminations: Profile = {
  id: 'tamga-examinations',
  sourceClass: 'unit_return',
  table: 'examinations',
  template: 'templates/tamga-examinations.csv',
  columns: columnsNamed(
    {
      examined_on: [
        'date of examination',
        'examination date',
        'inspection date',
        'date of inspection',
        'дата досмотра',
        'дата проверки',
        'дата осмотра',
        'дата контроля'
      ],
      result: [
        'outcome',
        'result of examination',
        'inspection result',
        'результат',
        'результат досмотра',
        'результат проверки',
        'результат осмотра'
      ]
    },
    {
      country: ['страна'],
      unit: ['control unit', 'pcu', 'группа контроля', 'группа портового контроля', 'гпк', 'подразделение'],
      office: ['customs office', 'customs post', 'таможенный орган', 'таможенный пост', 'пункт пропуска', 'таможня'],
      direction: ['направление', 'направление перемещения'],
      transport_mode: ['mode of transport', 'transport', 'вид транспорта', 'транспорт'],
      selection_method: ['how selected', 'способ отбора', 'метод отбора'],
      examination_type: ['type of examination', 'вид досмотра', 'вид контроля'],
      severity: ['gravity', 'тяжесть', 'степень тяжести'],
      hs_code: ['hs', 'код ТН ВЭД', 'ТН ВЭД', 'код ГС'],
      container_no: ['container', 'container number', 'номер контейнера', 'контейнер'],
      origin_country: ['country of origin', 'страна происхождения'],
      departure_country: ['country of departure', 'страна отправления'],
      net_mass_kg: ['net mass', 'net mass, kg', 'масса нетто', 'масса нетто, кг'],
      programme: ['program', 'программа']
    }
  ),
  open
};

/** A record without any of these is none that could be told from others. */
const identity = ['examined_on', 'unit', 'office', 'result'];

function open(context: ReadContext): RecordReader {
  const examinations = new TableBuilder('examinations');
  const add = examinations.writer(
    ['unit', 'office_reported', 'country', 'examined_on', 'date_precision', 'programme'],
    ['direction', 'transport_mode', 'selection_method', 'examination_type'],
    ['severity', 'hs_code', 'origin_country', 'departure_country', 'net_mass_kg'],
    ['examination_id', 'result', 'source_row']
  );
  const spotOf = spotReader(context);
  const resultOf = resultReader(context);
  const mannerOf = mannerReader(context);
  const consignmentOf = consignmentReader(context);
  const checkContainer = containerCheck(context, 'container_no');
  return {
    read: (record, { row }) => {
      const spot = spotOf(record);
      const result = resultOf(record);
      if (spot.examined_on === null && spot.office_reported === null && spot.unit === null && result === unreported) {
        context.log.withoutIdentity(identity.map(context.column));
        return false;
      }
      checkContainer(record);
      const { nextRow: examination_id } = examinations;
      add(spot, mannerOf(record), consignmentOf(record), { examination_id, result, source_row: row });
      return true;
    },
    finish: (sourceId) => ({
      examinations: examinations.finish({ source_class: 'unit_return', source_id: sourceId })
    })
  };
}

const unreported = 'not_reported';

function spotReader(context: ReadContext) {
  const dateOf = dateReader(context, 'examined_on', { style: 'any', since: programmeSince });
  const creditOf = creditReader(context);
  const officeOf = nameReader(context, 'office');
  return (record: readonly string[]) => {
    const date = dateOf(record);
    const { unit, unlistedUnit, country, programme } = creditOf(record);
    return {
      unit: unit?.code ?? null,
      office_reported: officeOf(record) ?? unlistedUnit,
      country,
      examined_on: date?.day ?? null,
      date_precision: date?.precision ?? null,
      programme
    };
  };
}

/** The outcome, which is a closed list: a text that means none of it is no outcome, with a finding. */
function resultReader(context: ReadContext): CellReader<string> {
  const text = textReader(context, 'result');
  const { name: column } = context.column('result');
  return (record) => {
    const value = text(record);
    const code = findCode('examination_result', value)?.code;
    if (code === undefined && !isUnknownWord(value)) context.log.aboutRecord('unreadable-result', { column, value });
    return code ?? unreported;
  };
}

function mannerReader(context: ReadContext) {
  const directionOf = codeReader(context, 'direction', 'direction', unreported);
  const transportOf = codeReader(context, 'transport_mode', 'transport_mode', '0');
  const selectionOf = codeReader(context, 'selection_method', 'selection_method', unreported);
  const typeOf = codeReader(context, 'examination_type', 'examination_type', unreported);
  return (record: readonly string[]) => ({
    direction: directionOf(record),
    transport_mode: transportOf(record),
    selection_method: selectionOf(record),
    examination_type: typeOf(record)
  });
}

function consignmentReader(context: ReadContext) {
  const severityOf = gravityReader(context, 'severity');
  const hsOf = hsReader(context, 'hs_code');
  const originOf = countryReader(context, 'origin_country');
  const departureOf = countryReader(context, 'departure_country');
  const massOf = numberReader(context, 'net_mass_kg', {});
  return (record: readonly string[]) => ({
    severity: severityOf(record),
    hs_code: hsOf(record),
    origin_country: originOf(record).iso2,
    departure_country: departureOf(record).iso2,
    net_mass_kg: massOf(record)
  });
}
