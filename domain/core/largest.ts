/**
 * The largest of figures, however many; at least `least`, which stands for none. A call with a list
 * as its arguments dies of a list of a hundred thousand.
 *
 * @example
 * largest([2, 5, 3]) //=> 5
 * largest([], 0) //=> 0
 */
export function largest(figures: readonly number[], least = Number.NEGATIVE_INFINITY): number {
  return figures.reduce((most, figure) => Math.max(most, figure), least);
}

/**
 * The smallest of figures, however many; at most `most`, which stands for none.
 *
 * @example
 * smallest([2, 5, 3]) //=> 2
 */
export function smallest(figures: readonly number[], most = Number.POSITIVE_INFINITY): number {
  return figures.reduce((least, figure) => Math.min(least, figure), most);
}
