import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** Roles of a place in a route. */
export const routeRoles: CodeList = {
  id: 'route_role',
  standard: 'Own list (Tamga), after the UNODC Individual Drug Seizures form',
  codes: buildCodes([
    ['origin', 'Origin', 'Происхождение', 'producing country', 'производство'],
    ['departure', 'Departure', 'Отправление', 'departure country'],
    ['transit', 'Transit', 'Транзит'],
    ['seizure', 'Seizure', 'Изъятие', 'place of seizure'],
    ['destination', 'Destination', 'Назначение', 'destination country', 'intended destination']
  ])
};
