import { parseReportTemplate, type ReportTemplate } from '../reportTemplate';
import blank from './blank.json' with { type: 'json' };

/** The templates that come with Tamga, in the order in which they are offered. */
export const reportTemplates: readonly ReportTemplate[] = [blank].map(parseReportTemplate);

/** The template of an id; undefined when there is none. */
export function reportTemplate(id: string): ReportTemplate | undefined {
  return reportTemplates.find((template) => template.id === id);
}
