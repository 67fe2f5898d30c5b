/** Encodes text in a one-byte encoding by turning the platform's decoder around; a letter that it lacks becomes `?`. */
export function encoded(text: string, encoding: string): Uint8Array {
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) byteOf.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (letter) => byteOf.get(letter) ?? 63);
}

/** Encodes text in UTF-16, with a byte order mark or without. */
export function utf16(text: string, options: { readonly mark: boolean; readonly bigEndian: boolean }): Uint8Array {
  const units = [...(options.mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => view.setUint16(index * 2, unit, !options.bigEndian));
  return new Uint8Array(view.buffer);
}
