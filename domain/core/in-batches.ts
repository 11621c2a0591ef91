/**
 * A list cut into pieces of so many, the last one shorter.
 *
 * @example
 * inBatches(["a", "b", "c"], 2) //=> [["a", "b"], ["c"]]
 */
export function inBatches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, batch) =>
    all.slice(batch * size, (batch + 1) * size),
  );
}
