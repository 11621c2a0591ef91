import { generateHouseholds } from "#db/demo/generate-households.ts";

/** What nobody outside may meet: every name, number, code and remark of every household. */
export type Canaries = {
  /** In no page, script or payload of the public. */
  readonly hidden: readonly string[];
  /** Nowhere in the clear: not in the database, its log or the server's. */
  readonly encrypted: readonly string[];
};

/** The generated households are their own canaries: no such texts are in the program or its facts. */
export function householdCanaries(): Canaries {
  const households = generateHouseholds();
  const encrypted = households.flatMap(({ holders }) =>
    holders.flatMap(({ identity, phone, bankAccount }) => [identity, phone, bankAccount]),
  );
  const plain = households.flatMap(({ code, keyReason, agreement, visits, holders }) => [
    ...holders.map(({ name }) => name),
    ...[code, `示例证-${code}`, keyReason, agreement?.number, ...visits.map(({ note }) => note)],
  ]);
  const hidden = [...encrypted, ...plain.filter((text) => text !== null && text !== undefined)];
  return { hidden: [...new Set(hidden)], encrypted };
}

/** The canaries found in a text, as people or as a payload would write them. */
export function canariesIn(text: string, canaries: readonly string[]): string[] {
  return canaries.filter(
    (canary) => text.includes(canary) || text.includes(encodeURIComponent(canary)),
  );
}
