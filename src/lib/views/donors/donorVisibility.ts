import { labelOf } from '$lib/domain/labels';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { DatePrecision } from '$lib/domain/sourceClass';
import { visibilityRecords } from '$lib/metrics/grantRecords';
import { textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { precisionIn } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** An occasion or a thing on which a donor was to be seen. */
export interface Visibility {
  readonly type: string;
  readonly heldOn: string | null;
  readonly precision: DatePrecision;
  readonly title: { readonly en: string; readonly ru: string };
  readonly donor: string | null;
  readonly country: string | null;
  readonly unit: string | null;
  /** Null when it was not reported. */
  readonly shown: boolean | null;
  readonly url: string | null;
}

export interface VisibilityModel {
  readonly items: readonly Visibility[];
}

/** Where the donor was visible, and where that was not reported. */
export const donorVisibility: View<VisibilityModel> = {
  ...withoutPicture,
  id: 'donor-visibility',
  title: 'views.donor-visibility.title',
  metrics: [],
  span: 6,
  load,
  isEmpty: (model) => model.items.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<VisibilityModel> {
  const rows = await ask.records(visibilityRecords);
  return {
    items: rows.map((row) => ({
      type: textIn(row, 'visibility_type') ?? '',
      heldOn: textIn(row, 'held_on'),
      precision: precisionIn(row, 'date_precision'),
      title: { en: textIn(row, 'title_en') ?? '', ru: textIn(row, 'title_ru') ?? '' },
      donor: textIn(row, 'donor'),
      country: textIn(row, 'country'),
      unit: textIn(row, 'unit'),
      shown: typeof row['donor_shown'] === 'boolean' ? row['donor_shown'] : null,
      url: textIn(row, 'link_url')
    }))
  };
}

function table(model: VisibilityModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  return tableOf(context, {
    caption: 'views.donor-visibility.title',
    columns: [
      ['date', 'views.donor-visibility.date', 'text'],
      ['type', 'views.donor-visibility.type', 'text'],
      ['item', 'views.donor-visibility.item', 'text'],
      ['country', 'views.column.country', 'text'],
      ['shown', 'views.donor-visibility.shown', 'mark'],
      ['link', 'views.donor-visibility.link', 'link']
    ],
    rows: model.items.map((item) => [
      item.heldOn === null ? null : formatDate(locale, item.heldOn, item.precision),
      labelOf(labels, 'visibility_type', item.type, locale),
      item.title[locale],
      item.country === null ? null : labelOf(labels, 'country', item.country, locale),
      item.shown,
      item.url ?? '–'
    ])
  });
}

function sentence(model: VisibilityModel, context: ViewContext): string {
  if (model.items.length === 0) return message(context.locale, 'views.donor-visibility.none');
  const count = (shown: boolean | null) => model.items.filter((item) => item.shown === shown).length;
  return paragraph(
    message(context.locale, 'views.donor-visibility.sentence', { items: model.items.length, shown: count(true) }),
    sentenceIf(count(null) > 0, context, 'views.donor-visibility.unknown', { unknown: count(null) })
  );
}
