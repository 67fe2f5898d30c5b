import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { agenciesOption } from './trainingOptions';

export interface AgencyRow {
  readonly agency: string | null;
  /** Different people, counted once however many trainings they took. */
  readonly people: number;
}

export interface AgenciesModel {
  readonly agencies: readonly AgencyRow[];
  /** Different people over all agencies; not the sum, for a person may change agency. */
  readonly people: number;
  /** Participations as reported, with or without a list of people. */
  readonly participations: number | null;
}

/** People trained by kind of agency, from the events that came with a list of participants. */
export const participantsByAgency: View<AgenciesModel> = {
  id: 'participants-by-agency',
  title: 'views.participants-by-agency.title',
  metrics: ['unique_participants', 'participations'],
  picks: 'agency_type',
  brushes: false,
  aspect: 1.15,
  span: 4,
  load,
  isEmpty: (model) => model.people === 0,
  option: (model, context) => agenciesOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<AgenciesModel> {
  const totals = await ask.metrics(['unique_participants', 'participations']);
  const { rows } = await ask.metrics(['unique_participants'], ['agency_type']);
  const agencies = rows
    .map((row) => ({ agency: textIn(row, 'agency_type'), people: numberIn(row, 'unique_participants') ?? 0 }))
    .filter((row) => row.people > 0)
    .sort((a, b) => b.people - a.people || ((a.agency ?? '~') < (b.agency ?? '~') ? -1 : 1));
  return {
    agencies,
    people: numberIn(totals.total, 'unique_participants') ?? 0,
    participations: numberIn(totals.total, 'participations')
  };
}

function table(model: AgenciesModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.participants-by-agency.title',
    columns: [
      ['agency_type', 'views.column.agency_type', 'text'],
      ['people', 'views.column.people', 'integer'],
      ['share', 'views.column.share', 'percent']
    ],
    rows: model.agencies.map((row) => [
      dimensionName(context, 'agency_type', row.agency),
      row.people,
      shareOf(row.people, model.people)
    ]),
    picks: model.agencies.map((row) => row.agency)
  });
}

function sentence(model: AgenciesModel, context: ViewContext): string {
  if (model.people === 0) return message(context.locale, 'views.participants-by-agency.none');
  const first = model.agencies[0];
  return paragraph(
    message(context.locale, 'views.participants-by-agency.sentence', {
      people: model.people,
      agency: first ? dimensionName(context, 'agency_type', first.agency) : '',
      share: formatNumber(context.locale, shareOf(first?.people ?? null, model.people), 'percent')
    }),
    sentenceIf((model.participations ?? 0) > 0, context, 'views.participants-by-agency.participations', {
      participations: model.participations ?? 0
    })
  );
}
