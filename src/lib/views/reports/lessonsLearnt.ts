import { labelOf } from '$lib/domain/labels';
import type { Row } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { lessonRecords } from '$lib/metrics/reportRecords';
import { textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { View } from '../view';

export interface LessonsLearntModel {
  readonly rows: readonly Row[];
}

/** What was learnt, as it was recorded. */
export const lessonsLearnt: View<LessonsLearntModel> = {
  ...withoutPicture,
  id: 'lessons-learnt',
  title: 'views.lessons-learnt.title',
  metrics: [],
  span: 12,
  load: async (ask) => ({ rows: await ask.records(lessonRecords) }),
  isEmpty: ({ rows }) => rows.length === 0,
  table: ({ rows }, context) => {
    const { locale, labels } = context;
    const label = (list: string, code: string | null) => (code === null ? '–' : labelOf(labels, list, code, locale));
    return tableOf(context, {
      caption: 'views.lessons-learnt.title',
      columns: [
        ['recorded', 'views.lessons-learnt.recorded', 'date'],
        ['type', 'views.lessons-learnt.type', 'text'],
        ['lesson', 'views.lessons-learnt.lesson', 'text'],
        ['country', 'views.column.country', 'text']
      ],
      rows: rows.map((row) => [
        textIn(row, 'recorded_on'),
        label('lesson_type', textIn(row, 'lesson_type')),
        textIn(row, `text_${locale}`),
        label('country', textIn(row, 'country'))
      ])
    });
  },
  sentence: ({ rows }, { locale }) => message(locale, 'views.lessons-learnt.sentence', { lessons: rows.length })
};
