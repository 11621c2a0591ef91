/** Where generated data is called so: once for a whole block, at each item that is, or nowhere. */
export type SyntheticMark = "block" | "items" | "none";

/**
 * The one rule for 示例: a block in which everything was generated says so once, so that nobody
 * reads the word on every line; as soon as a person recorded one of its items, each generated item
 * says it for itself. A block without items says nothing.
 *
 * @example
 * syntheticMark([true, true]) //=> "block"
 * syntheticMark([true, false]) //=> "items"
 * syntheticMark([]) //=> "none"
 */
export function syntheticMark(flags: readonly boolean[]): SyntheticMark {
  if (!flags.includes(true)) return "none";
  return flags.includes(false) ? "items" : "block";
}
