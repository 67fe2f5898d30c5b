import type { Calendar } from './calendar';

/** A donor, and the fiscal calendar in which it is reported to. */
export interface Donor {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  readonly calendar: Calendar;
  readonly aliases: readonly string[];
}

/** The donors that public texts name for the regional segment. */
export const donors: readonly Donor[] = [
  {
    code: 'JP',
    en: 'Japan',
    ru: 'Япония',
    calendar: 'jp',
    aliases: ['Government of Japan', 'Правительство Японии']
  },
  {
    code: 'INL',
    en: 'INL (United States)',
    ru: 'INL (США)',
    calendar: 'us',
    aliases: ['US INL', 'INL', 'Bureau of International Narcotics and Law Enforcement Affairs']
  },
  {
    code: 'EXBS',
    en: 'EXBS (United States)',
    ru: 'EXBS (США)',
    calendar: 'us',
    aliases: ['US EXBS', 'EXBS', 'Export Control and Related Border Security']
  }
];
