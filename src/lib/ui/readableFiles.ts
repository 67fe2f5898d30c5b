/** The files that the choosers of the pages offer: text, workbooks, and tables of typed columns. */
export const readableFiles =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.parquet,.arrow,.arrows,.feather,text/csv,text/tab-separated-values';
/** Where several files can be taken, also those in an archive. */
export const readableArchives = `${readableFiles},.zip`;
