import { countryReader } from '../codeReaders';
import { numberReader } from '../measureReaders';
import { placeReader } from '../placeReader';
import { nameReader, type ReadContext } from '../readContext';
import { TableBuilder } from '../tableBuilder';
import { trainingDateColumns, trainingDatesReader } from '../trainingDates';
import { columnsNamed, type Profile, type RecordReader } from './profile';

/** Tables of the US Foreign Military Training Report: each row is one training event with `quantity` participants. */
export const fmtrpt: Profile = {
  id: 'fmtrpt',
  sourceClass: 'imported',
  table: 'training_events',
  template: null,
  columns: columnsNamed(
    { country: [], course_title: [], quantity: [], start_date: [], total_cost: [] },
    {
      fiscal_year: [],
      program: [],
      us_unit: [],
      student_unit: [],
      end_date: [],
      location: [],
      page_number: []
    }
  ),
  open
};

const constants = {
  training_type: 'other',
  strategic_trade: false,
  training_mode: 'not_reported',
  participants_qualifier: 'exact',
  sex_status: 'not_reported',
  scores_status: 'not_reported',
  programme: 'other',
  source_class: 'imported'
};

/** A record without any of these is none that could be told from others. */
const identity = ['country', 'course_title', 'start_date'];

function open(context: ReadContext): RecordReader {
  const events = new TableBuilder('training_events');
  const add = events.writer(
    ['country', 'location_code', 'place_reported', 'agency_reported', 'trainers'],
    trainingDateColumns,
    ['participants', 'participants_status', 'cost_usd'],
    ['event_id', 'title', 'source_row']
  );
  const eventOf = eventReader(context);
  const datesOf = trainingDatesReader(
    context,
    { start: 'start_date', end: 'end_date' },
    { style: 'us', alwaysFilled: true }
  );
  const measuresOf = measuresReader(context);
  return {
    read: (record, { row }) => {
      const event = eventOf(record);
      const dates = datesOf(record);
      if (event.title === null && event.country_reported === null && dates.starts_on === null) {
        context.log.withoutIdentity(identity.map(context.column));
        return false;
      }
      if (event.title === null) {
        context.log.aboutRecord('missing-title', { column: context.column('course_title').name });
      }
      const title = event.title ?? event.program ?? untitled;
      add(event, dates, measuresOf(record), { event_id: events.nextRow, title, source_row: row });
      return true;
    },
    finish: (sourceId) => ({ training_events: events.finish({ ...constants, source_id: sourceId }) })
  };
}

/** The title of an event that has none and of which nothing else could stand for it. */
const untitled = '—';

function eventReader(context: ReadContext) {
  const titleOf = nameReader(context, 'course_title');
  const programOf = nameReader(context, 'program');
  const countryOf = countryReader(context, 'country');
  const placeOf = placeReader(context, 'location');
  const studentUnitOf = nameReader(context, 'student_unit');
  const usUnitOf = nameReader(context, 'us_unit');
  return (record: readonly string[]) => {
    const country = countryOf(record);
    const place = placeOf(record, null);
    return {
      title: titleOf(record),
      program: programOf(record),
      country: country.iso2,
      country_reported: country.reported,
      location_code: place.location,
      place_reported: place.reported,
      agency_reported: studentUnitOf(record),
      trainers: usUnitOf(record)
    };
  };
}

function measuresReader(context: ReadContext) {
  const quantityOf = numberReader(context, 'quantity', { mark: '.', whole: true, alwaysFilled: true });
  const costOf = numberReader(context, 'total_cost', { mark: '.', money: true, alwaysFilled: true });
  return (record: readonly string[]) => {
    const participants = quantityOf(record);
    return {
      participants,
      participants_status: participants === null ? 'not_reported' : 'reported',
      cost_usd: costOf(record)
    } as const;
  };
}
