/** UTF-8 without the platform's encoder, which core does not have. Lone surrogates pass through (as in WTF-8). */

/** How many bytes `encodeUtf8` writes for a text. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const codePoint = char.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Writes a text at a place; returns the place behind it. */
export function encodeUtf8(text: string, target: Uint8Array, start: number): number {
  let place = start;
  for (const char of text) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (codePoint < 0x80) target[place++] = codePoint;
    else {
      const tail = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
      target[place++] = ((0xff00 >> (tail + 1)) & 0xff) | (codePoint >> (6 * tail));
      for (let i = tail - 1; i >= 0; i -= 1) target[place++] = 0x80 | ((codePoint >> (6 * i)) & 0x3f);
    }
  }
  return place;
}

/** As many units as one call may safely have arguments. */
const UNITS_AT_ONCE = 8192;

/** Reads the text between two places of bytes that `encodeUtf8` wrote. All units become a string together: letter by letter it would be a chain of strings. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  const units: number[] = [];
  for (let place = start; place < end; ) {
    if (units.length >= UNITS_AT_ONCE) text += String.fromCharCode(...units.splice(0));
    const first = bytes[place++] ?? 0;
    if (first < 0x80) {
      units.push(first);
      continue;
    }
    const tail = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let codePoint = first & (0x3f >> tail);
    for (let i = 0; i < tail; i += 1) codePoint = (codePoint << 6) | ((bytes[place++] ?? 0) & 0x3f);
    if (codePoint < 0x10000) units.push(codePoint);
    else units.push(0xd7c0 + (codePoint >> 10), 0xdc00 + (codePoint & 0x3ff));
  }
  return text + String.fromCharCode(...units);
}
