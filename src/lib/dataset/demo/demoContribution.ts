import { required, type TableSpec } from '$lib/domain/tableSpec';
import { publishedSeizures, publishedTrainingEvents, publishedProgrammeEvents } from '$lib/domain/publishedRecord';
import { controlUnits } from '$lib/domain/controlUnits';
import { raw } from '$lib/sql/sql';
import { columnsOf } from '../columnsOf';
import type { DataRow, RowsByTable } from '../dataRow';
import type { EditionContribution, EditionWriter } from '../editionContribution';
import { unitRow } from '../referenceRows';
import { examinationNumbers, expandExaminations, mixMacros } from './demoExaminations';
import { planDemo, type DemoPlan } from './demoPlan';
import { demoUnitRow, programmeRows } from './demoProgramme';
import { seizuresOf, seizureTables } from './demoSeizures';
import { demoSourceId, demoVersion } from './demoSource';
import { demoEvents, plantedExaminationCount, plantedExaminations, plantedSeizures } from './demoStories';
import { trainingRows } from './demoTrainings';
import { resultsAndMoney } from './demoResultsAndMoney';
import { demoUnits, monthStart } from './demoUnits';

/** The least number of examinations a demo can have: those of its planted stories. */
export const smallestDemo = plantedExaminationCount;

/** The title of an edition with the synthetic programme. */
export const demoTitle = {
  en: 'Demo: synthetic programme in Central Asia and its neighbours, 2019–2025',
  ru: 'Демо: вымышленная программа в Центральной Азии и соседних странах, 2019–2025'
} as const;

/** The demo's "today". */
export const demoAsOf = '2025-12-31';

/**
 * The deterministic synthetic programme: 25 units, January 2019 to December 2025. With `rows` it holds exactly that many
 * examinations (and everything else in proportion, hit rates unchanged); null for its natural size. The same `rows` always give
 * the same data.
 */
export function demoContribution(rows: number | null): EditionContribution {
  return {
    source: {
      sourceId: demoSourceId,
      title: demoTitle.en,
      profile: 'demo',
      sourceClass: 'synthetic',
      fingerprint: `tamga demo ${demoVersion} ${rows ?? 'natural'}`,
      licence: 'CC0-1.0',
      sourceUrl: null
    },
    expectedRows: rows ?? 50_000,
    generate: (writer) => generateDemo(writer, rows)
  };
}

async function generateDemo(writer: EditionWriter, rows: number | null): Promise<RowsByTable> {
  const plan = planDemo(rows === null ? null : rows - plantedExaminationCount);
  await expandPlan(writer, plan);
  const positives = await writer.query(
    raw(`select examination_id, unit, examined_on, transport_mode, selection_method from examinations
      where result = 'positive_seizure' order by examination_id`)
  );
  const seizures = seizureTables([...seizuresOf(positives.rows), ...plantedSeizures()]);
  return {
    units: unitRows(),
    examinations: plantedExaminations(plan.examinations + 1),
    ...seizures,
    ...demoEvents(),
    ...(await resultsAndMoney(writer, { ...programmeRows(plan), ...trainingRows(), ...seizures }))
  };
}

/** The bulk of a large demo, in SQL; only the plan of some 6,000 cells crosses from here to the engine. */
async function expandPlan(writer: EditionWriter, plan: DemoPlan): Promise<void> {
  await writer.scratch(cellSpec, columnsOf(cellSpec, cellRows(plan)));
  for (const macro of mixMacros) await writer.execute(macro.text);
  await writer.execute(examinationNumbers.text);
  await writer.execute(expandExaminations().text);
  await writer.execute('drop table demo_numbers');
}

function cellRows(plan: DemoPlan): readonly DataRow[] {
  let firstId = 1;
  return plan.cells.map((cell, index) => {
    const row = {
      cell_no: index + 1,
      unit: cell.demoUnit.unit.code,
      country: cell.demoUnit.unit.country,
      profile: cell.demoUnit.profile,
      direction: cell.flow.direction,
      transport_mode: cell.flow.transportMode,
      month_start: monthStart(cell.month),
      first_day: cell.days[0],
      working_days: cell.days[1] - cell.days[0] + 1,
      luck: cell.luck,
      examined: cell.examined,
      first_id: firstId
    };
    firstId += cell.examined;
    return row;
  });
}

/** The demo's own units, and those that only the published record speaks of. */
function unitRows(): readonly DataRow[] {
  const own = new Set(demoUnits.map(({ unit }) => unit.code));
  const named = new Set(
    [...publishedSeizures, ...publishedTrainingEvents, ...publishedProgrammeEvents].map(({ unit }) => unit)
  );
  const others = controlUnits.filter(({ code }) => !own.has(code) && named.has(code));
  return [...demoUnits.map(demoUnitRow), ...others.map(unitRow)];
}

const cellSpec: TableSpec = {
  name: 'demo_cells',
  kind: 'system',
  grain: 'one unit, month and flow of the plan of the demo; never in an edition',
  key: ['cell_no'],
  references: [],
  columns: [
    required('cell_no', 'integer', 'Number of the cell.'),
    required('unit', 'text', 'The unit.'),
    required('country', 'text', 'Its country.'),
    required('profile', 'text', 'Its kind of traffic.'),
    required('direction', 'text', 'Direction of the flow.'),
    required('transport_mode', 'text', 'Mode of the flow.'),
    required('month_start', 'date', 'First day of the month.'),
    required('first_day', 'integer', 'First working day in the month.'),
    required('working_days', 'integer', 'Working days in the month.'),
    required('luck', 'integer', 'Multiplies the hit rate, in thousandths.'),
    required('examined', 'integer', 'Examinations of the cell.'),
    required('first_id', 'integer', 'Number of its first examination.')
  ]
};
