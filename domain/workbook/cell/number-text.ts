/** From here on a double, and so Excel, no longer keeps every digit: it keeps fifteen. */
const exactBelow = 1e15;

/**
 * Whether a number of the file has more digits than Excel keeps: those after the fifteenth are
 * gone, whatever it shows. Identity numbers and bank accounts stored as numbers are such.
 *
 * @example
 * hasLostDigits("410102198001011234") //=> true
 * hasLostDigits("13812345678") //=> false
 */
export function hasLostDigits(raw: string): boolean {
  return Math.abs(Number(raw)) >= exactBelow;
}

/**
 * The number of a file as plain decimals, as Excel shows it: rounded to its fifteen digits, no
 * exponent, no trailing zeros. `null` for what is no number.
 *
 * @example
 * plainNumber("0.30000000000000004") //=> "0.3"
 * plainNumber("1.5E3") //=> "1500"
 */
export function plainNumber(raw: string): string | null {
  const value = raw.trim() === "" ? Number.NaN : Number(raw);
  if (!Number.isFinite(value)) return null;
  return spellOut(Number(value.toPrecision(15)));
}

function spellOut(value: number): string {
  const text = String(Object.is(value, -0) ? 0 : value);
  if (!text.includes("e-")) return text;
  return value.toFixed(20).replace(/\.?0+$/, "");
}

/**
 * A number as people type it into a cell of text: full-width digits, grouped thousands.
 *
 * @example
 * parseNumberText("１,234.50") //=> "1234.5"
 * parseNumberText("12,34") //=> null
 */
export function parseNumberText(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  if (!/^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain)) return null;
  return plainNumber(plain.replaceAll(",", ""));
}

/**
 * A plain number with two decimals, as money is written; `null` where it has more of them.
 *
 * @example
 * moneyText("1234.5") //=> "1234.50"
 * moneyText("0.333") //=> null
 */
export function moneyText(plain: string): string | null {
  const parts = /^(-?\d+)(?:\.(\d{1,2}))?$/.exec(plain);
  return parts ? `${parts[1]}.${(parts[2] ?? "").padEnd(2, "0")}` : null;
}
