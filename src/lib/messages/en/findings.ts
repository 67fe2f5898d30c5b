/** English sentences: findings of the importer, severities and kinds of file. */
export const findings = {
  'finding.severity.N': 'Note',
  'finding.severity.C': 'To be confirmed',
  'finding.severity.Q': 'Row set aside',
  'finding.severity.R': 'File refused',
  'finding.unreadable-file.name': 'File cannot be read',
  'finding.unreadable-file.rule': 'There is no file at this path, or the system does not let it be read ({value}).',
  'finding.unreadable-file.fix': 'Check the path and the rights, and try again.',
  'finding.empty-file.name': 'Empty file',
  'finding.empty-file.rule': 'The file holds nothing but blanks.',
  'finding.empty-file.fix': 'Choose the file that holds the table, or export it again.',
  'finding.no-data-rows.name': 'No data rows',
  'finding.no-data-rows.rule': 'There is a header, but no row of data below it.',
  'finding.no-data-rows.fix': 'Fill in at least one row below the header, or choose another file.',
  'finding.not-text.name': 'Not a text table',
  'finding.not-text.rule':
    '{kind, select, binary {The file is no text: it holds bytes that no text has.} other {This is a file of the kind {kind}, not a table of text.}}',
  'finding.not-text.fix': 'Open it in the program that made it, save the table as “CSV UTF-8”, and load that file.',
  'finding.unknown-profile.name': 'Unknown kind of file',
  'finding.unknown-profile.rule':
    '{asked, select, yes {There is no kind of file named “{value}”.} other {The header fits no kind of file that Tamga reads: {value}.}}',
  'finding.unknown-profile.fix':
    'Name one of these kinds: {known}. Or look at it as a plain table (check --as table), or copy the rows into one of the templates, whose column names must stay as they are.',
  'finding.missing-column.name': 'Missing column',
  'finding.missing-column.rule':
    'The file looks like “{profile}”, but {count, plural, one {the column {columns} is} other {the columns {columns} are}} missing.',
  'finding.missing-column.fix':
    'Add {count, plural, one {the column} other {the columns}}, or give the existing ones the names of the template; empty cells are allowed.',
  'finding.undecodable.name': 'Text that cannot be decoded',
  'finding.undecodable.rule': 'At byte {byte}, line {line}, the text is not {encoding}, although it is before that.',
  'finding.undecodable.fix':
    'Parts with different encodings were put together: open the file, mend that line and save the whole as “CSV UTF-8”.',
  'finding.too-many-columns.name': 'Too many columns',
  'finding.too-many-columns.rule': 'The header has {found, number} columns; at most {limit, number} are read.',
  'finding.too-many-columns.fix': 'Delete the columns that are not needed, or check that the file is the right one.',
  'finding.too-many-rows.name': 'Too many rows',
  'finding.too-many-rows.rule': 'The file has more than {limit, number} rows, which is the most that is read at once.',
  'finding.too-many-rows.fix': 'Split it into several files, for example by year.',
  'finding.duplicate-header.name': 'Column name used twice',
  'finding.duplicate-header.rule':
    'Columns {first} and {position} have the same name “{value}”; the first is read, the other is called {column}.',
  'finding.duplicate-header.fix': 'Give every column its own name if the other one was meant.',
  'finding.renamed-column.name': 'Column without a name',
  'finding.renamed-column.rule': 'Column {position} has no name and is called {column}.',
  'finding.renamed-column.fix': 'Name the column if its data are needed.',
  'finding.unused-column.name': 'Column not read',
  'finding.unused-column.rule':
    'The column “{column}” is not read and not kept: {count, plural, =0 {it is blank} one {# cell of accepted rows} other {# cells of accepted rows}}.',
  'finding.unused-column.fix':
    'Nothing to do, unless its data are expected: then give it the name of a column of the template.',
  'finding.unnamed-column.name': 'Cells in a column without a name',
  'finding.unnamed-column.rule':
    '{count, plural, one {# cell} other {# cells}} of accepted rows stand in a column without a name ({column}) and are not kept.',
  'finding.unnamed-column.fix': 'Name the column if its data are needed, or confirm that they are not.',
  'finding.months-across.name': 'Months across',
  'finding.months-across.rule':
    'The columns “{first}” to “{last}” are times: each filled cell becomes a row whose {date} is the name of its column and whose {number} is the cell. {records, plural, one {# row} other {# rows}} of the file became {count, number}; {blank, plural, one {# blank cell makes} other {# blank cells make}} no row.',
  'finding.months-across.fix': 'Confirm, or write a row for each month.',
  'finding.byte-order-mark.name': 'Byte order mark',
  'finding.byte-order-mark.rule': 'The file begins with a byte order mark; it is read as {encoding}.',
  'finding.byte-order-mark.fix': 'Nothing to do.',
  'finding.separator-line.name': 'Separator line',
  'finding.separator-line.rule': 'The first line “{value}” says which separator is used and is no data.',
  'finding.separator-line.fix': 'Nothing to do.',
  'finding.encoding-assumed.name': 'Encoding assumed',
  'finding.encoding-assumed.rule': 'The text is not UTF-8; by its letters it is read as {encoding}.',
  'finding.encoding-assumed.fix':
    'Look at a few names: if letters are wrong, save the file as “CSV UTF-8” and load it again.',
  'finding.ragged-row.name': 'Row with another number of cells',
  'finding.ragged-row.rule':
    'The row has {found, number} of {expected, number} cells, so that it is not known which belongs where.',
  'finding.ragged-row.fix':
    'Put text that holds the separator in quotation marks, and leave empty cells where something is missing.',
  'finding.stray-quote.name': 'Quotation mark inside a cell',
  'finding.stray-quote.rule':
    'A quotation mark stands inside a cell that is not quoted; it is kept as part of the text.',
  'finding.stray-quote.fix': 'Nothing to do if the text is right.',
  'finding.malformed-quote.name': 'Malformed quotation marks',
  'finding.malformed-quote.rule':
    'The quotation marks of the row do not match, so that its cells cannot be told apart.',
  'finding.malformed-quote.fix':
    'Double every quotation mark that belongs to the text, and put the whole cell in quotation marks.',
  'finding.nul-byte.name': 'NUL character',
  'finding.nul-byte.rule': 'The cell holds a NUL character, which no text has; the row may be damaged.',
  'finding.nul-byte.fix': 'Export the file again from its source.',
  'finding.bidi-character.name': 'Hidden turn of direction',
  'finding.bidi-character.rule':
    'The cell of “{column}” holds a mark that turns the direction of its text, so that it reads otherwise than it is: {value}.',
  'finding.bidi-character.fix': 'Type the cell again without the mark.',
  'finding.oversized-cell.name': 'Cell of enormous length',
  'finding.oversized-cell.rule':
    'The cell of “{column}” has {found, number} characters; a cell of a table has {limit, number} at most. It begins: {value}',
  'finding.oversized-cell.fix': 'Shorten the cell, or look whether a quotation mark is missing near its beginning.',
  'finding.blank-row.name': 'Blank row',
  'finding.blank-row.rule': 'The row is blank and is no data.',
  'finding.blank-row.fix': 'Nothing to do.',
  'finding.repeated-header.name': 'Header again',
  'finding.repeated-header.rule': 'The row repeats the header and is no data.',
  'finding.repeated-header.fix': 'Nothing to do.',
  'finding.total-row.name': 'Total',
  'finding.total-row.rule': 'The row is a total of others and is no data: it would count twice.',
  'finding.total-row.fix': 'Nothing to do.',
  'finding.total-differs.name': 'Total differs from the sum',
  'finding.total-differs.rule':
    'The row states {value} in “{column}”, but the rows above it add up to {sum, number}. The rows are taken, the total is not.',
  'finding.total-differs.fix':
    'Look for a row that is missing, double or in another unit, or confirm that the total is wrong.',
  'finding.other-table.name': 'Row of another table',
  'finding.other-table.rule': 'The row stands below the header of another table in the same file: {value}.',
  'finding.other-table.fix': 'Put each table in a file of its own.',
  'finding.note-row.name': 'Note',
  'finding.note-row.rule':
    'The row holds a title, a note, a line of signs or the numbers of the columns, and is no data.',
  'finding.note-row.fix': 'Nothing to do, unless it is a record: then fill in its other cells.',
  'finding.hxl-row.name': 'Row of HXL tags',
  'finding.hxl-row.rule': 'The row holds HXL tags and is no data.',
  'finding.hxl-row.fix': 'Nothing to do.',
  'finding.exact-duplicate.name': 'Exact duplicate',
  'finding.exact-duplicate.rule': 'Every cell is the same as in row {first}. Both rows are kept and counted.',
  'finding.exact-duplicate.fix': 'If it is one event entered twice, delete one of the rows and load the file again.',
  'finding.duplicate-key.name': 'Reference used twice',
  'finding.duplicate-key.rule': 'The reference “{value}” is already that of row {first}, whose cells differ.',
  'finding.duplicate-key.fix': 'Give each event its own reference, or delete the row that is out of date.',
  'finding.missing-identity.name': 'Nothing tells what it is',
  'finding.missing-identity.rule': 'Nothing in the row tells which event it is: {columns} are all empty or unreadable.',
  'finding.missing-identity.fix': 'Fill in at least one of them, a date first.',
  'finding.unreadable-number.name': 'Not a number',
  'finding.unreadable-number.rule':
    '{cell, select, blank {The cell of “{column}” is empty, though the source always gives a number.} other {“{value}” in “{column}” is not a number that can be read. The value counts as not reported, not as zero.}}',
  'finding.unreadable-number.fix': 'Write digits only, such as 1500 or 2.5; put units and words in their own columns.',
  'finding.negative-number.name': 'Negative number',
  'finding.negative-number.rule':
    '“{value}” in “{column}” is below zero, which this measure cannot be. It counts as not reported.',
  'finding.negative-number.fix': 'Correct the number, or leave the cell empty if it is not known.',
  'finding.decimals-rounded.name': 'Rounded',
  'finding.decimals-rounded.rule':
    '{count, plural, one {# number has} other {# numbers have}} more than six decimals and {count, plural, one {was} other {were}} rounded to six; the first is “{value}”.',
  'finding.decimals-rounded.fix': 'Nothing to do, unless less than a millionth matters: then use a smaller unit.',
  'finding.unreadable-date.name': 'Not a date',
  'finding.unreadable-date.rule':
    '{cell, select, blank {The cell of “{column}” is empty, though the source always gives a date.} other {“{value}” in “{column}” is not a date that can be read.}} The record is kept without it.',
  'finding.unreadable-date.fix': 'Write dates as 2024-03-15, or as 2024-03 or 2024 when the day is not known.',
  'finding.several-dates.name': 'Several dates in a cell',
  'finding.several-dates.rule':
    '“{value}” in “{column}” holds {count, plural, one {# date} other {# dates}}; the first, {taken}, is taken.',
  'finding.several-dates.fix': 'Check which date is meant and leave only that one in the cell.',
  'finding.end-before-start.name': 'Ends before it starts',
  'finding.end-before-start.rule':
    '“{value}” in “{column}” lies before the start, {start}. The end counts as not reported.',
  'finding.end-before-start.fix': 'Correct the start or the end.',
  'finding.date-out-of-range.name': 'Date out of range',
  'finding.date-out-of-range.rule':
    '“{value}” in “{column}” lies outside the years {first} to {last}. The record is kept without it.',
  'finding.date-out-of-range.fix': 'Correct the year.',
  'finding.unknown-country.name': 'Unknown country',
  'finding.unknown-country.rule':
    '“{value}” in “{column}” is no country of ISO 3166-1 ({count, plural, one {# time} other {# times}}). It counts as unknown.',
  'finding.unknown-country.fix':
    'Write the name of the country in English or Russian, or its two-letter code.{suggestions, select, none {} other { Nearest in the list: {suggestions}.}}',
  'finding.unknown-place.name': 'Unknown place',
  'finding.unknown-place.rule':
    '“{value}” in “{column}” is not in the list of places ({count, plural, one {# time} other {# times}}). It is kept as written and is not on the map.',
  'finding.unknown-place.fix':
    'Write the place as the list has it, or ask for it to be added to the list.{suggestions, select, none {} other { Nearest in the list: {suggestions}.}}',
  'finding.unknown-unit.name': 'Unknown control unit',
  'finding.unknown-unit.rule':
    '“{value}” in “{column}” is no listed control unit, or could be several ({count, plural, one {# time} other {# times}}). The row is credited to none.',
  'finding.unknown-unit.fix':
    'Write the code of the unit, such as UZ-AYR.{suggestions, select, none {} other { Nearest in the list: {suggestions}.}}',
  'finding.unit-outside-country.name': 'Unit of another country',
  'finding.unit-outside-country.rule':
    'The row says “{value}”, but the unit {unit} is in another country: {country}. The country of the unit is taken.',
  'finding.unit-outside-country.fix': 'Correct the unit or the country.',
  'finding.unknown-substance.name': 'Unknown substance',
  'finding.unknown-substance.rule':
    '“{value}” in “{column}” is not in the list of substances and goods ({count, plural, one {# time} other {# times}}). It is kept as written.',
  'finding.unknown-substance.fix':
    'Write the name as the list has it, or ask for it to be added to the list.{suggestions, select, none {} other { Nearest in the list: {suggestions}.}}',
  'finding.unknown-measure-unit.name': 'Unknown unit of measure',
  'finding.unknown-measure-unit.rule':
    '“{value}” in “{column}” is not in the list of units of measure ({count, plural, one {# time} other {# times}}). It is kept as written and not converted to kilograms.',
  'finding.unknown-measure-unit.fix':
    'Write a unit of the list, such as kilogram, gram, litre or tablet.{suggestions, select, none {} other { Nearest in the list: {suggestions}.}}',
  'finding.missing-measure-unit.name': 'Quantity without a unit',
  'finding.missing-measure-unit.rule':
    'The quantity {quantity, number} has no unit of measure, so that it cannot be added to others.',
  'finding.missing-measure-unit.fix': 'Fill in the unit.',
  'finding.unknown-code.name': 'Value not in the list',
  'finding.unknown-code.rule':
    '“{value}” in “{column}” is not in the list of this column ({count, plural, one {# time} other {# times}}). Where the list is open it is kept as written, else it counts as not reported.',
  'finding.unknown-code.fix':
    'Write a value of the list; the dictionary of the data page shows them.{suggestions, select, none {} other { Nearest in the list: {suggestions}.}}',
  'finding.unknown-hs-code.name': 'Not an HS code',
  'finding.unknown-hs-code.rule':
    '“{value}” in “{column}” is not a well-formed HS code ({count, plural, one {# time} other {# times}}). It is kept as written.',
  'finding.unknown-hs-code.fix':
    'Write 2, 4, 6, 8 or 10 digits with their leading zeros; format the column as text in a spreadsheet.',
  'finding.container-number.name': 'Container number without its check digit',
  'finding.container-number.rule':
    'The container number in “{column}” does not end in its check digit (ISO 6346), so a sign of it is mistyped. Container numbers are checked and not kept.',
  'finding.container-number.fix':
    'Compare it with the container: four letters, six digits and the check digit in its box.',
  'finding.unreadable-result.name': 'Outcome unreadable',
  'finding.unreadable-result.rule':
    '{cell, select, blank {The outcome in “{column}” is empty.} other {“{value}” in “{column}” is no outcome that is known.}} The examination counts as one without a reported outcome, not as negative.',
  'finding.unreadable-result.fix': 'Write an outcome of the list, such as Nothing found, Seizure or Irregularity.',
  'finding.counts-exceed-total.name': 'More than the total',
  'finding.counts-exceed-total.rule':
    'Women and men together are {counted, number}, more than the {participants, number} participants. The split is not kept.',
  'finding.counts-exceed-total.fix': 'Correct the numbers.',
  'finding.score-above-maximum.name': 'Score above the maximum',
  'finding.score-above-maximum.rule':
    '“{value}” in “{column}” is above the highest score possible. It counts as not reported.',
  'finding.score-above-maximum.fix': 'Correct the score or the maximum.',
  'finding.missing-title.name': 'No title',
  'finding.missing-title.rule': 'The training has no title; what else is known of its kind stands for it.',
  'finding.missing-title.fix': 'Fill in the title.',
  'finding.conflicting-rows.name': 'Rows of one seizure differ',
  'finding.conflicting-rows.rule':
    'The reference “{value}” is that of row {first}, but place, date or another detail of the seizure differs. What row {first} says is kept; the item is added to that seizure.',
  'finding.conflicting-rows.fix': 'Make the details of both rows the same, or give another seizure another reference.',
  'finding.value-replaced.name': 'Value replaced',
  'finding.value-replaced.rule':
    '“{value}” in “{column}” was replaced by “{to}”, as decided ({count, plural, one {# time} other {# times}}).',
  'finding.value-replaced.fix': 'Nothing to do, unless the decision was wrong: then take it back.',
  'finding.cell-corrected.name': 'Cell corrected',
  'finding.cell-corrected.rule': 'The cell of “{column}” was changed from “{value}” to “{to}”, as decided.',
  'finding.cell-corrected.fix': 'Nothing to do; ask the unit to correct its own file too.',
  'finding.row-set-aside.name': 'Row set aside',
  'finding.row-set-aside.rule': 'A person put the row in quarantine. Reason: {reason}',
  'finding.row-set-aside.fix': 'Correct the row in the file, or take the decision back.',
  'finding.row-declared-not-data.name': 'Row declared not data',
  'finding.row-declared-not-data.rule': 'A person declared the row not to be data. Reason: {reason}',
  'finding.row-declared-not-data.fix': 'Nothing to do, unless the decision was wrong: then take it back.',
  'finding.row-accepted.name': 'Row accepted',
  'finding.row-accepted.rule': 'A person declared the row to be data. Reason: {reason}',
  'finding.row-accepted.fix': 'Nothing to do, unless the decision was wrong: then take it back.',
  'finding.column-mapped.name': 'Column assigned',
  'finding.column-mapped.rule':
    '{position, plural, =0 {It was decided that the file has no column “{value}”.} other {Column # of the file, “{column}”, is read as “{value}”, as decided.}}',
  'finding.column-mapped.fix': 'Nothing to do, unless the decision was wrong: then assign the columns anew.',
  'finding.reading-decided.name': 'Reading decided',
  'finding.reading-decided.rule':
    '{kind, select, dateOrder {Dates are read {reading, select, monthFirst {month first} yearFirst {year first} other {day first}}, as decided.} other {The decimal mark is “{value}”, as decided.}}',
  'finding.reading-decided.fix': 'Nothing to do, unless the decision was wrong: then take it back.',
  'finding.decision-unmatched.name': 'Decision without effect',
  'finding.decision-unmatched.rule':
    '{kind, select, value {No cell of “{column}” has the value “{value}”, for which a decision was taken.} column {The decision to read column {position} as “{value}” fits no column.} cell {{position, plural, =0 {There is no column “{column}” that could be changed to “{value}”.} other {Record # has no cell “{column}” that could be changed to “{value}”.}}} other {There is no record {position}, for which a decision was taken.}}',
  'finding.decision-unmatched.fix': 'Check whether the decision was taken for another file, or delete it.',
  'finding.many-quarantined.name': 'Many rows in quarantine',
  'finding.many-quarantined.rule':
    '{quarantined, number} of {records, number} rows are in quarantine: more than a fifth. The file was perhaps not read as it is meant.',
  'finding.many-quarantined.fix':
    'Check the kind of file, its columns and its delimiter; confirm if the rows are really damaged.',
  'finding.date-order-assumed.name': 'Order of day and month assumed',
  'finding.date-order-assumed.rule':
    '{mixed, select, yes {The file has dates with the day first and others with the month first.} other {Nothing in the file shows whether day or month comes first.}} {count, plural, one {# date such as “{value}” was} other {# dates such as “{value}” were}} read {reading, select, monthFirst {month first} other {day first}}.',
  'finding.date-order-assumed.fix': 'Confirm the order, or choose the other one.',
  'finding.date-order-found.name': 'Order of day and month found',
  'finding.date-order-found.rule':
    '{count, plural, one {# date} other {# dates}} such as “{value}” can be read in two ways; “{evidence}” shows that the {reading, select, monthFirst {month} other {day}} comes first.',
  'finding.date-order-found.fix': 'Nothing to do.',
  'finding.two-digit-year.name': 'Year of two digits',
  'finding.two-digit-year.rule':
    '{count, plural, one {# date} other {# dates}} in “{column}” such as “{value}” have a year of two digits; it is read as {taken}.',
  'finding.two-digit-year.fix': 'Confirm the century, or write years with four digits.',
  'finding.date-from-serial.name': 'Date from a serial number',
  'finding.date-from-serial.rule':
    '{count, plural, one {# cell} other {# cells}} of “{column}” such as “{value}” hold a date as the serial number of a spreadsheet; it is read as {taken}.',
  'finding.date-from-serial.fix': 'Nothing to do, unless the file counts from 1904: then save the dates as text.',
  'finding.time-dropped.name': 'Time of day dropped',
  'finding.time-dropped.rule':
    '{count, plural, one {# date} other {# dates}} in “{column}” such as “{value}” have a time of day; the date is kept as it is written: {taken}.',
  'finding.time-dropped.fix': 'Nothing to do.',
  'finding.season-as-year.name': 'Season instead of a date',
  'finding.season-as-year.rule': '“{value}” in “{column}” names a season; only the year is kept as known.',
  'finding.season-as-year.fix': 'Write the month if it is known, such as 2024-04.',
  'finding.impossible-date.name': 'Date that does not exist',
  'finding.impossible-date.rule':
    '“{value}” in “{column}” is a day that no calendar has. The record is kept without it.',
  'finding.impossible-date.fix': 'Correct the day or the month.',
  'finding.date-in-future.name': 'Date in the future',
  'finding.date-in-future.rule': '“{value}” in “{column}” is {taken}, after {today}. The record is kept without it.',
  'finding.date-in-future.fix': 'Correct the date.',
  'finding.decimal-mark-assumed.name': 'Decimal mark assumed',
  'finding.decimal-mark-assumed.rule':
    '{mixed, select, yes {The file has numbers with a decimal comma and others with a decimal point.} other {Nothing in the file shows what the mark in its numbers means.}} {count, plural, one {# number such as “{value}” was} other {# numbers such as “{value}” were}} read with “{reading}” as the decimal mark.',
  'finding.decimal-mark-assumed.fix': 'Confirm the mark, or choose the other one: it makes a factor of a thousand.',
  'finding.decimal-mark-found.name': 'Decimal mark found',
  'finding.decimal-mark-found.rule':
    '{count, plural, one {# number} other {# numbers}} such as “{value}” can be read in two ways; “{evidence}” shows that “{reading}” is the decimal mark.',
  'finding.decimal-mark-found.fix': 'Nothing to do.',
  'finding.spreadsheet-error.name': 'Error of a spreadsheet',
  'finding.spreadsheet-error.rule':
    '“{value}” in “{column}” is an error of a formula and no number. The value counts as not reported, not as zero.',
  'finding.spreadsheet-error.fix': 'Correct the formula in the spreadsheet, or write the number.',
  'finding.dash-as-missing.name': 'Dash instead of a number',
  'finding.dash-as-missing.rule':
    '{count, plural, one {# cell} other {# cells}} of “{column}” hold a dash. It is read as “not reported”, not as zero.',
  'finding.dash-as-missing.fix': 'Confirm, or replace the dash by 0 where nothing was found.',
  'finding.qualified-number.name': 'Number that is not exact',
  'finding.qualified-number.rule':
    '“{value}” in “{column}” is read as {quantity, number} with the remark “{qualifier, select, about {about} more_than {more than} other {less than}}” ({count, plural, one {# time} other {# times}}).',
  'finding.qualified-number.fix': 'Confirm, or write the number and its qualifier in columns of their own.',
  'finding.unit-in-number.name': 'Unit beside the number',
  'finding.unit-in-number.rule':
    '{count, plural, one {# cell} other {# cells}} of “{column}” hold a unit beside the number, such as “{value}”; it is read as {quantity, number} and the unit “{unit}”.',
  'finding.unit-in-number.fix': 'Confirm, or write units in their own column.',
  'finding.likely-grams.name': 'Perhaps grams instead of kilograms',
  'finding.likely-grams.rule':
    '{count, plural, one {# record of “{value}” has} other {# records of “{value}” have}} about a thousand times the median of this file, {median, number} kg: {count, plural, one {record} other {records}} {rows}.',
  'finding.likely-grams.fix': 'Confirm the quantities, or replace the unit by gram in these rows.',
  'finding.other-currency.name': 'Another currency',
  'finding.other-currency.rule':
    '“{value}” in “{column}” is not in US dollars. The amount counts as not reported, not as zero.',
  'finding.other-currency.fix':
    'Convert the amount to US dollars at the rate of the day, and write which rate was used.',
  'finding.counts-differ-from-total.name': 'Women and men are not all',
  'finding.counts-differ-from-total.rule':
    'Women and men together are {counted, number}, fewer than the {participants, number} participants. The numbers are kept; the rest counts as not stated.',
  'finding.counts-differ-from-total.fix': 'Correct the numbers, or leave them if the sex of some is not known.',
  'finding.look-alike-letters.name': 'Look-alike letters',
  'finding.look-alike-letters.rule':
    '“{value}” in “{column}” has letters of another alphabet that look alike ({count, plural, one {# time} other {# times}}). It is read as {taken}.',
  'finding.look-alike-letters.fix': 'Confirm, or write the name with letters of one alphabet.',
  'finding.superseded-row.name': 'Row that a later file corrects',
  'finding.superseded-row.rule':
    'A later file reports the same event again, and its rows stand instead of {records, plural, one {this record} other {these # records}}.',
  'finding.superseded-row.fix': 'Nothing to do. Withdraw the later file if the earlier row was right.',
  'finding.reference-header.name': 'No header of the template',
  'finding.reference-header.rule': 'No line of the sheet names the columns of the template: {columns}.',
  'finding.reference-header.fix': 'Download the template anew and fill in that one; leave its first line as it is.',
  'finding.reference-value.name': 'Cell that cannot be taken',
  'finding.reference-value.rule': '“{value}” in “{column}” is not what the column takes: {wanted}.',
  'finding.reference-value.fix': 'Write what the notes of the template say of the column.',
  'finding.reference-missing.name': 'Required cell is empty',
  'finding.reference-missing.rule': 'The column “{column}” must be filled in.',
  'finding.reference-missing.fix': 'Fill the cell in, or delete the whole row.',
  'finding.reference-unknown.name': 'Names a row that is not there',
  'finding.reference-unknown.rule': '“{value}” in “{column}” is no {target} that the data know.',
  'finding.reference-unknown.fix': 'Correct the code, or first add the row to the table it belongs to.',
  'finding.reference-repeats.name': 'The same row twice',
  'finding.reference-repeats.rule': 'This row has the key of line {first}: a table holds each once.',
  'finding.reference-repeats.fix': 'Delete one of the two, or correct the key of one.',
  'finding.merged-row.name': 'Report merged into another',
  'finding.merged-row.rule':
    'A person decided that another report is of the same seizure; that one stands, and it counts once instead of these {records} records too.',
  'finding.merged-row.fix': 'Nothing to do. Take the decision back on the quality page if they are two seizures.',
  'finding.rows-already-loaded.name': 'Rows that are there already',
  'finding.rows-already-loaded.rule': '{rows, number} of {of, number} rows are already loaded from another file.',
  'finding.rows-already-loaded.fix':
    'Leave the file out if it is the same return under another name, or confirm that the events are different ones.',
  'finding.unclosed-quote.name': 'Quotation mark never closed',
  'finding.unclosed-quote.rule':
    'A quotation mark opens a cell in this line and is never closed; the line alone is set aside.',
  'finding.unclosed-quote.fix': 'Close the quotation mark, or double it if it belongs to the text.',
  'finding.malformed-header.name': 'Malformed quotation marks in the header',
  'finding.malformed-header.rule': 'The quotation marks of the header do not match, so that its names may be wrong.',
  'finding.malformed-header.fix': 'Mend the header, or name the columns by hand.',
  'finding.dialect-assumed.name': 'Way of writing assumed',
  'finding.dialect-assumed.rule':
    'The table is read with the separator {delimiter} and the quotation mark {quote}, {cells, plural, one {# cell} other {# cells}} a row{rival, select, none {} other {; {rival} as separator would explain it almost as well}}.',
  'finding.dialect-assumed.fix': 'Look at a few rows: if cells are cut or run together, choose the separator by hand.',
  'finding.no-header.name': 'No header',
  'finding.no-header.rule': 'The first row looks like data: {value}. The columns are numbered.',
  'finding.no-header.fix': 'Confirm that the file has no header, or choose the row that is one.',
  'finding.several-header-rows.name': 'Header of several rows',
  'finding.several-header-rows.rule': '{count, number} rows are read as one header, their words joined.',
  'finding.several-header-rows.fix': 'Confirm, or choose the rows of the header by hand.',
  'finding.several-tables.name': 'Another header below',
  'finding.several-tables.rule':
    'The row holds words where the rows around it hold numbers or dates, as the header of a second table does: {value}.',
  'finding.several-tables.fix': 'Put each table in a file of its own, or confirm that the row is data.',
  'finding.lost-letters.name': 'Letters lost in saving',
  'finding.lost-letters.rule':
    '{count, plural, one {# cell of the column “{column}” holds} other {# cells of the column “{column}” hold}} a question mark inside a Cyrillic word or a replacement sign, as {value}: letters that the encoding does not have were lost.',
  'finding.lost-letters.fix':
    'Save the file again from its source as “CSV UTF-8”; the letters cannot be restored from this file. Until then such a cell counts as empty in a table of a known kind.',
  'finding.twice-encoded.name': 'Text encoded twice',
  'finding.twice-encoded.rule':
    '{count, plural, one {# cell of the column “{column}” looks} other {# cells of the column “{column}” look}} like UTF-8 that was read in another encoding and saved again, as {value}.',
  'finding.twice-encoded.fix': 'Save the file again from its source as “CSV UTF-8”.',
  'finding.header-width.name': 'Header and rows differ in width',
  'finding.header-width.rule': 'The header has {found, number} cells, the rows have {expected, number}.',
  'finding.header-width.fix': 'Check which column has no name or no cells.',
  'finding.mixed-line-breaks.name': 'Line breaks of several kinds',
  'finding.mixed-line-breaks.rule':
    'The file has {crlf, number} line breaks of Windows, {lf, number} of Unix and {cr, number} of old Macs: parts of several files were put together, or a cell holds one.',
  'finding.mixed-line-breaks.fix': 'Look at the rows where the parts meet.',
  'finding.foreign-quote.name': 'Cell in other quotation marks',
  'finding.foreign-quote.rule':
    '{count, plural, one {# cell} other {# cells}} of the column “{column}” stand in quotation marks that this file does not use, as {value}; they are kept as text.',
  'finding.foreign-quote.fix': 'Take the marks off if they do not belong to the text.',
  'finding.blanks-around.name': 'Blanks around a cell',
  'finding.blanks-around.rule':
    '{count, plural, one {# cell} other {# cells}} of the column “{column}” begin or end with blanks; they are kept.',
  'finding.blanks-around.fix': 'Nothing to do if the blanks do not matter.',
  'finding.control-character.name': 'Control character',
  'finding.control-character.rule':
    '{count, plural, one {# cell} other {# cells}} of the column “{column}” hold characters that cannot be seen, as {value}.',
  'finding.control-character.fix': 'Export the file again, or delete the characters.',
  'finding.unlike-column.name': 'Cells unlike their column',
  'finding.unlike-column.rule':
    '{kind, select, first {The first row below the header may belong to it: {value}. It is kept as a row.} blank {{count, plural, one {# line is} other {# lines are}} blank; each is kept as an empty cell.} alone {Only the first cell of the last row is filled: {value}. It is kept as a row.} comment {{count, plural, one {# cell begins} other {# cells begin}} with a sign of a comment, as {value}; the rows are kept.} other {In the column “{column}” {count, plural, one {# cell is} other {# cells are}} unlike the others, which are {kind, select, number {numbers} date {dates} time {times} other {addresses}}, as {value}; they are kept as they are.}}',
  'finding.unlike-column.fix': 'Look at these rows: a cell may be cut, in a wrong column, or a note among the data.',
  'finding.mark-at-ends.name': 'Mark around every cell',
  'finding.mark-at-ends.rule':
    'The name and every cell of the column “{column}” begin or end with {mark}, as {value}. It is kept as text.',
  'finding.mark-at-ends.fix':
    'If the mark is part of how the file is written, export it again with commas and quotation marks.',
  'finding.damaged-archive.name': 'Damaged workbook',
  'finding.damaged-archive.rule': 'The file is cut off or contradicts itself, so that it cannot be opened.',
  'finding.damaged-archive.fix': 'Download or copy it again; or open it in Excel and save it anew.',
  'finding.locked-file.name': 'Workbook with a password',
  'finding.locked-file.rule': 'The file is protected by a password.',
  'finding.locked-file.fix': 'Open it in Excel, remove the password, and save it.',
  'finding.unsafe-archive.name': 'Unsafe file',
  'finding.unsafe-archive.rule':
    '{reason, select, entries {The archive holds {value} files, more than any workbook.} name {A file in the archive is called “{value}” and would leave its folder.} method {A file in the archive is packed in a way that is not read: {value}.} overlap {Two files in the archive are the same bytes: {value}.} entity {The file declares entities, which no workbook needs.} ratio {A file in the archive grows beyond measure when it is unpacked: {value}.} other {A file in the archive is not as large as it says: {value}.}}',
  'finding.unsafe-archive.fix': 'Do not open it. Ask who sent it to save the table as a new XLSX or CSV file.',
  'finding.too-large.name': 'File too large',
  'finding.too-large.rule': 'The file has more than {limit, number} bytes, which is the most that is held at once.',
  'finding.too-large.fix': 'Save the table as CSV, or split it.',
  'finding.archive-of-files.name': 'Archive of files',
  'finding.archive-of-files.rule':
    'The file is an archive of {count, plural, one {# file} other {# files}} ({value}). Archives inside archives are not opened.',
  'finding.archive-of-files.fix':
    'Unpack it and give its files one by one. An archive that holds tables itself can be dropped on “Bring in files”.',
  'finding.unreadable-table.name': 'Table that cannot be read',
  'finding.unreadable-table.rule':
    'The {kind} file {place, select, column {cannot be read at its column “{column}”} other {cannot be read}}: {value}.',
  'finding.unreadable-table.fix':
    'Write it again without encryption, uncompressed or with Snappy or GZIP, or save the table as CSV.',
  'finding.no-such-sheet.name': 'No such sheet',
  'finding.no-such-sheet.rule': 'The workbook has no sheet “{value}”. It has: {sheets}.',
  'finding.no-such-sheet.fix': 'Choose one of its sheets.',
  'finding.several-sheets.name': 'Several sheets',
  'finding.several-sheets.rule':
    'The sheet “{value}” is read, {fit, plural, =0 {the first with cells} other {whose first rows fit “{profile}” best ({fit}%)}}; {count, plural, one {another sheet holds} other {# other sheets hold}} cells too: {sheets}.',
  'finding.several-sheets.fix':
    'Confirm, or choose another sheet. One file brings in one sheet: save a second one that is wanted as a file of its own.',
  'finding.hidden-sheets.name': 'Hidden sheets',
  'finding.hidden-sheets.rule':
    '{count, plural, one {A hidden sheet is} other {# hidden sheets are}} not read: {value}.',
  'finding.hidden-sheets.fix': 'Choose the sheet by name if it is wanted.',
  'finding.hidden-rows.name': 'Hidden rows',
  'finding.hidden-rows.rule': '{count, plural, one {# hidden row is} other {# hidden rows are}} read like the others.',
  'finding.hidden-rows.fix': 'Delete them in the file if they are not meant.',
  'finding.hidden-columns.name': 'Hidden columns',
  'finding.hidden-columns.rule':
    '{count, plural, one {The hidden column {value} is} other {The hidden columns {value} are}} read like the others.',
  'finding.hidden-columns.fix': 'Delete them in the file if they are not meant.',
  'finding.merged-cells.name': 'Merged cells',
  'finding.merged-cells.rule':
    '{count, plural, one {# merged cell stands} other {# merged cells stand}} among the data, the first in {column}{line}; {filled, select, yes {its value is read for all of them.} other {only the first row of each has its value, the others are empty.}}',
  'finding.merged-cells.fix': 'Confirm that the value is meant for every row, or unmerge the cells in Excel.',
  'finding.formula-without-value.name': 'Formula without a value',
  'finding.formula-without-value.rule':
    'The formula in {column}{line} has no result in the file, so that its cell is empty here; formulas are never run.',
  'finding.formula-without-value.fix': 'Open the file in Excel, save it, and load it again.',
  'finding.workbook-extras.name': 'More than cells',
  'finding.workbook-extras.rule':
    'The workbook holds {kind, select, macros {macros} links {links to other files} comments {comments} other {embedded objects}}: they are not read, run or followed.',
  'finding.workbook-extras.fix': 'Nothing to do, unless a comment says what the data mean.',
  'finding.dates-from-1904.name': 'Dates counted from 1904',
  'finding.dates-from-1904.rule': 'The workbook counts its days from 1904, and they are read so.',
  'finding.dates-from-1904.fix': 'Nothing to do.',
  'finding.more-findings.name': 'More of the same',
  'finding.more-findings.rule':
    'There are {count, number} findings of the kind {value}; the first {kept, number} are listed.',
  'finding.more-findings.fix': 'Mend those that are listed and load the file again.',
  'profile.unodc-ids.title': 'UNODC Individual Drug Seizures',
  'profile.unodc-ids.description':
    'Exports of the Individual Drug Seizures: one row is one seizure with one drug; producing, departure and destination country become the route.',
  'profile.customs-declarations.title': 'Customs declarations with outcome',
  'profile.customs-declarations.description':
    'Import declarations and the outcome of their inspection: each is one examination, positive when Fraud is 1. Ids of persons and firms are not kept.',
  'profile.fmtrpt.title': 'US Foreign Military Training Report',
  'profile.fmtrpt.description':
    'Trainings of the yearly report to Congress: one row is one training event; quantity is the number of participants reported.',
  'profile.tamga-seizures.title': 'Tamga template: seizures',
  'profile.tamga-seizures.description':
    'One row is one item seized; rows with the same reference are items of one seizure. Column names in English or Russian.',
  'profile.tamga-examinations.title': 'Tamga template: examinations',
  'profile.tamga-examinations.description':
    'One row is one examination of a container, vehicle or consignment with its outcome. Column names in English or Russian.',
  'profile.tamga-trainings.title': 'Tamga template: trainings',
  'profile.tamga-trainings.description':
    'One row is one training event with its participants. Column names in English or Russian.'
} as const;
