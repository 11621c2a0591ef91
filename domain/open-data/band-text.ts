import type { HouseholdCount } from "#domain/household/counts/view-relocation.ts";

/**
 * A count of households in one cell, the same in every language: `<10`, `95+`, `none`, `all`, where
 * there are too few to be counted in public `underway`, and where a leader chose exact counts
 * `98 of 162` (with a stroke a spreadsheet would take it for a day).
 *
 * @example
 * bandText({ kind: "lowOrMore", low: 95, percent: 58 }) //=> "95+"
 */
export function bandText(count: HouseholdCount): string {
  switch (count.kind) {
    case "notStarted":
      return "none";
    case "complete":
      return "all";
    case "stageOnly":
      return "underway";
    case "fewerThan":
      return `<${count.below}`;
    case "exact":
      return `${count.done} of ${count.households}`;
    default:
      return `${count.low}+`;
  }
}
