/**
 * An amount of 分 as it stands in a field of a form; nothing where there is none.
 *
 * @example
 * typedMoney(123450) //=> "1234.50"
 */
export function typedMoney(fen: number | null | undefined): string | undefined {
  if (fen === null || fen === undefined) return undefined;
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
}
