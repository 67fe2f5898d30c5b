import { customsDeclarations } from './customsDeclarations';
import { fmtrpt } from './fmtrpt';
import type { Profile } from './profile';
import { tamgaExaminations } from './tamgaExaminations';
import { tamgaSeizures } from './tamgaSeizures';
import { tamgaTrainings } from './tamgaTrainings';
import { unodcIds } from './unodcIds';

/** Every kind of file that is read; the first of those that fit a header equally well reads it. */
export const profiles: readonly Profile[] = [
  unodcIds,
  customsDeclarations,
  fmtrpt,
  tamgaSeizures,
  tamgaExaminations,
  tamgaTrainings
];
