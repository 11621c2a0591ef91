import { plainNumber } from "./number-text.ts";

/** What a format is made of: words in quotes, a character behind `\`, a gap, a condition, a place for digits. */
const tokens = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([0#?]+)|(.)/gu;

/**
 * A whole number as its format shows it, where the format adds letters or zeros to it, as a code in
 * a ledger is often made: `"HZ-"000`. `null` where the format does something else, such as
 * decimals, groups or an exponent, and for what is no whole number.
 *
 * @example
 * showNumber("1", '"HZ-"000') //=> "HZ-001"
 * showNumber("13812345678", "000-0000-0000") //=> "138-1234-5678"
 * showNumber("1234", "#,##0.00") //=> null
 */
export function showNumber(raw: string, format: string): string | null {
  const digits = plainNumber(raw);
  if (digits === null || !/^\d+$/.test(digits)) return null;
  const parts = partsOf(format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)[0] ?? "");
  if (!parts?.some(({ places }) => places)) return null;
  return fill(parts, digits);
}

/** Letters as they stand, or places for digits. */
type Part = { readonly text: string; readonly places: boolean };

function partsOf(section: string): Part[] | null {
  const parts: Part[] = [];
  for (const [whole, quoted, escaped, places, other] of section.matchAll(tokens)) {
    if (other && /[.,%Ee/@]/.test(other)) return null;
    if (places) parts.push({ text: places, places: true });
    else if (quoted !== undefined || escaped || other) {
      parts.push({ text: quoted ?? escaped ?? other ?? "", places: false });
    } else if (whole.startsWith("_")) parts.push({ text: " ", places: false });
  }
  return parts;
}

/** From the right, as a spreadsheet does; what has no place left stands before the first. */
function fill(parts: readonly Part[], digits: string): string {
  const first = parts.findIndex(({ places }) => places);
  let left = digits;
  const filled = parts.toReversed().map(({ text, places }, index) => {
    if (!places) return text;
    const isFirst = parts.length - 1 - index === first;
    const taken = isFirst ? left : left.slice(-text.length);
    left = left.slice(0, left.length - taken.length);
    return taken.padStart(text.length, "0").slice(-Math.max(taken.length, zeros(text)));
  });
  return filled.toReversed().join("").trim();
}

/** How many digits are shown whatever the number: from the first 0 on. */
function zeros(places: string): number {
  return places.includes("0") ? places.length - places.indexOf("0") : 0;
}
