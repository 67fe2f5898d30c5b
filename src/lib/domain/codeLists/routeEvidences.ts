import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** How well a leg of a route is evidenced. */
export const routeEvidences: CodeList = {
  id: 'route_evidence',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['documented', 'Documented', 'Документировано'],
    ['declared', 'Declared', 'Заявлено'],
    ['inferred', 'Inferred', 'Предположено']
  ])
};
