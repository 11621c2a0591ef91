import { yuanText } from "#domain/core/yuan-text.ts";

/**
 * An amount of 分 as it stands in a field of a form; nothing where there is none.
 *
 * @example
 * typedMoney(123450) //=> "1234.50"
 */
export function typedMoney(fen: number | null | undefined): string | undefined {
  return fen === null || fen === undefined ? undefined : yuanText(fen);
}
