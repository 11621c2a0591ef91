/**
 * Makes something of a thing once a key, and remembers what was asked for last for as long as the
 * thing itself is there.
 *
 * @param most how many are remembered of one thing
 * @example
 * const dayOf = memoizeRecent<Ledger, Day>(4);
 * dayOf(ledger, "2015-03-31", () => stand(ledger)) //=> made the first time, the same one after
 */
export function memoizeRecent<Thing extends object, Made>(most: number) {
  const known = new WeakMap<Thing, Map<string, Made>>();
  return (thing: Thing, key: string, make: () => Made): Made => {
    const all = known.get(thing) ?? new Map<string, Made>();
    known.set(thing, all);
    const made = all.get(key) ?? make();
    all.delete(key);
    all.set(key, made);
    const [oldest] = all.keys();
    if (all.size > most && oldest !== undefined) all.delete(oldest);
    return made;
  };
}
