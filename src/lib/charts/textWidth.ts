import widths from './textWidths.json';

/** Width of each character in thousandths of the type size, measured in Noto Sans at its regular weight. */
const thousandths = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, Number(width)])
  )
);

/** Of a character that was not measured: about the mean of the letters. */
const unknownWidth = 580;

/** Width in pixels of a line of text in our type, where there is no page to measure it. */
export function textWidth(text: string, fontSize = 12): number {
  let sum = 0;
  for (const character of text) sum += thousandths.get(character) ?? unknownWidth;
  return (sum * fontSize) / 1000;
}
