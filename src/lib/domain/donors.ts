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
    en: 'Government of Japan',
    ru: 'Правительство Японии',
    calendar: 'jp',
    aliases: ['Japan', 'Япония']
  },
  {
    code: 'INL',
    en: 'United States, Bureau of International Narcotics and Law Enforcement Affairs (INL)',
    ru: 'США, Бюро по международной борьбе с наркотиками и правоохранительной деятельности (INL)',
    calendar: 'us',
    aliases: ['US INL', 'Bureau of International Narcotics and Law Enforcement Affairs']
  },
  {
    code: 'EXBS',
    en: 'United States, Export Control and Related Border Security Program (EXBS)',
    ru: 'США, Программа экспортного контроля и связанной с ним безопасности границ (EXBS)',
    calendar: 'us',
    aliases: ['US EXBS', 'Export Control and Related Border Security']
  }
];
