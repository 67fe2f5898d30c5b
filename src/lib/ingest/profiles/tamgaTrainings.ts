import { trainingTypes } from '$lib/domain/trainingTypes';
import { closedCodeReader, codeReader, yesNoReader } from '../codeReaders';
import { creditReader } from '../creditReader';
import { programmeSince } from '../dateReader';
import { numberReader, qualifierOf, wordsAroundReader } from '../measureReaders';
import { placeReader } from '../placeReader';
import { nameReader, textReader, type ReadContext } from '../readContext';
import { TableBuilder } from '../tableBuilder';
import { trainingDateColumns, trainingDatesReader } from '../trainingDates';
import { columnsNamed, type Profile, type RecordPlace, type RecordReader } from './profile';

/** Our template for trainings: one row is one training event. */
export const tamgaTrainings: Profile = {
  id: 'tamga-trainings',
  sourceClass: 'unit_return',
  table: 'training_events',
  template: 'templates/tamga-trainings.csv',
  columns: columnsNamed(
    {
      title: [
        'title of training',
        'training title',
        'course title',
        'topic',
        'название',
        'название мероприятия',
        'наименование',
        'наименование мероприятия',
        'название тренинга',
        'тема',
        'тема обучения'
      ],
      training_type: [
        'type of training',
        'phase',
        'training type',
        'вид обучения',
        'вид мероприятия',
        'тип мероприятия',
        'тип обучения',
        'вид тренинга',
        'этап'
      ],
      starts_on: ['start date', 'from', 'begins on', 'date of start', 'дата начала', 'начало', 'дата с'],
      participants: [
        'number of participants',
        'участники',
        'число участников',
        'количество участников',
        'кол-во участников',
        'всего участников',
        'participants total',
        'no. of participants'
      ]
    },
    {
      event_ref: ['reference', 'номер мероприятия'],
      ends_on: ['end date', 'to', 'date of end', 'дата окончания', 'окончание', 'дата по', 'дата завершения'],
      country: ['страна'],
      unit: ['control unit', 'pcu', 'группа контроля', 'группа портового контроля', 'гпк', 'подразделение'],
      place: ['venue', 'city', 'место', 'место проведения', 'город'],
      days_theory: ['days of theory', 'дней теории', 'дни теории'],
      days_practice: ['days of practice', 'дней практики', 'дни практики'],
      training_mode: ['mode', 'формат', 'форма проведения'],
      participants_qualifier: ['qualifier', 'точность числа', 'уточнение числа'],
      women: ['female', 'female participants', 'женщины', 'женщин', 'из них женщин', 'кол-во женщин'],
      men: ['male', 'male participants', 'мужчины', 'мужчин', 'из них мужчин', 'кол-во мужчин'],
      agencies: ['agencies of participants', 'ведомства', 'ведомства участников'],
      trainers: ['given by', 'инструкторы', 'преподаватели', 'кто проводит'],
      strategic_trade: ['stec', 'стратегическая торговля', 'экспортный контроль'],
      cost_usd: ['cost', 'cost, usd', 'стоимость', 'стоимость, долл. США'],
      description_en: ['description', 'описание на английском'],
      description_ru: ['описание', 'описание на русском'],
      source_url: ['link', 'ссылка'],
      programme: ['program', 'программа']
    }
  ),
  open
};

/** A record without any of these is none that could be told from others. */
const identity = ['event_ref', 'title', 'starts_on', 'country', 'unit'];

function open(context: ReadContext): RecordReader {
  const events = new TableBuilder('training_events');
  const add = events.writer(
    ['event_ref', 'training_type', 'strategic_trade'],
    ['country', 'unit', 'location_code', 'place_reported', 'programme'],
    trainingDateColumns,
    ['participants', 'participants_status', 'participants_qualifier', 'women', 'men', 'sex_status'],
    ['days_theory', 'days_practice', 'training_mode', 'cost_usd'],
    ['agency_reported', 'trainers', 'description_en', 'description_ru', 'source_url'],
    ['event_id', 'title', 'source_row']
  );
  const isTaken = referenceGuard(context);
  const subjectOf = subjectReader(context);
  const spotOf = spotReader(context);
  const datesOf = trainingDatesReader(
    context,
    { start: 'starts_on', end: 'ends_on' },
    { style: 'any', planned: true, since: programmeSince }
  );
  const attendanceOf = attendanceReader(context);
  const effortOf = effortReader(context);
  const textsOf = textsReader(context);
  return {
    read: (record, place) => {
      const subject = subjectOf(record);
      const spot = spotOf(record);
      const dates = datesOf(record);
      if ([subject.event_ref, subject.title, dates.starts_on, spot.country].every((one) => one === null)) {
        context.log.withoutIdentity(identity.map(context.column));
        return false;
      }
      if (isTaken(subject.event_ref, place)) return false;
      if (subject.title === null) context.log.aboutRecord('missing-title', { column: context.column('title').name });
      const title = subject.title ?? subject.typeReported ?? untitled;
      const own = { event_id: events.nextRow, title, source_row: place.row };
      add(subject, spot, dates, attendanceOf(record), effortOf(record), textsOf(record), own);
      return true;
    },
    finish: (sourceId) => {
      const constants = { scores_status: 'not_reported', source_class: 'unit_return', source_id: sourceId };
      return { training_events: events.finish(constants) };
    }
  };
}

/** The title of an event that has none and of which nothing else could stand for it. */
const untitled = '—';

/** Says whether another event, not the same row again, already has a reference; then the row cannot be told from it. */
function referenceGuard(context: ReadContext): (reference: string | null, place: RecordPlace) => boolean {
  const rows = new Map<string, number>();
  const { name: column } = context.column('event_ref');
  return (reference, { row, repeats }) => {
    if (reference === null || repeats !== null) return false;
    const first = rows.get(reference);
    if (first === undefined) rows.set(reference, row);
    else context.log.aboutRecord('duplicate-key', { column, value: reference, facts: { first } });
    return first !== undefined;
  };
}

const strategicTradeTypes = new Set(trainingTypes.filter((type) => type.strategicTrade).map(({ code }) => code));

function subjectReader(context: ReadContext) {
  const refOf = nameReader(context, 'event_ref');
  const titleOf = nameReader(context, 'title');
  const typeOf = codeReader(context, 'training_type', 'training_phase', 'not_reported');
  const typeTextOf = nameReader(context, 'training_type');
  const strategicText = textReader(context, 'strategic_trade');
  const strategicOf = yesNoReader(context, 'strategic_trade', false);
  return (record: readonly string[]) => {
    const training_type = typeOf(record);
    const isStated = strategicText(record) !== '';
    return {
      event_ref: refOf(record),
      title: titleOf(record),
      training_type,
      typeReported: typeTextOf(record),
      strategic_trade: isStated ? strategicOf(record) : strategicTradeTypes.has(training_type)
    };
  };
}

function spotReader(context: ReadContext) {
  const creditOf = creditReader(context);
  const placeOf = placeReader(context, 'place');
  return (record: readonly string[]) => {
    const { unit, unlistedUnit, country, programme } = creditOf(record);
    const place = placeOf(record, null);
    return {
      unit: unit?.code ?? null,
      country,
      location_code: place.location,
      place_reported: place.reported ?? unlistedUnit,
      programme
    };
  };
}

/** Participants and their sex. Women and men who are more than the participants get a finding and are not kept. */
function attendanceReader(context: ReadContext) {
  const people = { whole: true } as const;
  const participantsOf = numberReader(context, 'participants', { ...people, inWords: true });
  const aroundOf = wordsAroundReader(context, 'participants');
  const statedOf = closedCodeReader(context, 'participants_qualifier', 'qualifier', 'exact');
  const womenOf = numberReader(context, 'women', people);
  const menOf = numberReader(context, 'men', people);
  const exceedsTotal = totalGuard(context);
  return (record: readonly string[]) => {
    const participants = participantsOf(record);
    const participants_qualifier = qualifierOf(statedOf(record), participants === null ? null : aroundOf(record));
    const women = womenOf(record);
    const men = menOf(record);
    const exceeds = participants_qualifier === 'exact' && exceedsTotal(participants, women, men);
    return {
      participants,
      participants_status: statusOf(participants !== null),
      participants_qualifier,
      women: exceeds ? null : women,
      men: exceeds ? null : men,
      sex_status: statusOf(!exceeds && women !== null && men !== null)
    };
  };
}

/** Says whether women and men are more than an exact total; a finding says that, and when they are fewer although both are given. */
function totalGuard(context: ReadContext) {
  const { name: column } = context.column('women');
  return (participants: number | null, women: number | null, men: number | null): boolean => {
    const counted = (women ?? 0) + (men ?? 0);
    if (participants === null || counted === participants) return false;
    if (counted > participants)
      context.log.aboutRecord('counts-exceed-total', { column, facts: { counted, participants } });
    else if (women !== null && men !== null) {
      context.log.aboutRecord('counts-differ-from-total', { column, facts: { counted, participants } });
    }
    return counted > participants;
  };
}

function statusOf(isReported: boolean): 'reported' | 'not_reported' {
  return isReported ? 'reported' : 'not_reported';
}

function effortReader(context: ReadContext) {
  const days = { whole: true } as const;
  const theoryOf = numberReader(context, 'days_theory', days);
  const practiceOf = numberReader(context, 'days_practice', days);
  const modeOf = codeReader(context, 'training_mode', 'training_mode', 'not_reported');
  const costOf = numberReader(context, 'cost_usd', { money: true });
  return (record: readonly string[]) => ({
    days_theory: theoryOf(record),
    days_practice: practiceOf(record),
    training_mode: modeOf(record),
    cost_usd: costOf(record)
  });
}

function textsReader(context: ReadContext) {
  const agenciesOf = nameReader(context, 'agencies');
  const trainersOf = nameReader(context, 'trainers');
  const englishOf = nameReader(context, 'description_en');
  const russianOf = nameReader(context, 'description_ru');
  const linkOf = nameReader(context, 'source_url');
  return (record: readonly string[]) => ({
    agency_reported: agenciesOf(record),
    trainers: trainersOf(record),
    description_en: englishOf(record),
    description_ru: russianOf(record),
    source_url: linkOf(record)
  });
}
