import { common } from './common';
import { findings } from './findings';
import { filters } from './filters';
import { metrics } from './metrics';
import { metricsProgramme } from './metricsProgramme';
import { views } from './views';
import { viewsProgramme } from './viewsProgramme';
import { viewsUnits } from './viewsUnits';
import { provenance } from './provenance';
import { viewsInspections } from './viewsInspections';
import { viewsTraining } from './viewsTraining';
import { viewsQuality } from './viewsQuality';
import { viewsResults } from './viewsResults';
import { viewsDonors } from './viewsDonors';
import { stats } from './stats';
import { pages } from './pages';
import { data } from './data';
import { imports } from './import';
import { reference } from './reference';
import { query } from './query';
import { reports } from './reports';
import { reportBuilder } from './reportBuilder';
import { claims } from './claims';
import { reportDocument } from './reportDocument';
import { viewsReports } from './viewsReports';
import { about } from './about';
import { catalogue } from './catalogue';

/** Every sentence, by key. */
export const ru = {
  ...common,
  ...findings,
  ...filters,
  ...metrics,
  ...metricsProgramme,
  ...views,
  ...viewsProgramme,
  ...viewsUnits,
  ...provenance,
  ...viewsInspections,
  ...viewsTraining,
  ...viewsQuality,
  ...viewsResults,
  ...viewsDonors,
  ...stats,
  ...pages,
  ...data,
  ...imports,
  ...reference,
  ...query,
  ...reports,
  ...reportBuilder,
  ...claims,
  ...reportDocument,
  ...viewsReports,
  ...about,
  ...catalogue
} as const;
