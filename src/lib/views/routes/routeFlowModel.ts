import { routeFlows } from '$lib/metrics/records';
import { numberIn, textIn } from '../shape/rowValues';
import type { Ask } from '../view';

/** Stations of a route in the order in which goods pass them. */
export const routeRoles = ['origin', 'departure', 'transit', 'seizure', 'destination'] as const;
export type RouteRole = (typeof routeRoles)[number];

/** Seizures that share a leg; an unknown end is null. */
export interface RouteFlow {
  readonly fromRole: RouteRole;
  readonly from: string | null;
  readonly toRole: RouteRole;
  readonly to: string | null;
  readonly evidence: 'documented' | 'declared' | 'inferred';
  /** Distinct seizures: a seizure can stand in several flows, so these are never added up. */
  readonly events: number;
  readonly legs: number;
}

export interface RouteFlowsModel {
  /** Most seizures first. */
  readonly flows: readonly RouteFlow[];
  /** Distinct seizures with at least one leg. */
  readonly seizures: number;
}

/** Asks for the flows under a view's filters. */
export async function loadRouteFlows(ask: Ask): Promise<RouteFlowsModel> {
  const rows = await ask.records(routeFlows);
  const { total } = await ask.metrics(['route_seizure_events']);
  return {
    seizures: numberIn(total, 'route_seizure_events') ?? 0,
    flows: rows.map((row) => ({
      fromRole: roleIn(textIn(row, 'from_role')),
      from: textIn(row, 'from_country'),
      toRole: roleIn(textIn(row, 'to_role')),
      to: textIn(row, 'to_country'),
      evidence: evidenceIn(textIn(row, 'evidence')),
      events: numberIn(row, 'seizure_events') ?? 0,
      legs: numberIn(row, 'legs') ?? 0
    }))
  };
}

/** Legs of flows together. */
export function legsIn(flows: readonly RouteFlow[]): number {
  return flows.reduce((sum, { legs }) => sum + legs, 0);
}

function roleIn(text: string | null): RouteRole {
  return routeRoles.find((role) => role === text) ?? 'transit';
}

function evidenceIn(text: string | null): RouteFlow['evidence'] {
  return text === 'documented' || text === 'declared' ? text : 'inferred';
}
