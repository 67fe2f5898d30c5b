import { locales, type Locale } from '$lib/domain/locale';

export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

/**
 * The language to answer in: what the address asks for, else what was chosen before, else the first of ours that the browser
 * prefers, else English.
 */
export function chooseLocale(asked: string | null, chosen: string | undefined, accepted: string | null): Locale {
  return asLocale(asked) ?? asLocale(chosen ?? null) ?? preferred(accepted ?? '') ?? 'en';
}

/** The theme that was chosen before, else the device's own. */
export function chooseTheme(asked: string | null, chosen: string | undefined): Theme {
  return themes.find((theme) => theme === asked) ?? themes.find((theme) => theme === chosen) ?? 'auto';
}

/** The text as one of our languages, or null. */
export function asLocale(text: string | null): Locale | null {
  return locales.find((locale) => locale === text) ?? null;
}

function preferred(accepted: string): Locale | null {
  const ranked = accepted
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.split(';q=');
      return {
        locale: asLocale(tag.trim().slice(0, 2).toLowerCase()),
        quality: quality === undefined ? 1 : Number(quality)
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked.find(({ locale }) => locale !== null)?.locale ?? null;
}
