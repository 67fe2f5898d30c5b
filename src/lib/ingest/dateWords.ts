/** Seasons, which no precision of dates fits: only the year of such a date is known. */
export const seasonWords: ReadonlySet<string> = new Set(
  'весна весной лето летом осень осенью зима зимой spring summer autumn fall winter'.split(' ')
);

/** First letters of the months in English, Russian and Uzbek, by which a word in any case is told. */
const monthStems: readonly (readonly string[])[] = [
  ['jan', 'янв', 'yanvar'],
  ['feb', 'фев', 'fevral'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'май', 'мая', 'мае'],
  ['jun', 'июн', 'iyun'],
  ['jul', 'июл', 'iyul'],
  ['aug', 'авг', 'avgust'],
  ['sep', 'сен', 'sentabr', 'sentyabr'],
  ['oct', 'окт', 'oktabr', 'oktyabr'],
  ['nov', 'ноя', 'noyabr'],
  ['dec', 'дек', 'dekabr']
];

/** Full words of the months; a word counts when it begins one of them, or one of them begins it. */
const monthWords =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|янв(?:ар[ьяе])?|фев(?:рал[ьяе])?|март?[ае]?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|авг(?:уст[ае]?)?|сент?(?:ябр[ьяе])?|окт(?:ябр[ьяе])?|нояб?(?:р[ьяе])?|дек(?:абр[ьяе])?|yanvar|fevral|mart|aprel|iyun|iyul|avgust|senty?abr|okty?abr|noyabr|dekabr)$/;

/** The month that a word in lower case names, 1 to 12, or null. */
export function monthOfWord(word: string): number | null {
  if (!monthWords.test(word)) return null;
  const month = monthStems.findIndex((stems) => stems.some((stem) => word.startsWith(stem)));
  return month === -1 ? null : month + 1;
}

const quarterNumbers: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  первый: 1,
  второй: 2,
  третий: 3,
  четвертый: 4,
  четвёртый: 4
};

/** The quarter that words without a year name, such as `i` and `квартал`; null when they name none. */
export function quarterOfWord(words: readonly string[]): number | null {
  const [a, b] = words;
  if (words.length !== 2) return null;
  const number = [a!, b!].find((word) => word in quarterNumbers);
  return number !== undefined && [a, b].some((word) => /^(?:кв|квартал[ае]?|quarter|chorak)$/.test(word!))
    ? quarterNumbers[number]!
    : null;
}
