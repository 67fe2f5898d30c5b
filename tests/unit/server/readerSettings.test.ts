import { chooseLocale, chooseTheme } from '$lib/server/readerSettings';
import { expect, test } from 'vitest';

test('the address decides the language, then the cookie, then the browser, then English', () => {
  expect(chooseLocale('ru', 'en', 'en')).toBe('ru');
  expect(chooseLocale(null, 'ru', 'en')).toBe('ru');
  expect(chooseLocale('xx', 'yy', 'ru-RU,ru;q=0.9,en;q=0.8')).toBe('ru');
  expect(chooseLocale(null, undefined, 'en;q=0.5, ru;q=0.9')).toBe('ru');
  expect(chooseLocale(null, undefined, 'ru;q=0, kk')).toBe('en');
  expect(chooseLocale(null, undefined, null)).toBe('en');
});

test('the theme is one of three', () => {
  expect(chooseTheme(null, 'dark')).toBe('dark');
  expect(chooseTheme('light', 'dark')).toBe('light');
  expect(chooseTheme('"><script>', '"><script>')).toBe('auto');
});
