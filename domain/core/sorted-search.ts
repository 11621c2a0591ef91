/**
 * How many figures or days of a row that never falls are not above a limit, by halving.
 *
 * @example
 * countUpTo(["2015-01-01", "2015-03-01", "2015-03-01"], "2015-03-01") //=> 3
 */
export function countUpTo<T extends string | number>(sorted: readonly T[], limit: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle];
    if (found !== undefined && found <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
