import { codeReader, countryReader } from '../codeReaders';
import { goodsColumns, goodsReader } from '../goodsReader';
import { dateReader } from '../dateReader';
import { placeReader } from '../placeReader';
import { nameReader, type ReadContext } from '../readContext';
import { legColumns, routeLegs, type RoutePoint } from '../routeLegs';
import { TableBuilder } from '../tableBuilder';
import { columnsNamed, type Profile, type RecordReader } from './profile';

/** Individual Drug Seizures as UNODC exports them: one row is one seizure with one item, its countries are the route. */
export const unodcIds: Profile = {
  id: 'unodc-ids',
  sourceClass: 'imported',
  table: 'seizures',
  template: null,
  columns: columnsNamed(
    { COUNTRY: [], SEIZURE_DATE: [], DRUG_NAME: [], AMOUNT: [], DRUG_UNIT: [] },
    {
      REGION: [],
      SUBREGION: [],
      ADMINISTRATIVE_DIVISION: [],
      PLACE: [],
      HIDING_PLACE: [],
      INSTALLATION: [],
      TRANSPORT: [],
      PRODUCING_COUNTRY: [],
      DEPARTURE_COUNTRY: [],
      DESTINATION_COUNTRY: [],
      ROUTING: []
    }
  ),
  open
};

const constants = { source_class: 'imported', programme: 'other', detection_method: 'not_reported' };

/** A record without any of these is none that could be told from others. */
const identity = ['COUNTRY', 'SEIZURE_DATE', 'DRUG_NAME'];

function open(context: ReadContext): RecordReader {
  const seizures = new TableBuilder('seizures');
  const items = new TableBuilder('seizure_items');
  const legs = new TableBuilder('route_legs');
  const eventOf = eventReader(context);
  const goodsOf = goodsReader(context, {
    substance: 'DRUG_NAME',
    quantity: 'AMOUNT',
    unit: 'DRUG_UNIT',
    unnamed: 'drug_unknown',
    drugsOnly: true,
    mark: '.'
  });
  const routeOf = routeReader(context);
  const addSeizure = seizures.writer(eventColumns, ['seizure_id', 'source_row']);
  const addItem = items.writer(goodsColumns, ['seizure_id', 'item_id', 'commodity_class', 'strategic_category']);
  const addLeg = legs.writer(legColumns, ['seizure_id']);
  return {
    read: (record, { row }) => {
      const event = eventOf(record);
      const goods = goodsOf(record);
      if (event.seized_on === null && event.country_reported === null && goods.substance_reported === null) {
        context.log.withoutIdentity(identity.map(context.column));
        return false;
      }
      const seizure_id = addSeizure(event, { seizure_id: seizures.nextRow, source_row: row });
      addItem(goods, {
        seizure_id,
        item_id: seizure_id,
        commodity_class: goods.listed?.class ?? 'drug',
        strategic_category: goods.listed?.strategicCategory ?? null
      });
      for (const leg of routeLegs(routeOf(record, event), event.transport_mode)) addLeg(leg, { seizure_id });
      return true;
    },
    finish: (sourceId) => ({
      seizures: seizures.finish({ ...constants, source_id: sourceId }),
      seizure_items: items.finish({ quantity_qualifier: 'exact' }),
      route_legs: legs.finish({ evidence: 'declared' })
    })
  };
}

const eventColumns = [
  'country',
  'location_code',
  'place_reported',
  'seized_on',
  'date_precision',
  'transport_mode',
  'concealment_method',
  'concealment_reported',
  'route_note'
] as const;

function eventReader(context: ReadContext) {
  const countryOf = countryReader(context, 'COUNTRY');
  const placeOf = placeReader(context, 'PLACE');
  const divisionOf = nameReader(context, 'ADMINISTRATIVE_DIVISION');
  const dateOf = dateReader(context, 'SEIZURE_DATE', { style: 'any', alwaysFilled: true });
  const transportOf = codeReader(context, 'TRANSPORT', 'transport_mode', '0');
  const concealmentOf = codeReader(context, 'HIDING_PLACE', 'concealment_method', 'not_reported');
  const hidingPlaceOf = nameReader(context, 'HIDING_PLACE');
  const routingOf = nameReader(context, 'ROUTING');
  return (record: readonly string[]) => {
    const country = countryOf(record);
    const place = placeOf(record, country.iso2);
    const date = dateOf(record);
    return {
      country: country.iso2,
      country_reported: country.reported,
      location_code: place.location,
      place_reported: [place.reported, divisionOf(record)].filter((one) => one !== null).join(', ') || null,
      seized_on: date?.day ?? null,
      date_precision: date?.precision ?? null,
      transport_mode: transportOf(record),
      concealment_method: concealmentOf(record),
      concealment_reported: hidingPlaceOf(record),
      route_note: routingOf(record)
    };
  };
}

interface SeizureSpot {
  readonly country: string | null;
  readonly country_reported: string | null;
  readonly location_code: string | null;
}

function routeReader(context: ReadContext) {
  const ends = (
    [
      ['origin', 'PRODUCING_COUNTRY'],
      ['departure', 'DEPARTURE_COUNTRY'],
      ['destination', 'DESTINATION_COUNTRY']
    ] as const
  ).map(([role, key]) => ({ role, countryOf: countryReader(context, key) }));
  return (record: readonly string[], spot: SeizureSpot): readonly RoutePoint[] => {
    const points = ends.map(({ role, countryOf }): RoutePoint => ({ role, ...countryOf(record), location: null }));
    const { country: iso2, country_reported: reported, location_code: location } = spot;
    return [...points.slice(0, 2), { role: 'seizure', iso2, reported, location }, ...points.slice(2)];
  };
}
