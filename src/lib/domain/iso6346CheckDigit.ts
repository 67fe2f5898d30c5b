/** Values of the letters from A: they count up from 10 and leave out the multiples of 11. */
const letterValues = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].reduce<Record<string, number>>((values, letter, index) => {
  return { ...values, [letter]: 10 + index + Math.floor((index + 9) / 10) };
}, {});

/**
 * The check digit of a freight container by ISO 6346: owner code of three letters, category U, J or Z, serial number of six
 * digits. Blanks, hyphens and small letters are read as they are meant; a check digit that is there already is left out of
 * account. Null when the text is no such number.
 */
export function iso6346CheckDigit(code: string): number | null {
  const [, counted] = /^([A-Z]{3}[UJZ]\d{6})\d?$/.exec(plain(code)) ?? [];
  if (counted === undefined) return null;
  const sum = [...counted].reduce((total, sign, place) => total + (letterValues[sign] ?? Number(sign)) * 2 ** place, 0);
  return (sum % 11) % 10;
}

/** Whether a container number of eleven signs ends in the check digit that it should have. */
export function isContainerNumber(code: string): boolean {
  const text = plain(code);
  return text.length === 11 && iso6346CheckDigit(text) === Number(text.at(-1));
}

function plain(code: string): string {
  return code.toUpperCase().replaceAll(/[\s-]/g, '');
}
