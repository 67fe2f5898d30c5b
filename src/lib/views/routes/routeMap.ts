import { mapChart, type MapFlow, type MapPoint } from '$lib/charts/mapChart';
import { countries } from '$lib/domain/countries';
import { message } from '$lib/messages/messages';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { View, ViewContext, ViewTable } from '../view';
import { legsIn, loadRouteFlows, type RouteFlow, type RouteFlowsModel } from './routeFlowModel';
import { countryName, evidenceName } from './routeSankey';

const labelPoints = new Map(countries.map((country) => [country.iso2, [country.longitude, country.latitude] as const]));

const linesDrawn = 50;

/** Legs between two known countries on the map: solid documented, dashed declared, dotted inferred. Others are counted in words. */
export const routeMap: View<RouteFlowsModel> = {
  id: 'route-map',
  title: 'views.route-map.title',
  metrics: ['route_seizure_events'],
  picks: null,
  brushes: false,
  aspect: 2,
  span: 12,
  map: true,
  load: loadRouteFlows,
  isEmpty: (model) => model.flows.length === 0,
  option: (model, context) =>
    mapChart({
      locale: context.locale,
      map: 'world',
      flows: flowsOf(model, context),
      points: pointsOf(model, context)
    }),
  table,
  sentence: (model, context) => {
    const shown = model.flows.filter(isDrawn);
    const within = model.flows.filter((flow) => flow.from !== null && flow.from === flow.to);
    const unknown = model.flows.filter((flow) => flow.from === null || flow.to === null);
    return paragraph(
      message(context.locale, 'views.route-map.sentence', { legs: shown.length, count: model.seizures }),
      sentenceIf(shown.length > linesDrawn, context, 'views.route-map.drawn', { count: linesDrawn }),
      sentenceIf(within.length > 0, context, 'views.route-map.within', { count: legsIn(within) }),
      sentenceIf(unknown.length > 0, context, 'views.routes.unknown', { count: legsIn(unknown) }),
      message(context.locale, 'views.routes.bias')
    );
  }
};

/** The legs as a table, most seizures first. */
export const routeLegs: View<RouteFlowsModel> = {
  ...routeMap,
  id: 'route-legs',
  title: 'views.route-legs.title',
  aspect: null,
  map: false,
  option: () => null,
  sentence: (model, context) => message(context.locale, 'views.route-legs.sentence', { count: model.flows.length })
};

function table(model: RouteFlowsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.route-legs.title',
    columns: [
      ['from', 'filters.dimension.route_from', 'text'],
      ['to', 'filters.dimension.route_to', 'text'],
      ['evidence', 'views.route-legs.evidence', 'text'],
      ['events', 'views.column.seizure_events', 'integer']
    ],
    rows: model.flows.map((flow) => [
      countryName(context, flow.from),
      countryName(context, flow.to),
      evidenceName(context, flow.evidence),
      flow.events
    ])
  });
}

function isDrawn(flow: RouteFlow): boolean {
  return (
    flow.from !== null &&
    flow.to !== null &&
    flow.from !== flow.to &&
    labelPoints.has(flow.from) &&
    labelPoints.has(flow.to)
  );
}

/** The largest legs: more lines than these can not be told apart. */
function drawnFlows(model: RouteFlowsModel): readonly RouteFlow[] {
  return model.flows.filter(isDrawn).slice(0, linesDrawn);
}

function flowsOf(model: RouteFlowsModel, context: ViewContext): readonly MapFlow[] {
  return drawnFlows(model).map((flow) => ({
    label: `${countryName(context, flow.from)} → ${countryName(context, flow.to)}`,
    from: labelPoints.get(flow.from!)!,
    to: labelPoints.get(flow.to!)!,
    value: flow.events,
    evidence: flow.evidence
  }));
}

function pointsOf(model: RouteFlowsModel, context: ViewContext): readonly MapPoint[] {
  const touched = new Map<string, number>();
  for (const flow of model.flows.filter(isDrawn)) {
    for (const code of [flow.from!, flow.to!]) touched.set(code, (touched.get(code) ?? 0) + flow.events);
  }
  return [...touched].map(([code, value]) => ({
    label: countryName(context, code),
    longitude: labelPoints.get(code)![0],
    latitude: labelPoints.get(code)![1],
    value,
    approximate: false
  }));
}
