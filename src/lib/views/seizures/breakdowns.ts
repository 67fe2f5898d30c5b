import { seizureBreakdown } from './seizureBreakdown';

/** Seizures by country. */
export const seizuresByCountry = seizureBreakdown({
  id: 'seizures-by-country',
  title: 'views.seizures-by-country.title',
  dimension: 'country',
  span: 6
});
/** Seizures by unit. */
export const seizuresByUnit = seizureBreakdown({
  id: 'seizures-by-unit',
  title: 'views.seizures-by-unit.title',
  dimension: 'unit',
  span: 6
});
/** Seizures by class of the goods. */
export const seizuresByClass = seizureBreakdown({
  id: 'seizures-by-class',
  title: 'views.seizures-by-class.title',
  dimension: 'commodity_class',
  span: 6
});
/** Seizures by what led to them. */
export const seizuresByDetection = seizureBreakdown({
  id: 'seizures-by-detection',
  title: 'views.seizures-by-detection.title',
  dimension: 'detection_method',
  span: 6
});
/** Seizures by how the goods were hidden. */
export const seizuresByConcealment = seizureBreakdown({
  id: 'seizures-by-concealment',
  title: 'views.seizures-by-concealment.title',
  dimension: 'concealment_method',
  span: 6
});
/** Where the routes of seizures begin. */
export const routeOrigins = seizureBreakdown({
  id: 'route-origins',
  title: 'views.route-origins.title',
  dimension: 'route_from',
  metric: 'route_seizure_events',
  span: 6
});
/** Where the routes of seizures lead. */
export const routeDestinations = seizureBreakdown({
  id: 'route-destinations',
  title: 'views.route-destinations.title',
  dimension: 'route_to',
  metric: 'route_seizure_events',
  span: 6
});
