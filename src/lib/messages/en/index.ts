import { common } from './common';
import { findings } from './findings';
import { filters } from './filters';
import { metrics } from './metrics';
import { views } from './views';
import { viewsProgramme } from './viewsProgramme';
import { viewsUnits } from './viewsUnits';
import { viewsInspections } from './viewsInspections';
import { viewsTraining } from './viewsTraining';
import { viewsQuality } from './viewsQuality';
import { stats } from './stats';
import { pages } from './pages';
import { data } from './data';
import { imports } from './import';
import { query } from './query';
import { reports } from './reports';
import { reportDocument } from './reportDocument';
import { about } from './about';

/** Every sentence, by key. */
export const en = {
  ...common,
  ...findings,
  ...filters,
  ...metrics,
  ...views,
  ...viewsProgramme,
  ...viewsUnits,
  ...viewsInspections,
  ...viewsTraining,
  ...viewsQuality,
  ...stats,
  ...pages,
  ...data,
  ...imports,
  ...query,
  ...reports,
  ...reportDocument,
  ...about
} as const;
