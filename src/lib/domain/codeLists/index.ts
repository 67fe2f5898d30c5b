import { normaliseName } from '../normaliseName';
import type { Code, CodeList } from './codeList';
import type { CodeListId } from './codeListId';
import { agencyTypes } from './agencyTypes';
import { commodityClasses } from './commodityClasses';
import { concealmentMethods } from './concealmentMethods';
import {
  caseStatuses,
  disposals,
  eventKinds,
  exchangeChannels,
  recommendationStatuses,
  recommendationTopics,
  riskIndicators,
  visitTypes
} from './cooperationLists';
import { countryCodes } from './countryCodes';
import { datePrecisionCodes } from './datePrecisionCodes';
import { detectionMethods } from './detectionMethods';
import { directions } from './directions';
import { examinationResults } from './examinationResults';
import { examinationTypes } from './examinationTypes';
import { hsChapters } from './hsChapters';
import { locationTypes } from './locationTypes';
import { measureStatusCodes } from './measureStatusCodes';
import { measureUnits } from './measureUnits';
import { budgetClasses, transactionTypes } from './moneyLists';
import { programmes } from './programmes';
import { qualifierCodes } from './qualifierCodes';
import {
  deviationReasons,
  equipmentStates,
  equipmentTypes,
  lessonTypes,
  recordStatuses,
  reportTemplates,
  resultLevels,
  riskCategories,
  visibilityTypes
} from './resultsLists';
import { returnStatuses } from './returnStatuses';
import { routeEvidences } from './routeEvidences';
import { routeRoles } from './routeRoles';
import { selectionMethods } from './selectionMethods';
import { sexes } from './sexes';
import { sourceClassCodes } from './sourceClassCodes';
import { strategicCategories } from './strategicCategories';
import { substanceCodes } from './substanceCodes';
import { trainingModes } from './trainingModes';
import { trainingPhases } from './trainingPhases';
import { transportModes } from './transportModes';
import { unitStates } from './unitStates';
import { unitTypes } from './unitTypes';

/** Every code list, by id. */
export const codeLists: Readonly<Record<CodeListId, CodeList>> = {
  country: countryCodes,
  location_type: locationTypes,
  unit_type: unitTypes,
  unit_state: unitStates,
  programme: programmes,
  commodity_class: commodityClasses,
  substance: substanceCodes,
  measure_unit: measureUnits,
  transport_mode: transportModes,
  detection_method: detectionMethods,
  concealment_method: concealmentMethods,
  direction: directions,
  selection_method: selectionMethods,
  examination_type: examinationTypes,
  examination_result: examinationResults,
  training_phase: trainingPhases,
  training_mode: trainingModes,
  sex: sexes,
  agency_type: agencyTypes,
  strategic_category: strategicCategories,
  source_class: sourceClassCodes,
  date_precision: datePrecisionCodes,
  measure_status: measureStatusCodes,
  qualifier: qualifierCodes,
  route_role: routeRoles,
  route_evidence: routeEvidences,
  return_status: returnStatuses,
  hs_chapter: hsChapters,
  visit_type: visitTypes,
  recommendation_topic: recommendationTopics,
  recommendation_status: recommendationStatuses,
  exchange_channel: exchangeChannels,
  event_kind: eventKinds,
  case_status: caseStatuses,
  disposal: disposals,
  risk_indicator: riskIndicators,
  result_level: resultLevels,
  deviation_reason: deviationReasons,
  record_status: recordStatuses,
  report_template: reportTemplates,
  risk_category: riskCategories,
  lesson_type: lessonTypes,
  visibility_type: visibilityTypes,
  equipment_type: equipmentTypes,
  equipment_state: equipmentStates,
  transaction_type: transactionTypes,
  budget_class: budgetClasses
};

/**
 * The code that a text means in a list: the code itself, a name in either language or another known spelling, compared after
 * `normaliseName`. Null when the list does not hold it; the text is then kept as reported.
 */
export function findCode(list: CodeListId, text: string): Code | null {
  return spellingsOf(list).get(normaliseName(text)) ?? null;
}

const spellings = new Map<CodeListId, ReadonlyMap<string, Code>>();

/** Folded spelling to code, made once per list. */
function spellingsOf(list: CodeListId): ReadonlyMap<string, Code> {
  const known = spellings.get(list);
  if (known) return known;
  const made = new Map<string, Code>();
  for (const code of codeLists[list].codes) {
    for (const text of [code.code, code.en, code.ru, ...(code.aliases ?? [])]) {
      const folded = normaliseName(text);
      if (folded !== '' && !made.has(folded)) made.set(folded, code);
    }
  }
  spellings.set(list, made);
  return made;
}
