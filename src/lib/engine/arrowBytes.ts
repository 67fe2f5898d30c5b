/** Bytes as DuckDB writes a BLOB: printable characters as they are, the others as `\xNN`. */
export function blobText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte <= 0x1f || byte === 0x22 || byte === 0x27 || byte >= 0x7f
      ? `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte)
  ).join('');
}

/** A BIT as `0` and `1`; its first byte says how many leading bits are padding. */
export function bitText(bytes: Uint8Array): string {
  const bits = Array.from(bytes.subarray(1), (byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.slice(bytes[0]);
}

/** Sixteen bytes as `8-4-4-4-12` hexadecimal digits. */
export function uuidText(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A little-endian integer of any width. */
export function integerOf(bytes: Uint8Array, signed: boolean): bigint {
  let integer = 0n;
  for (let index = bytes.length - 1; index >= 0; index--) integer = (integer << 8n) | BigInt(bytes[index]!);
  return signed ? BigInt.asIntN(bytes.length * 8, integer) : integer;
}
