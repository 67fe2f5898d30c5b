import { common } from './common';
import { findings } from './findings';
import { filters } from './filters';
import { metrics } from './metrics';
import { views } from './views';
import { viewsProgramme } from './viewsProgramme';
import { viewsQuality } from './viewsQuality';
import { viewsUnits } from './viewsUnits';
import { stats } from './stats';
import { pages } from './pages';
import { data } from './data';
import { imports } from './import';
import { query } from './query';
import { reports } from './reports';
import { about } from './about';

/** Every sentence, by key. */
export const ru = {
  ...common,
  ...findings,
  ...filters,
  ...metrics,
  ...views,
  ...viewsProgramme,
  ...viewsQuality,
  ...viewsUnits,
  ...stats,
  ...pages,
  ...data,
  ...imports,
  ...query,
  ...reports,
  ...about
} as const;
