import { sankeyChart, type SankeyLink, type SankeyNode } from '$lib/charts/sankeyChart';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { View, ViewContext } from '../view';
import {
  legsIn,
  loadRouteFlows,
  routeRoles,
  type RouteFlow,
  type RouteFlowsModel,
  type RouteRole
} from './routeFlowModel';

const drawn = 40;

/**
 * Flows of seizures through the roles of a route. A node is a country in a role, so goods that come back to a country they left
 * draw no circle; legs between two transits go to the seizure's column by their order of roles or stay in the table.
 */
export const routeSankey: View<RouteFlowsModel> = {
  id: 'route-sankey',
  title: 'views.route-sankey.title',
  metrics: ['route_seizure_events'],
  picks: null,
  brushes: false,
  aspect: 1.9,
  span: 12,
  load: loadRouteFlows,
  isEmpty: (model) => model.flows.length === 0,
  option: (model, context) => {
    const { nodes, links } = graphOf(model.flows, context);
    return sankeyChart(nodes, links);
  },
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.route-sankey.title',
      columns: [
        ['from_role', 'filters.dimension.route_role', 'text'],
        ['from', 'filters.dimension.route_from', 'text'],
        ['to_role', 'filters.dimension.route_role', 'text'],
        ['to', 'filters.dimension.route_to', 'text'],
        ['evidence', 'views.route-legs.evidence', 'text'],
        ['events', 'views.column.seizure_events', 'integer']
      ],
      rows: model.flows.map((flow) => [
        dimensionName(context, 'route_role', flow.fromRole),
        countryName(context, flow.from),
        dimensionName(context, 'route_role', flow.toRole),
        countryName(context, flow.to),
        evidenceName(context, flow.evidence),
        flow.events
      ])
    }),
  sentence: (model, context) => {
    const unknown = model.flows.filter((flow) => flow.from === null || flow.to === null);
    const first = model.flows.find((flow) => flow.from !== null && flow.to !== null);
    return paragraph(
      message(context.locale, 'views.routes.seizures', { count: model.seizures }),
      first
        ? message(context.locale, 'views.routes.first', {
            from: countryName(context, first.from),
            to: countryName(context, first.to),
            count: first.events
          })
        : null,
      sentenceIf(unknown.length > 0, context, 'views.routes.unknown', { count: legsIn(unknown) })
    );
  }
};

/** Nodes and links of the largest flows; acyclic because every link goes to a later role. */
export function graphOf(
  flows: readonly RouteFlow[],
  context: ViewContext
): { nodes: SankeyNode[]; links: SankeyLink[] } {
  const nodes = new Map<string, SankeyNode>();
  const links = new Map<string, SankeyLink>();
  const forward = flows.filter((flow) => columnOf(flow.fromRole) < columnOf(flow.toRole));
  for (const flow of forward.slice(0, drawn)) {
    const source = addNode(nodes, flow.fromRole, flow.from, context);
    const target = addNode(nodes, flow.toRole, flow.to, context);
    const key = `${source} ${target}`;
    links.set(key, { source, target, value: (links.get(key)?.value ?? 0) + flow.events });
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** A country, or that it is unknown: an unknown end stays an end. */
export function countryName(context: ViewContext, code: string | null): string {
  return code === null
    ? message(context.locale, 'views.routes.unknown_country')
    : dimensionName(context, 'country', code);
}

/** How well a leg is known. */
export function evidenceName(context: ViewContext, evidence: RouteFlow['evidence']): string {
  return message(context.locale, `views.routes.${evidence}`);
}

function addNode(
  nodes: Map<string, SankeyNode>,
  role: RouteRole,
  country: string | null,
  context: ViewContext
): string {
  const id = `${role}:${country ?? '?'}`;
  nodes.set(id, { id, label: countryName(context, country), column: columnOf(role), unknown: country === null });
  return id;
}

function columnOf(role: RouteRole): number {
  return routeRoles.indexOf(role);
}
