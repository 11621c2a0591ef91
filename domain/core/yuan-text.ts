/**
 * An amount of 分 as it is typed, in a form and in a spreadsheet alike.
 *
 * @example
 * yuanText(123450) //=> "1234.50"
 */
export function yuanText(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
}
