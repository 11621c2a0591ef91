/** Crockford’s base 32: no I, L, O and U, which are taken for other characters or make words. */
const characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeBits = 128n;
const bodyLength = 26;
const checkModulus = 37n;

/** What people write for a character, and which one they mean. */
const meant: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/**
 * The code of a receipt (回执) from its 128 random bits: 26 characters and one to check them by,
 * which finds every single wrong character and every two that changed places. The two bits that 26
 * characters have left over are chosen so that the check is a letter or a digit and none of the signs
 * that Crockford’s alphabet has for 32 to 36.
 *
 * @param bytes 16 of them, random
 * @example
 * receiptCode(new Uint8Array(16)) //=> "000000000000000000000000000"
 */
export function receiptCode(bytes: Uint8Array): string {
  const random = bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  for (let spare = 0n; spare < 4n; spare += 1n) {
    const value = (spare << codeBits) + random;
    const check = characters[Number(value % checkModulus)];
    if (check) return bodyOf(value) + check;
  }
  // Each spare moves the remainder by four: of the five signs none is reached twice.
  throw new Error("a receipt code has no check character");
}

/**
 * A code as it is printed: in groups that the eye keeps apart.
 *
 * @example
 * groupReceiptCode("000000000000000000000000000") //=> "0000-0000-0000-0000-0000-0000-000"
 */
export function groupReceiptCode(code: string): string {
  return code.replace(/.{4}(?=.)/g, "$&-");
}

/**
 * A code as somebody typed it, as it was made; null for what is none. Small letters, full-width
 * ones, spaces and strokes of any kind are forgiven, and so are O for 0 and I or L for 1.
 *
 * @example
 * readReceiptCode("oooo 0000 0000 0000 0000 0000 00l") //=> null
 * readReceiptCode("oooo–0000–0000–0000–0000–0000–000") //=> "000000000000000000000000000"
 */
export function readReceiptCode(typed: string): string | null {
  const bare = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s.·_\p{Dash_Punctuation}\u2212]/gu, "")
    .replace(/[OIL]/g, (character) => meant[character] ?? character);
  if (bare.length !== bodyLength + 1) return null;
  let value = 0n;
  for (const character of bare.slice(0, bodyLength)) {
    const digit = characters.indexOf(character);
    if (digit < 0) return null;
    value = value * 32n + BigInt(digit);
  }
  return characters[Number(value % checkModulus)] === bare.at(-1) ? bare : null;
}

function bodyOf(value: bigint): string {
  let rest = value;
  let body = "";
  for (let at = 0; at < bodyLength; at += 1) {
    body = characters[Number(rest % 32n)] + body;
    rest /= 32n;
  }
  return body;
}
