/** A share with both its figures: the interface always shows numerator and denominator. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
}

const ten4 = 10_000n;
/** what adding decimals in floating point may leave behind, in hundredths */
const sumNoise = 1e-6;

/**
 * Numerator over denominator in percent, rounded half up to 2 decimals, in exact arithmetic.
 * Without a denominator there is no rate (null), never 100. While something is missing it never
 * reads 100.00: 99,999 of 100,000 is 99.99, as 办结率 and 签约率 are read as "all done" at 100.
 *
 * @param numerator not negative, at most 2 decimals (counts, 分, 万平方米)
 * @param denominator not negative, at most 2 decimals
 * @throws RangeError when a figure is negative, not finite or has more decimals
 * @example
 * rate(1592, 1609) //=> { numerator: 1592, denominator: 1609, percent: 98.94 }
 */
export function rate(numerator: number, denominator: number): Rate {
  const part = hundredths(numerator);
  const whole = hundredths(denominator);
  if (whole === 0n) return { numerator, denominator, percent: null };
  const rounded = (2n * part * ten4 + whole) / (2n * whole);
  const shown = part < whole && rounded >= ten4 ? ten4 - 1n : rounded;
  return { numerator, denominator, percent: Number(shown) / 100 };
}

function hundredths(figure: number): bigint {
  if (!Number.isFinite(figure) || figure < 0) throw new RangeError(`no figure: ${figure}`);
  if (Number.isInteger(figure)) return BigInt(figure) * 100n;
  const scaled = Math.round(figure * 100);
  if (Math.abs(figure * 100 - scaled) > sumNoise)
    throw new RangeError(`more than 2 decimals: ${figure}`);
  return BigInt(scaled);
}

/**
 * A rate as printed: always 2 decimals, and a dash when there is none.
 *
 * @example
 * formatPercent(rate(132, 173)) //=> "76.30%"
 */
export function formatPercent({ percent }: Pick<Rate, "percent">): string {
  return percent === null ? "—" : `${percent.toFixed(2)}%`;
}

/**
 * Households still to sign before a threshold is reached: max(0, ceil(T·N ÷ 100) − signed).
 *
 * @param threshold.thresholdPercent at most 2 decimals
 * @throws RangeError as {@link rate}
 * @example
 * householdsToThreshold({ households: 162, thresholdPercent: 85, signed: 0 }) //=> 138
 */
export function householdsToThreshold(threshold: {
  households: number;
  thresholdPercent: number;
  signed: number;
}): number {
  const product = hundredths(threshold.thresholdPercent) * BigInt(threshold.households);
  const needed = Number((product + ten4 - 1n) / ten4);
  return Math.max(0, needed - threshold.signed);
}

export interface PrintedComparison {
  readonly recomputed: number | null;
  readonly printed: number | null;
  readonly differs: boolean;
}

/**
 * A published rate beside the one its own figures give. It differs also when its figures give no
 * rate at all; a ledger that printed none differs from nothing.
 *
 * @example
 * compareWithPrinted({ numerator: 1592, denominator: 1609, printed: 98.98 })
 * //=> { recomputed: 98.94, printed: 98.98, differs: true }
 */
export function compareWithPrinted(ledger: {
  numerator: number;
  denominator: number;
  printed: number | null;
}): PrintedComparison {
  const recomputed = rate(ledger.numerator, ledger.denominator).percent;
  const { printed } = ledger;
  return { recomputed, printed, differs: printed !== null && printed !== recomputed };
}
