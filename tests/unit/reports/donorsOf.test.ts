import { expect, test } from 'vitest';
import { donorsOf } from '$lib/reports/donorsOf';
import { tinyManifest } from '../views/tinyManifest';

const options = {
  donor: [
    { value: 'JP', count: 4 },
    { value: null, count: 1 },
    { value: 'EXBS', count: 3 }
  ]
};

test('donors are those the edition names, in order, and none where nothing is joined to a grant', () => {
  const edition = tinyManifest(null);
  expect(donorsOf({ ...edition, tables: { training_grants: 1 } }, options)).toEqual(['EXBS', 'JP']);
  expect(donorsOf({ ...edition, tables: { grants: 7, donors: 3 } }, options)).toEqual([]);
});
