import { parseReportTemplate, type ReportTemplate } from '../reportTemplate';
import blank from './blank.json' with { type: 'json' };
import exbsAfterAction from './exbs-after-action.json' with { type: 'json' };
import inlQuarterly from './inl-quarterly.json' with { type: 'json' };
import japanFinal from './japan-final.json' with { type: 'json' };
import unodcAnnual from './unodc-annual.json' with { type: 'json' };

/** The templates that come with Tamga, in the order in which they are offered. */
export const reportTemplates: readonly ReportTemplate[] = [
  inlQuarterly,
  japanFinal,
  exbsAfterAction,
  unodcAnnual,
  blank
].map(parseReportTemplate);

/** The template of an id; undefined when there is none. */
export function reportTemplate(id: string): ReportTemplate | undefined {
  return reportTemplates.find((template) => template.id === id);
}
