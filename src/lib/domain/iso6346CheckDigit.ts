/**
 * The check digit (0 to 9) of a freight container by ISO 6346, from its ten first characters: `CSQU305438` gives 3.
 * Null when the text is not three letters, one of U, J or Z, and six digits.
 */
export function iso6346CheckDigit(text: string): number | null {
  const owner = text.trim().toUpperCase();
  if (!/^[A-Z]{3}[UJZ]\d{6}$/.test(owner)) return null;
  let sum = 0;
  for (const [position, character] of [...owner].entries()) sum += characterValue(character) * 2 ** position;
  return (sum % 11) % 10;
}

/** Digits count as themselves; letters from A = 10 upwards, leaving out the multiples of 11. */
function characterValue(character: string): number {
  if (character <= '9') return Number(character);
  const plain = character.charCodeAt(0) - 55;
  return plain + Math.floor((plain - 1) / 10);
}
