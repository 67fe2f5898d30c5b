/** The files that the choosers of the pages offer: text and workbooks. */
export const readableFiles = '.csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values';
