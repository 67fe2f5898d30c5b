import { closedCodeReader, codeReader, countryReader, hsReader } from '../codeReaders';
import { creditReader } from '../creditReader';
import { goodsColumns, goodsReader } from '../goodsReader';
import { dateReader, programmeSince } from '../dateReader';
import { qualifierOf } from '../measureReaders';
import { placeReader } from '../placeReader';
import { nameReader, type CellReader, type ReadContext } from '../readContext';
import { firstWithReference } from '../firstWithReference';
import { legColumns, routeLegs, type RouteLeg, type RoutePoint } from '../routeLegs';
import { TableBuilder } from '../tableBuilder';
import { unitsInCellReader } from '../unitsInCell';
import { columnsNamed, type Profile, type RecordReader } from './profile';

/** Our template for seizures: one row is one item; rows with the same `seizure_ref` are items of one seizure. */
export const tamgaSeizures: Profile = {
  id: 'tamga-seizures',
  sourceClass: 'unit_return',
  table: 'seizures',
  template: 'templates/tamga-seizures.csv',
  columns: columnsNamed(
    {
      seized_on: [
        'date of seizure',
        'seizure date',
        'date seized',
        'дата изъятия',
        'дата задержания',
        'дата выявления'
      ],
      substance: [
        'commodity',
        'goods',
        'drug',
        'drug name',
        'substance name',
        'вещество',
        'вещество или товар',
        'товар',
        'предмет изъятия',
        'наименование',
        'наименование вещества',
        'наименование товара',
        'вид наркотика',
        'вид вещества',
        'наркотик'
      ],
      quantity: ['amount', 'qty', 'weight', 'количество', 'кол-во', 'вес', 'масса', 'объём', 'количество (вес)'],
      measure_unit: [
        'unit of measure',
        'единица измерения',
        'единица',
        'ед. изм.',
        'ед. измерения',
        'uom',
        'unit of measurement',
        'quantity unit'
      ]
    },
    {
      seizure_ref: [
        'reference',
        'seizure number',
        'case number',
        'номер изъятия',
        'номер случая',
        '№ случая',
        'номер дела'
      ],
      country: ['country of seizure', 'seizure country', 'страна', 'страна изъятия', 'республика'],
      unit: ['control unit', 'pcu', 'группа контроля', 'группа портового контроля', 'гпк', 'подразделение'],
      place: [
        'place of seizure',
        'seizure place',
        'border crossing point',
        'место',
        'место изъятия',
        'пункт пропуска',
        'место задержания'
      ],
      transport_mode: ['mode of transport', 'transport', 'вид транспорта', 'транспорт'],
      detection_method: ['how detected', 'способ выявления', 'метод выявления'],
      concealment_method: ['concealment', 'hiding place', 'способ сокрытия', 'место сокрытия'],
      commodity_class: ['class', 'класс товара', 'категория товара'],
      quantity_qualifier: ['qualifier', 'точность количества', 'уточнение количества'],
      hs_code: ['hs', 'код ТН ВЭД', 'ТН ВЭД', 'код ГС'],
      strategic_category: ['strategic goods', 'категория стратегических товаров'],
      origin_country: ['country of origin', 'страна происхождения', 'страна-производитель'],
      departure_country: ['country of departure', 'страна отправления', 'откуда следовал'],
      transit_country: ['country of transit', 'страна транзита', 'транзитная страна'],
      destination_country: ['country of destination', 'страна назначения', 'куда следовал'],
      route_evidence: ['evidence of route', 'подтверждение маршрута'],
      route_note: ['routing', 'note on route', 'примечание о маршруте', 'маршрут'],
      assisting_units: ['assisted by', 'участвовавшие группы', 'содействовавшие группы'],
      programme: ['program', 'программа']
    }
  ),
  open
};

/** A record without any of these is none that could be told from others. */
const identity = ['seizure_ref', 'seized_on', 'country', 'unit', 'place', 'substance'];

function open(context: ReadContext): RecordReader {
  const eventOf = eventReader(context);
  const itemOf = itemReader(context);
  const tables = openTables();
  const restOf = restReader();
  const known = firstWithReference(tables.refOf);
  return {
    read: (record, { row }) => {
      const event = eventOf(record);
      const item = itemOf(record);
      if (isUnidentified(event) && item.goods.substance_reported === null) {
        context.log.withoutIdentity(identity.map(context.column));
        return false;
      }
      const { seizure_ref } = event;
      const rest = restOf(event);
      const first = seizure_ref === null ? null : known(seizure_ref, tables.nextSeizure);
      if (first !== null && !tables.isAlike(first, event, rest)) {
        context.log.aboutRecord('conflicting-rows', { value: seizure_ref, facts: { first: tables.rowOf(first) } });
      }
      tables.addItem(item, first ?? tables.addSeizure(event, rest, row));
      return true;
    },
    finish: tables.finish
  };
}

/** What a row says of a seizure beyond its own columns, and the legs of its route; the same object for all rows that say the same. */
interface RestOfSeizure {
  readonly legs: readonly RouteLeg[];
}

function restReader(): (event: SeizureEvent) => RestOfSeizure {
  const known = new Map<string, RestOfSeizure>();
  return ({ assisting, evidence, route, manner }) => {
    let text = `${manner.transport_mode}/${evidence}/${assisting.join()}`;
    for (const { iso2, reported, location } of route) text += `/${iso2},${reported},${location}`;
    const before = known.get(text);
    if (before) return before;
    const rest = { legs: routeLegs(route, manner.transport_mode) };
    known.set(text, rest);
    return rest;
  };
}

type SeizureEvent = ReturnType<ReturnType<typeof eventReader>>;
type SeizureItem = ReturnType<ReturnType<typeof itemReader>>;

function openTables() {
  const seizures = new TableBuilder('seizures');
  const units = new TableBuilder('seizure_units');
  const items = new TableBuilder('seizure_items');
  const legs = new TableBuilder('route_legs');
  const rests: RestOfSeizure[] = [];
  const pushSeizure = seizures.writer(spotColumns, mannerColumns, ['seizure_id', 'seizure_ref', 'source_row']);
  const pushUnit = units.writer(['seizure_id', 'unit', 'role']);
  const pushItem = items.writer(
    goodsColumns,
    ['commodity_class', 'quantity_qualifier', 'hs_code', 'strategic_category'],
    ['item_id', 'seizure_id']
  );
  const pushLeg = legs.writer(legColumns, ['seizure_id', 'evidence']);
  return {
    get nextSeizure(): number {
      return seizures.nextRow;
    },
    refOf: (seizure_id: number) => seizures.valueAt(seizure_id, 'seizure_ref') as string | null,
    rowOf: (seizure_id: number) => seizures.valueAt(seizure_id, 'source_row') as number,
    isAlike: (seizure_id: number, { spot, manner }: SeizureEvent, rest: RestOfSeizure): boolean =>
      rests[seizure_id - 1] === rest && seizures.holds(seizure_id, spot) && seizures.holds(seizure_id, manner),
    addSeizure: (event: SeizureEvent, rest: RestOfSeizure, source_row: number): number => {
      const { seizure_ref, spot, manner, evidence } = event;
      const seizure_id = pushSeizure(spot, manner, { seizure_id: seizures.nextRow, seizure_ref, source_row });
      if (spot.unit !== null) pushUnit({ seizure_id, unit: spot.unit, role: 'credited' });
      for (const unit of event.assisting) if (unit !== spot.unit) pushUnit({ seizure_id, unit, role: 'assisting' });
      for (const leg of rest.legs) pushLeg(leg, { seizure_id, evidence });
      rests.push(rest);
      return seizure_id;
    },
    addItem: ({ goods, nature }: SeizureItem, seizure_id: number): void => {
      pushItem(goods, nature, { seizure_id, item_id: items.nextRow });
    },
    finish: (sourceId: string) => ({
      seizures: seizures.finish({ source_class: 'unit_return', source_id: sourceId }),
      seizure_units: units.finish(),
      seizure_items: items.finish(),
      route_legs: legs.finish()
    })
  };
}

/** What a row says about the seizure as a whole. */
function eventReader(context: ReadContext) {
  const refOf = nameReader(context, 'seizure_ref');
  const spotOf = spotReader(context);
  const mannerOf = mannerReader(context);
  const assistingOf = unitsInCellReader(context, 'assisting_units');
  const evidenceOf = closedCodeReader(context, 'route_evidence', 'route_evidence', 'declared');
  const routeOf = routeReader(context);
  return (record: readonly string[]) => {
    const seizure_ref = refOf(record);
    const spot = spotOf(record);
    return {
      seizure_ref,
      spot,
      manner: mannerOf(record),
      assisting: assistingOf(record),
      evidence: evidenceOf(record),
      route: routeOf(record, spot)
    };
  };
}

function isUnidentified({ seizure_ref, spot }: SeizureEvent): boolean {
  return [seizure_ref, spot.seized_on, spot.country, spot.place_reported].every((one) => one === null);
}

const spotColumns = [
  'unit',
  'country',
  'location_code',
  'place_reported',
  'seized_on',
  'date_precision',
  'programme'
] as const;

/** When, where and to whose credit. Without a place of its own a seizure was made where its unit is. */
function spotReader(context: ReadContext) {
  const dateOf = dateReader(context, 'seized_on', { style: 'any', since: programmeSince });
  const creditOf = creditReader(context);
  const placeOf = placeReader(context, 'place');
  return (record: readonly string[]) => {
    const date = dateOf(record);
    const { unit, unlistedUnit, country, programme } = creditOf(record);
    const { location, reported } = placeOf(record, country);
    return {
      unit: unit?.code ?? null,
      country,
      location_code: reported === null && unit !== null ? unit.place : location,
      place_reported: reported ?? unlistedUnit,
      seized_on: date?.day ?? null,
      date_precision: date?.precision ?? null,
      programme
    };
  };
}

const mannerColumns = [
  'transport_mode',
  'detection_method',
  'concealment_method',
  'concealment_reported',
  'route_note'
] as const;

function mannerReader(context: ReadContext) {
  const transportOf = codeReader(context, 'transport_mode', 'transport_mode', '0');
  const detectionOf = codeReader(context, 'detection_method', 'detection_method', 'not_reported');
  const concealmentOf = codeReader(context, 'concealment_method', 'concealment_method', 'not_reported');
  const hidingPlaceOf = nameReader(context, 'concealment_method');
  const routeNoteOf = nameReader(context, 'route_note');
  return (record: readonly string[]) => ({
    transport_mode: transportOf(record),
    detection_method: detectionOf(record),
    concealment_method: concealmentOf(record),
    concealment_reported: hidingPlaceOf(record),
    route_note: routeNoteOf(record)
  });
}

type SeizureSpot = ReturnType<ReturnType<typeof spotReader>>;

function routeReader(context: ReadContext) {
  const point = (role: RoutePoint['role'], key: string): CellReader<RoutePoint> => {
    const countryOf = countryReader(context, key);
    return (record) => ({ role, ...countryOf(record), location: null });
  };
  const before = [
    point('origin', 'origin_country'),
    point('departure', 'departure_country'),
    point('transit', 'transit_country')
  ];
  const after = point('destination', 'destination_country');
  return (record: readonly string[], spot: SeizureSpot): readonly RoutePoint[] => [
    ...before.map((read) => read(record)),
    { role: 'seizure', iso2: spot.country, reported: null, location: spot.location_code },
    after(record)
  ];
}

function itemReader(context: ReadContext) {
  const goodsOf = goodsReader(context, {
    substance: 'substance',
    quantity: 'quantity',
    unit: 'measure_unit',
    unnamed: 'not_reported',
    drugsOnly: false,
    inWords: true
  });
  const classOf = codeReader(context, 'commodity_class', 'commodity_class', '');
  const statedOf = closedCodeReader(context, 'quantity_qualifier', 'qualifier', 'exact');
  const hsOf = hsReader(context, 'hs_code');
  const strategicOf = codeReader(context, 'strategic_category', 'strategic_category', '');
  return (record: readonly string[]) => {
    const goods = goodsOf(record);
    const nature = {
      commodity_class: classOf(record) || (goods.listed?.class ?? 'not_reported'),
      quantity_qualifier: qualifierOf(statedOf(record), goods.around),
      hs_code: hsOf(record),
      strategic_category: strategicOf(record) || (goods.listed?.strategicCategory ?? null)
    };
    return { goods, nature };
  };
}
