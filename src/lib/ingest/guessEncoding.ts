const cyrillicEncodings = ['windows-1251', 'koi8-r', 'ibm866'] as const;

/** The most frequent letters of Russian, which also lead in Kazakh, Kyrgyz, Tajik and Uzbek texts in Cyrillic. */
const frequentLetters = new Set('оеаинтсрвлкмды');

/**
 * The most likely one-byte encoding of bytes that are not UTF-8. Letters beyond ASCII that stand side by side speak for Cyrillic
 * (then the encoding that yields the most frequent Russian letters), single ones between Latin letters for windows-1252.
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

function score(bytes: Uint8Array, encoding: string): number {
  let points = 0;
  for (const letter of new TextDecoder(encoding).decode(bytes)) {
    if (frequentLetters.has(letter)) points += 1;
    else if (letter > '\u007f' && !/\p{Script=Cyrillic}|[№«»–—]|\s/u.test(letter)) points -= 1;
  }
  return points;
}
