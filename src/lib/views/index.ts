import { cascadeByKind } from './inspections/cascadeByKind';
import { cascadeByUnit } from './inspections/cascadeByUnit';
import { comparableYears } from './inspections/comparableYears';
import { compareSelection } from './inspections/compareSelection';
import { compareUnits } from './inspections/compareUnits';
import { examinationOutcomes } from './inspections/examinationOutcomes';
import { examinationsByDirection } from './inspections/examinationsByDirection';
import { examinationsByHsChapter } from './inspections/examinationsByHsChapter';
import { examinationsByMonth } from './inspections/examinationsByMonth';
import { hitRateControl } from './inspections/hitRateControl';
import { hitRateByMode } from './inspections/hitRateByMode';
import { hitRateBySelection } from './inspections/hitRateBySelection';
import { hitRateByUnit } from './inspections/hitRateByUnit';
import { inspectionCascade } from './inspections/inspectionCascade';
import { riskIndicators } from './inspections/riskIndicators';
import { seizureLevels } from './inspections/seizureLevels';
import { seizuresPerThousand } from './inspections/seizuresPerThousand';
import { completeness } from './overview/completeness';
import { latestEvents } from './overview/latestEvents';
import { overviewCascade } from './overview/overviewCascade';
import { overviewKeyFigures } from './overview/overviewKeyFigures';
import { overviewSeizuresByMonth } from './overview/overviewSeizuresByMonth';
import { overviewTrainings } from './overview/overviewTrainings';
import { unitMap } from './overview/unitMap';
import { donorSupport } from './programme/donorSupport';
import { programmeEvents } from './programme/programmeEvents';
import { publishedFigures } from './programme/publishedFigures';
import { unitsByState } from './programme/unitsByState';
import { unitsState } from './programme/unitsState';
import { impliedRateConflicts } from './quality/impliedRateConflicts';
import { lookAlikes } from './quality/lookAlikes';
import { placesInConflict } from './quality/placesInConflict';
import { returnsOverdue } from './quality/returnsOverdue';
import { unusualQuantities } from './quality/unusualQuantities';
import { activitiesTable } from './reports/activitiesTable';
import { equipmentHandedOver } from './reports/equipmentHandedOver';
import { lessonsLearnt } from './reports/lessonsLearnt';
import { performanceMeasures } from './reports/performanceMeasures';
import { routeLegs, routeMap } from './routes/routeMap';
import { routeSankey } from './routes/routeSankey';
import * as seizureBreakdowns from './seizures/breakdowns';
import { seizureEvents } from './seizures/seizureEvents';
import { seizureQuantities } from './seizures/seizureQuantities';
import { seizuresByCredit } from './seizures/seizuresByCredit';
import { seizuresByMonth } from './seizures/seizuresByMonth';
import { seizuresBySubstance } from './seizures/seizuresBySubstance';
import { seizuresMap } from './seizures/seizuresMap';
import { learningEffect } from './training/learningEffect';
import { learningGain } from './training/learningGain';
import { participantsByAgency } from './training/participantsByAgency';
import { participantsBySex } from './training/participantsBySex';
import { peopleAndParticipations } from './training/peopleAndParticipations';
import { phasePath } from './training/phasePath';
import { publishedTrainings } from './training/publishedTrainings';
import { recommendations } from './training/recommendations';
import { strategicByYear } from './training/strategicByYear';
import { strategicDetections } from './training/strategicDetections';
import { strategicLens } from './training/strategicLens';
import { trainedOfficersByUnit } from './training/trainedOfficersByUnit';
import { trainingAfterAction } from './training/trainingAfterAction';
import { trainingEvents } from './training/trainingEvents';
import { trainingLadder } from './training/trainingLadder';
import { trainingProfile } from './training/trainingProfile';
import { trainingsByCountry } from './training/trainingsByCountry';
import { trainingsByMonth } from './training/trainingsByMonth';
import { trainingsByPhase } from './training/trainingsByPhase';
import { womenByPhase } from './training/womenByPhase';
import { unitLife } from './units/unitLife';
import { unitProfile } from './units/unitProfile';
import { unitResults } from './units/unitResults';
import { unitReturns } from './units/unitReturns';
import { unitStaff } from './units/unitStaff';
import { donorEarmarks } from './donors/donorEarmarks';
import { donorGrants } from './donors/donorGrants';
import { donorRates } from './donors/donorRates';
import { donorVisibility } from './donors/donorVisibility';
import { resultsAssumptions } from './results/resultsAssumptions';
import { resultsCalendars } from './results/resultsCalendars';
import { resultsCockpit } from './results/resultsCockpit';
import { resultsFramework } from './results/resultsFramework';
import { resultsPath } from './results/resultsPath';
import { resultsRisks } from './results/resultsRisks';
import { donorUnits } from './donors/donorUnits';
import { unitRecommendationList, unitVisits } from './units/unitVisits';
import { donorMoney } from './donors/donorMoney';
import { donorCosts } from './donors/donorCosts';
import { donorThread } from './donors/donorThread';
import { unitEquipment } from './units/unitEquipment';
import { unitExchanges } from './units/unitExchanges';
import { unitSustainability } from './units/unitSustainability';
import type { View } from './view';

const all = [
  overviewKeyFigures,
  unitMap,
  overviewSeizuresByMonth,
  overviewCascade,
  overviewTrainings,
  completeness,
  latestEvents,
  seizuresByMonth,
  seizuresBySubstance,
  seizuresMap,
  seizureQuantities,
  seizureEvents,
  seizuresByCredit,
  ...Object.values(seizureBreakdowns),
  lookAlikes,
  unusualQuantities,
  placesInConflict,
  impliedRateConflicts,
  returnsOverdue,
  routeMap,
  routeSankey,
  routeLegs,
  inspectionCascade,
  hitRateByUnit,
  hitRateBySelection,
  hitRateByMode,
  examinationsByMonth,
  examinationsByDirection,
  examinationsByHsChapter,
  compareUnits,
  compareSelection,
  examinationOutcomes,
  hitRateControl,
  seizureLevels,
  cascadeByUnit,
  cascadeByKind,
  comparableYears,
  riskIndicators,
  seizuresPerThousand,
  trainingsByPhase,
  trainingsByCountry,
  trainingsByMonth,
  participantsBySex,
  participantsByAgency,
  learningGain,
  trainedOfficersByUnit,
  trainingEvents,
  publishedTrainings,
  trainingLadder,
  peopleAndParticipations,
  womenByPhase,
  phasePath,
  strategicByYear,
  strategicLens,
  strategicDetections,
  recommendations,
  learningEffect,
  trainingProfile,
  trainingAfterAction,
  unitsState,
  unitsByState,
  donorSupport,
  programmeEvents,
  publishedFigures,
  donorEarmarks,
  donorGrants,
  donorRates,
  donorVisibility,
  resultsAssumptions,
  resultsCalendars,
  resultsCockpit,
  resultsFramework,
  resultsPath,
  resultsRisks,
  activitiesTable,
  equipmentHandedOver,
  lessonsLearnt,
  performanceMeasures,
  donorUnits,
  unitVisits,
  unitRecommendationList,
  donorMoney,
  donorCosts,
  donorThread,
  unitEquipment,
  unitExchanges,
  unitSustainability,
  unitProfile,
  unitLife,
  unitStaff,
  unitReturns,
  unitResults
];

/** Every view by its id. A model goes only to the view that made it, so the type of the model may be forgotten here. */
export const views: Readonly<Record<string, View>> = Object.fromEntries(
  all.map((view) => [view.id, view as unknown as View])
);
