import { trainingPhases } from './codeLists/trainingPhases';

/** A kind of training, as in the table `training_types`. */
export interface TrainingType {
  /** A code of the list `training_phase`. */
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  /** Part of Strategic Trade and Export Control under UN Security Council resolution 1540. */
  readonly strategicTrade: boolean;
  /** Place in the usual sequence of phases, from 1. */
  readonly phaseOrder: number;
  /** Usual length in days, from public texts; null when it varies or is not known. */
  readonly defaultDays: number | null;
  /** Core area of the EXBS programme; null outside strategic trade. */
  readonly exbsArea: string | null;
}

const strategicTradePhases = ['stec1', 'stec2', 'stec3_tot'];

/** Two working weeks of theory and of practice; five days for STEC and refresher courses; mentors stay up to five days. */
const usualDays: Readonly<Record<string, number>> = {
  awareness: 3,
  theoretical: 10,
  practical: 10,
  stec1: 5,
  stec2: 5,
  mentorship: 5,
  refresher: 5,
  study_visit: 5,
  joint_exercise: 5
};

/** One row for every code of the list `training_phase`. */
export const trainingTypes: readonly TrainingType[] = trainingPhases.codes.map(({ code, en, ru }, position) => {
  const strategicTrade = strategicTradePhases.includes(code);
  return {
    code,
    en,
    ru,
    strategicTrade,
    phaseOrder: position + 1,
    defaultDays: usualDays[code] ?? null,
    exbsArea: strategicTrade ? 'enforcement' : null
  };
});
