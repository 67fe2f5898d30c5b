import { describe, expect, test } from 'vitest';
import { SmallEdition, where } from './smallEdition';

const edition = await SmallEdition.of({
  seizures: [
    { seizure_id: 1, unit: 'TMZ', country: 'UZ', seized_on: '2020-01-15' },
    { seizure_id: 2, unit: 'OSH', country: 'KG', seized_on: '2020-02-15' },
    { seizure_id: 3, unit: null, country: null, seized_on: '2020-02-20' }
  ],
  // A joint seizure: two units took part, one is credited.
  seizure_units: [
    { seizure_id: 1, unit: 'TMZ', role: 'credited' },
    { seizure_id: 1, unit: 'OSH', role: 'assisting' }
  ],
  seizure_items: [
    { item_id: 1, seizure_id: 1, substance: 'heroin', quantity: 60, measure_unit: 'KGM', kg_equivalent: 60 },
    { item_id: 2, seizure_id: 1, substance: 'heroin', quantity: 30, measure_unit: 'KGM', kg_equivalent: 30 },
    { item_id: 3, seizure_id: 2, substance: 'heroin', quantity: 10, measure_unit: 'KGM', kg_equivalent: 10 },
    { item_id: 4, seizure_id: 2, substance: 'acetic_anhydride', quantity: 5, measure_unit: 'LTR', kg_equivalent: null },
    { item_id: 5, seizure_id: 3, substance: 'opium', quantity: null, measure_unit: null, kg_equivalent: null },
    { item_id: 6, seizure_id: 3, substance: 'laptops', commodity_class: 'other', strategic_category: 'cat_1' }
  ],
  route_legs: [
    { seizure_id: 1, leg_no: 1, from_country: 'AF', to_country: 'UZ' },
    { seizure_id: 1, leg_no: 2, from_country: 'UZ', to_country: null, from_role: 'seizure', to_role: 'destination' },
    { seizure_id: 2, leg_no: 1, from_country: 'AF', to_country: 'KG' }
  ]
});

describe('seizure events', () => {
  test('a joint seizure counts once, for the unit credited', async () => {
    expect(await edition.total(['seizure_events'])).toEqual({ seizure_events: 3 });
    expect(await edition.rows(['seizure_events'], ['unit'])).toEqual([
      { unit: 'OSH', seizure_events: 1 },
      { unit: 'TMZ', seizure_events: 1 },
      { unit: null, seizure_events: 1 }
    ]);
  });

  test('a seizure of two substances stands under both, and once in the total', async () => {
    const { rows, total } = await edition.ask(['seizure_events'], ['substance'], { calendar: 'un', clauses: [] });
    expect(rows).toEqual([
      { substance: 'acetic_anhydride', seizure_events: 1 },
      { substance: 'heroin', seizure_events: 2 },
      { substance: 'laptops', seizure_events: 1 },
      { substance: 'opium', seizure_events: 1 }
    ]);
    expect(total).toEqual({ seizure_events: 3 });
  });

  test('with heroin picked, a seizure of heroin and another substance stands under heroin alone', async () => {
    const filters = { calendar: 'un', clauses: [where('substance', 'heroin')] } as const;
    expect(await edition.rows(['seizure_events'], ['substance'], filters)).toEqual([
      { substance: 'heroin', seizure_events: 2 }
    ]);
  });

  test('none in a place that has none is 0, not unknown', async () => {
    expect(await edition.total(['seizure_events'], [where('country', 'TJ')])).toEqual({ seizure_events: 0 });
  });

  test('in an edition without a single seizure the number is unknown, not 0', async () => {
    expect(await (await SmallEdition.of({})).total(['seizure_events'])).toEqual({ seizure_events: null });
  });
});

describe('quantities', () => {
  test('are added up in one unit only', async () => {
    expect(await edition.rows(['seized_quantity'], ['substance', 'measure_unit'])).toEqual([
      { substance: 'acetic_anhydride', measure_unit: 'LTR', seized_quantity: 5 },
      { substance: 'heroin', measure_unit: 'KGM', seized_quantity: 100 },
      { substance: 'laptops', measure_unit: null, seized_quantity: null },
      { substance: 'opium', measure_unit: null, seized_quantity: null }
    ]);
    expect(await edition.total(['seized_quantity'])).toEqual({ seized_quantity: null });
  });

  test('nothing reported is unknown, not 0', async () => {
    const opium = [where('substance', 'opium')];
    expect(await edition.total(['seized_kg', 'seized_items_without_kg', 'seizure_items'], opium)).toEqual({
      seized_kg: null,
      seized_items_without_kg: 1,
      seizure_items: 1
    });
  });

  test('kilograms leave out what has no conversion, and say how many items that is', async () => {
    expect(await edition.total(['seized_kg', 'seized_items_without_kg'])).toEqual({
      seized_kg: 100,
      seized_items_without_kg: 3
    });
  });

  test('decimals add up exactly', async () => {
    const tenths = await SmallEdition.of({
      seizures: [{ seizure_id: 1 }],
      seizure_items: [0.1, 0.2, 0.000001].map((kg_equivalent, item_id) => ({ item_id, seizure_id: 1, kg_equivalent }))
    });
    expect(await tenths.total(['seized_kg'])).toEqual({ seized_kg: 0.300001 });
  });
});

describe('concentration', () => {
  test('the items of one seizure are one event: 90 of 100 kilograms', async () => {
    expect(await edition.total(['seized_kg_top1_share', 'seized_kg_median'])).toEqual({
      seized_kg_top1_share: 0.9,
      seized_kg_median: 50
    });
  });

  test('in the unit reported it needs one unit', async () => {
    const share = 'seized_quantity_top1_share';
    expect(await edition.total([share, 'seized_quantity_median'], [where('substance', 'heroin')])).toEqual({
      [share]: 0.9,
      seized_quantity_median: 50
    });
    expect(await edition.total([share, 'seized_quantity_median'])).toEqual({
      [share]: null,
      seized_quantity_median: null
    });
  });

  test('the total of a breakdown is recomputed over all events', async () => {
    const { rows, total } = await edition.ask(['seized_kg_median'], ['month'], { calendar: 'un', clauses: [] });
    expect(rows).toEqual([
      { month: '2020-01', seized_kg_median: 90 },
      { month: '2020-02', seized_kg_median: 10 }
    ]);
    expect(total).toEqual({ seized_kg_median: 50 });
  });
});

describe('routes and strategic goods', () => {
  test('legs are counted as legs and seizures once, unknown ends are kept', async () => {
    expect(await edition.total(['route_legs', 'route_seizure_events'])).toEqual({
      route_legs: 3,
      route_seizure_events: 2
    });
    expect(await edition.rows(['route_legs'], ['route_to'])).toEqual([
      { route_to: 'KG', route_legs: 1 },
      { route_to: 'UZ', route_legs: 1 },
      { route_to: null, route_legs: 1 }
    ]);
  });

  test('legs of heroin seizures are found through the seizure', async () => {
    expect(await edition.total(['route_legs'], [where('substance', 'acetic_anhydride')])).toEqual({ route_legs: 1 });
  });

  test('a seizure with goods of a category of resolution 1540 is a strategic detection', async () => {
    expect(await edition.total(['strategic_seizure_events'])).toEqual({ strategic_seizure_events: 1 });
  });
});
