/**
 * Methods that our scripts call and browsers down to Chromium 86, the floor named in package.json,
 * do not have. Next runs this before anything else of a page; it brings `at`, `hasOwn` and `canParse`
 * itself. What is called without standing here is found in the built scripts by a test.
 */
const ofArrays = {
  findLast<T>(this: readonly T[], fits: (item: T, index: number) => unknown): T | undefined {
    return this[this.findLastIndex(fits)];
  },
  findLastIndex<T>(this: readonly T[], fits: (item: T, index: number) => unknown): number {
    for (let index = this.length - 1; index >= 0; index -= 1) {
      if (fits(this[index] as T, index)) return index;
    }
    return -1;
  },
  toReversed<T>(this: readonly T[]): T[] {
    return Array.from(this).reverse();
  },
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return Array.from(this).sort(compare);
  },
};

const ofMaps = {
  groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
    const groups = new Map<K, T[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return groups;
  },
};

const ofCrypto = {
  /** Also missing where an office is reached over http by another name than localhost. */
  randomUUID(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  },
};

for (const [owner, methods] of [
  [Array.prototype, ofArrays],
  [Map, ofMaps],
  [crypto, ofCrypto],
] as const) {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in owner)) {
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    }
  }
}
