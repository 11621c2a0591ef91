import type { Question } from "#domain/core/outcome.ts";
import type { FarDay } from "./far-days.ts";
import type { MassChange } from "./mass-changes.ts";

export const importQuestions = [
  "ledgerImport.farDays",
  "ledgerImport.emptied",
  "ledgerImport.sortedApart",
  "ledgerImport.doubles",
] as const;
type ImportQuestion = Question<(typeof importQuestions)[number]>;

/** What of a file is seldom meant. */
export type Unusual = {
  readonly farDays: readonly Pick<FarDay, "params">[];
  readonly massChanges: readonly MassChange[];
  readonly doubles: readonly unknown[];
};

/**
 * What is asked once for a whole file: how many far days it has, from the first to the last; what it
 * would do to whole columns; how many households look like another.
 */
export function askAboutFile({ farDays, massChanges, doubles }: Unusual): ImportQuestion[] {
  const days = farDays.map(({ params }) => String(params.on)).sort();
  const [from, to] = [days[0], days.at(-1)];
  return [
    ...massChanges.map(({ kind, sheet, header, count }): ImportQuestion => {
      return { code: `ledgerImport.${kind}`, params: { count, sheet, header } };
    }),
    ...(doubles.length > 0
      ? [{ code: "ledgerImport.doubles" as const, params: { count: doubles.length } }]
      : []),
    ...(from !== undefined && to !== undefined
      ? [{ code: "ledgerImport.farDays" as const, params: { count: days.length, from, to } }]
      : []),
  ];
}
