import { generateHouseholds } from "#db/demo/generate-households.ts";

/** What nobody outside may meet: every name, number, code and remark of every household. */
export type Canaries = {
  /** In no page, script or payload of the public. */
  readonly hidden: readonly string[];
  /** Nowhere in the clear: not in the database, its log or the server's. */
  readonly encrypted: readonly string[];
  /** Masked for whoever may read of a household but keeps no ledger. */
  readonly names: readonly string[];
};

/** The generated households are their own canaries: no such texts are in the program or its facts. */
export function householdCanaries(): Canaries {
  const households = generateHouseholds();
  const encrypted = households.flatMap(({ holders }) =>
    holders.flatMap(({ identity, phone, bankAccount }) => [identity, phone, bankAccount]),
  );
  const names = households.flatMap(({ holders }) => holders.map(({ name }) => name));
  const plain = households.flatMap(({ code, keyReason, agreement, visits }) => [
    ...[code, `示例证-${code}`, keyReason, agreement?.number, ...visits.map(({ note }) => note)],
  ]);
  const texts = [...encrypted, ...names, ...plain];
  const hidden = texts.filter((text) => text !== null && text !== undefined);
  return { hidden: [...new Set(hidden)], encrypted, names: [...new Set(names)] };
}

/** How much of a canary is looked at first. No canary is shorter. */
const beak = 4;

/**
 * Looks for canaries in texts, as people or as a payload would write them. Each text is gone
 * through once, however many canaries there are.
 *
 * @example
 * canarySearch(["HZ-001"])("… HZ-001 …") //=> ["HZ-001"]
 */
export function canarySearch(canaries: readonly string[]): (text: string) => string[] {
  const byBeak = new Map<string, [written: string, canary: string][]>();
  for (const canary of canaries) {
    for (const written of new Set([canary, encodeURIComponent(canary)])) {
      const key = written.slice(0, beak);
      byBeak.set(key, [...(byBeak.get(key) ?? []), [written, canary]]);
    }
  }
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at + beak <= text.length; at++) {
      for (const [written, canary] of byBeak.get(text.slice(at, at + beak)) ?? []) {
        if (text.startsWith(written, at)) found.add(canary);
      }
    }
    return [...found];
  };
}
