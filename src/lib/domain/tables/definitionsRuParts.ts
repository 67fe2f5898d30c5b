/** Definitions of one table: what a row is, and what each column holds. */
export interface TableDefinitions {
  readonly row: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Definitions of the columns of names. */
export const names = { name_en: 'Название на английском языке.', name_ru: 'Название на русском языке.' };
/** Definitions of the columns that say where a row comes from. */
export const source = {
  source_class: 'Класс источника, из которого взята строка.',
  source_id: 'Файл или список, из которого взята строка, см. dataset_sources.'
};
/** Definition of the number of a record in its file. */
export const sourceRow = { source_row: 'Номер записи в исходном файле; первая строка данных имеет номер 1.' };
/** Definition of the precision of a date. */
export const precision = { date_precision: 'С какой точностью известна дата.' };
