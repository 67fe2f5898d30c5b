import { raw } from '$lib/sql/sql';
import type { DataRow, RowsByTable } from '../dataRow';
import type { EditionWriter } from '../editionContribution';
import { caseRows } from './demoCases';
import { deadlineRows } from './demoDeadlines';
import { equipmentRows } from './demoEquipment';
import { countExaminationRisks } from './demoExaminationRisks';
import { exchangeRows } from './demoExchanges';
import { financeRows } from './demoFinance';
import { earmarkRows, grantRows } from './demoGrantMoney';
import { exchangeRateRows } from './demoRates';
import { registerRows } from './demoRegisters';
import { resultRows } from './demoResults';
import { demoRow, demoSourceId } from './demoSource';
import { visitRows } from './demoVisits';

/**
 * What the programme did between trainings, what became of its money, and what it reported, from the rows that are already
 * there; these are returned with it, unchanged. Each table draws from seeds of its own, so that none moves another.
 */
export async function resultsAndMoney(writer: EditionWriter, known: RowsByTable): Promise<RowsByTable> {
  const unitGrants = known['unit_grants']!;
  const trainings = known['training_events']!;
  const trainingGrants = known['training_grants']!;
  const { visits = [], visit_recommendations = [] } = visitRows(unitGrants);
  const equipment = equipmentRows(unitGrants);
  const exchanges = exchangeRows();
  const facts = { trainings, trainingGrants, visits, equipment, exchanges, unitGrants };
  return {
    ...known,
    grants: grantRows(),
    grant_earmarks: earmarkRows(),
    exchange_rates: exchangeRateRows(),
    visits,
    visit_recommendations,
    equipment,
    exchange_months: exchanges,
    enforcement_cases: caseRows(known['seizures']!, known['seizure_items']!),
    examination_risks: await examinationRisks(writer),
    finance_transactions: financeRows({ trainings, trainingGrants, equipment }),
    report_deadlines: deadlineRows(trainings, trainingGrants),
    ...registerRows({ equipment, trainings, trainingGrants }),
    ...resultRows({
      ...facts,
      returns: known['unit_returns']!,
      unitStates: known['unit_states']!,
      examinations: await examinationCounts(writer)
    })
  };
}

async function examinationRisks(writer: EditionWriter): Promise<readonly DataRow[]> {
  const { rows } = await writer.query(countExaminationRisks());
  return rows.map((row) => ({ ...dataRow(row), programme: 'CCP', ...demoRow }));
}

/** Completed and positive examinations by unit and quarter. */
async function examinationCounts(writer: EditionWriter): Promise<readonly DataRow[]> {
  const { rows } = await writer.query(
    raw(`select unit, cast(date_trunc('quarter', examined_on) as date) as quarter, count(*) as completed,
        count(*) filter (where result <> 'negative') as positive
      from examinations where source_id = '${demoSourceId}'
        and result in ('negative', 'positive_seizure', 'positive_irregularity')
      group by all order by all`)
  );
  return rows.map(dataRow);
}

function dataRow(row: Readonly<Record<string, unknown>>): DataRow {
  return row as DataRow;
}
