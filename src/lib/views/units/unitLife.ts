import type { ChartOption } from '$lib/charts/chartOption';
import { timeline, type TimelineRow, type TimelineSpan } from '$lib/charts/timeline';
import { labelOf } from '$lib/domain/labels';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { unitStateHistory, unitSupport } from '$lib/metrics/unitHistoryRecords';
import { dimensionName } from '../shape/names';
import { textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitAsked, unitAskedName } from './unitAsked';

/** A state of the unit, or the support of one grant; `to` is null while it lasts. */
interface LifeSpan {
  readonly code: string;
  readonly from: string;
  readonly to: string | null;
}

export interface UnitLifeModel {
  readonly states: readonly LifeSpan[];
  /** Grants, with the donor. */
  readonly support: readonly (LifeSpan & { readonly donor: string })[];
  /** The edition's own day, at which open ends are drawn. */
  readonly day: string;
}

/** Order of colours; a state at work is plain, one that is not is hatched. */
const tones: Readonly<Record<string, number | null>> = {
  planned: null,
  training: 5,
  operational: 0,
  suspended: 1,
  closed: null
};

/** What state the unit was in from when to when, and which grants supported it. */
export const unitLife: View<UnitLifeModel> = {
  id: 'unit-life',
  title: 'views.unit-life.title',
  metrics: ['units_operational'],
  picks: null,
  brushes: false,
  aspect: 2.6,
  span: 8,
  load,
  isEmpty: (model) => model.states.length + model.support.length === 0,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitLifeModel> {
  const day = ask.edition.asOf;
  if (unitAsked(ask) === null) return { states: [], support: [], day };
  const [states, support] = await Promise.all([ask.records(unitStateHistory), ask.records(unitSupport)]);
  return {
    day,
    states: states.map((row) => lifeSpan(row, 'state')),
    support: support.map((row) => ({ ...lifeSpan(row, 'grant_code'), donor: textIn(row, 'donor') ?? '' }))
  };
}

function lifeSpan(row: Parameters<typeof textIn>[0], column: string): LifeSpan {
  return { code: textIn(row, column) ?? '', from: textIn(row, 'from_date') ?? '', to: textIn(row, 'to_date') };
}

function option(model: UnitLifeModel, context: ViewContext): ChartOption {
  const spans = [...model.states, ...model.support];
  const donors = [...new Set(model.support.map(({ donor }) => donor))];
  const rows: TimelineRow[] = [
    {
      label: message(context.locale, 'views.unit-life.state'),
      spans: model.states.map((span) => stateSpan(span, model, context))
    },
    ...donors.map((donor, index) => ({
      label: labelOf(context.labels, 'donor', donor, context.locale),
      spans: model.support
        .filter((span) => span.donor === donor)
        .map((span) => ({
          from: span.from,
          to: span.to ?? model.day,
          label: labelOf(context.labels, 'grant', span.code, context.locale),
          tone: index + 2
        }))
    }))
  ];
  const starts = spans.map(({ from }) => from).sort();
  return timeline({ rows, from: starts[0] ?? model.day, to: model.day });
}

function stateSpan(span: LifeSpan, model: UnitLifeModel, context: ViewContext): TimelineSpan {
  return {
    from: span.from,
    to: span.to ?? model.day,
    label: dimensionName(context, 'unit_state', span.code),
    tone: tones[span.code] ?? null,
    hatched: span.code === 'suspended' || span.code === 'closed'
  };
}

function table(model: UnitLifeModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  const until = (to: string | null) =>
    to === null ? message(locale, 'views.unit-life.lasts') : formatDate(locale, to);
  return tableOf(context, {
    caption: 'views.unit-life.title',
    columns: [
      ['what', 'views.unit-life.what', 'text'],
      ['from', 'views.unit-life.from', 'date'],
      ['to', 'views.unit-life.to', 'text'],
      ['donor', 'views.donor-support.donor', 'text']
    ],
    rows: [
      ...model.states.map((span) => [dimensionName(context, 'unit_state', span.code), span.from, until(span.to), '–']),
      ...model.support.map((span) => [
        labelOf(labels, 'grant', span.code, locale),
        span.from,
        until(span.to),
        labelOf(labels, 'donor', span.donor, locale)
      ])
    ]
  });
}

function sentence(model: UnitLifeModel, context: ViewContext): string {
  const last = model.states.at(-1);
  if (last === undefined) return message(context.locale, 'views.unit-life.none');
  const grants = new Set(model.support.map(({ code }) => code)).size;
  return paragraph(
    message(context.locale, 'views.unit-life.sentence', {
      unit: unitAskedName(context),
      state: dimensionName(context, 'unit_state', last.code).toLocaleLowerCase(context.locale),
      day: formatDate(context.locale, last.from)
    }),
    sentenceIf(grants > 0, context, 'views.unit-life.grants', { grants }),
    sentenceIf(
      grants > 0 && !model.support.some(({ to }) => to === null || to >= model.day),
      context,
      'views.unit-life.unsupported'
    )
  );
}
