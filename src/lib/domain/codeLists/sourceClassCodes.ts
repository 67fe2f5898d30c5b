import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** Where a fact comes from. */
export const sourceClassCodes: CodeList = {
  id: 'source_class',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['synthetic', 'Synthetic (demonstration)', 'Синтетические (демонстрационные)', 'demo'],
    ['unit_return', 'Returns of the units', 'Отчёты подразделений'],
    ['imported', 'Imported file', 'Загруженный файл'],
    ['published', 'Published record', 'Опубликованные сведения']
  ])
};
