const cyrillicEncodings = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'] as const;

/** The most frequent pairs of letters of Russian; most are frequent too in Kazakh, Kyrgyz, Tajik and Uzbek in Cyrillic. */
const frequentPairs = new Set(
  (
    'ст но ен то на ов ни ра во ко ро по ли пр ер ре ос ор ал ан та ть ит ка ти ин ле ло не де го ел об ас ть ва да ки ри ес ны ' +
    'ск ие ий ая ом ей ог ол за ве ар ат от ла ам ми ис ет ду му ем ах ын ун ер ты ру'
  ).split(' ')
);

/**
 * The most likely one-byte encoding of bytes that are not UTF-8. Letters beyond ASCII that stand side by side speak for Cyrillic
 * (then the encoding that yields the most frequent pairs of Russian letters), single ones between Latin letters for windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): string {
  if (!standsInRuns(bytes)) return 'windows-1252';
  const scored = cyrillicEncodings.map((encoding) => ({ encoding, score: score(bytes, encoding) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

function standsInRuns(bytes: Uint8Array): boolean {
  let high = 0;
  let besideAnother = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index]! < 0x80) continue;
    high += 1;
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) besideAnother += 1;
  }
  return high > 0 && besideAnother / high > 0.5;
}

/** Frequent pairs count for an encoding; signs that are no letters, and capitals inside words, against it. */
function score(bytes: Uint8Array, encoding: string): number {
  let points = 0;
  let before = '';
  for (const letter of new TextDecoder(encoding).decode(bytes)) {
    if (frequentPairs.has((before + letter).toLowerCase())) points += 1;
    if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter)) points -= 2;
    if (letter > '\u007f' && !/\p{Script=Cyrillic}|[№«»–—]|\s/u.test(letter)) points -= 1;
    before = letter;
  }
  return points;
}
