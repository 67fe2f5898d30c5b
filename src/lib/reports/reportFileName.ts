import type { ReportSpec } from './reportSpec';

/** The name of a report's files without its ending, for every file system: `demo-inl-quarterly-INL-us-2025Q4-en`. */
export function reportFileName(spec: ReportSpec, demo: boolean): string {
  const { template, donor, grant, training, period, locale } = spec;
  const about = [template, grant ?? donor, training === null ? null : `training-${training}`, period, locale];
  const words = about.filter((word) => word !== null).map((word) => plain(word));
  return [...(demo ? ['demo'] : []), ...words].join('-');
}

function plain(text: string): string {
  return text.replaceAll('..', '_').replaceAll(/[^A-Za-z0-9_]+/g, '-');
}
