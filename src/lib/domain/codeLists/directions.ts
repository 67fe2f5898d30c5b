import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** Directions of a consignment. */
export const directions: CodeList = {
  id: 'direction',
  standard: 'Revised Kyoto Convention terms',
  codes: buildCodes([
    ['import', 'Import', 'Импорт', 'imports', 'inbound', 'ввоз', 'импорт товаров'],
    ['export', 'Export', 'Экспорт', 'exports', 'outbound', 'вывоз'],
    ['transit', 'Transit', 'Транзит'],
    ['transshipment', 'Transshipment', 'Перевалка', 'transhipment', 'trans-shipment'],
    notReported
  ])
};
