/**
 * How many figures or days of a row that never falls are not above a limit, by halving. It is asked
 * for every milestone and workday of every project on every day looked at, where `d3-array`, which
 * compares whatever can be compared, takes a tenth of the whole time.
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

/**
 * How many of them are below a limit.
 *
 * @example
 * countBelow([1, 3, 3], 3) //=> 1
 */
export function countBelow<T extends string | number>(sorted: readonly T[], limit: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle];
    if (found !== undefined && found < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
