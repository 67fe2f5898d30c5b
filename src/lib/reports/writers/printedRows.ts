/** Rows of a table on paper before it says how many more there are; the workbook has them all. */
export const printedRows = 60;
