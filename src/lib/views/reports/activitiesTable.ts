import { labelOf } from '$lib/domain/labels';
import type { Row } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { trainingRecords } from '$lib/metrics/records';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { participantsText, placeText, recordDate, trainingRecord, type TrainingRecord } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import { countryName } from '../training/trainingsByCountry';
import type { Cell, View, ViewContext } from '../view';

/** A training as a table of activities lists it; null is not reported. */
export interface Activity extends TrainingRecord {
  readonly agency: string | null;
  readonly women: number | null;
  readonly men: number | null;
  /** Participants whose sex was not reported; null when that can not be said. */
  readonly unknown: number | null;
}

export interface ActivitiesModel {
  readonly activities: readonly Activity[];
  readonly total: number;
}

/** Activities one by one in the layout of a performance report: dates, place, agencies, participants by sex. */
export const activitiesTable: View<ActivitiesModel> = {
  ...withoutPicture,
  id: 'activities-table',
  title: 'views.activities-table.title',
  metrics: ['training_events'],
  span: 12,
  load: async (ask) => {
    const { total } = await ask.metrics(['training_events']);
    const rows = await ask.records(trainingRecords);
    return { activities: rows.map(activityOf), total: numberIn(total, 'training_events') ?? rows.length };
  },
  isEmpty: ({ activities }) => activities.length === 0,
  table: ({ activities, total }, context) =>
    tableOf(context, {
      caption: 'views.activities-table.title',
      columns: [
        ['date', 'views.training-events.date', 'text'],
        ['activity', 'views.activities-table.activity', 'text'],
        ['training_type', 'views.column.training_type', 'text'],
        ['country', 'views.column.country', 'text'],
        ['place', 'views.training-events.place', 'text'],
        ['agency', 'views.activities-table.agencies', 'text'],
        ['participants', 'views.training-events.participants', 'text'],
        ['women', 'views.activities-table.women', 'integer'],
        ['men', 'views.activities-table.men', 'integer'],
        ['unknown', 'views.activities-table.unknown', 'integer']
      ],
      rows: activities.map((activity) => cellsOf(activity, context)),
      more: Math.max(0, total - activities.length)
    }),
  sentence: ({ activities, total }, context) => {
    if (total === 0) return message(context.locale, 'views.training-events.none');
    const uncounted = activities.filter(({ participants }) => participants === null).length;
    return paragraph(
      message(context.locale, 'views.activities-table.sentence', { activities: total }),
      sentenceIf(uncounted > 0, context, 'views.training-events.not_reported', { events: uncounted })
    );
  }
};

function activityOf(row: Row): Activity {
  const record = trainingRecord(row);
  const [women, men] = [numberIn(row, 'women'), numberIn(row, 'men')];
  const known = record.participants !== null && record.qualifier === 'exact' && women !== null && men !== null;
  const unknown = known ? record.participants - women - men : null;
  return { ...record, agency: textIn(row, 'agency_reported'), women, men, unknown };
}

function cellsOf(activity: Activity, context: ViewContext): readonly Cell[] {
  return [
    recordDate(context, activity.startsOn, activity.precision),
    activity.title,
    labelOf(context.labels, 'training_phase', activity.type, context.locale),
    countryName(context, activity.country),
    placeText(context, activity),
    activity.agency,
    participantsText(context, activity),
    activity.women,
    activity.men,
    activity.unknown
  ];
}
