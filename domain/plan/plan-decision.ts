import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import { isWithin, projectSpan } from "#domain/calendar/day-span.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { type Accepted, accept, type Refused, refuse } from "#domain/core/outcome.ts";
import { roundPoints } from "#domain/forecast/progress.ts";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";
import { type DatedPlanRow, datePlanRows, spanRow } from "./plan-dates.ts";
import { type NumberedPlanRow, planRowField } from "./plan-input.ts";
import { linkRows, type RowLink } from "./plan-links.ts";

export const planRefusals = [
  "plan.noMilestones",
  "plan.milestoneUnknown",
  "plan.milestoneTwice",
  "plan.noWeight",
  "plan.startMissing",
  "plan.finishMissing",
  "plan.finishBeforeStart",
  "plan.durationDiffers",
  "plan.noDays",
  "plan.outOfSpan",
  "plan.predecessorUnreadable",
  "plan.predecessorTwice",
  "plan.predecessorUnknown",
  "plan.predecessorSelf",
  "plan.cycle",
] as const;
export type PlanRefusal = (typeof planRefusals)[number];

/** What is odd and may stand. */
export type PlanWarning =
  | { readonly code: "plan.weightsNormalised"; readonly sum: number }
  | { readonly code: "plan.nameTwice"; readonly row: number; readonly other: number }
  /** its own start lies so many days before what its links allow */
  | { readonly code: "plan.startsBeforeLinks"; readonly row: number; readonly days: number };

export interface PlannedMilestone {
  readonly row: number;
  /** null for one to be added */
  readonly milestoneId: string | null;
  /** the heading it stands under; "" for none */
  readonly groupName: string;
  /** its number in the file it came from */
  readonly sourceUid: number | null;
  readonly name: Bilingual;
  readonly kind: MilestoneKind;
  readonly weight: number;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  /** without length */
  readonly isMoment: boolean;
}

/** The event of a plan proposed. */
export interface PlanProposed {
  readonly milestones: readonly PlannedMilestone[];
  readonly links: readonly RowLink[];
  readonly warnings: readonly PlanWarning[];
}

export interface PlanCase {
  readonly rows: readonly NumberedPlanRow[];
  /** the milestones the project has */
  readonly milestoneIds: ReadonlySet<string>;
  /** of the plan's unit */
  readonly arithmetic: DayArithmetic;
}

/** The first refusal, as every deciding rule gives it, with all of them for the fields beside it. */
export type PlanRefused = Refused<PlanRefusal> & { readonly all: readonly Refused<PlanRefusal>[] };

/**
 * Whether a plan may be proposed, and what it then says.
 *
 * Refused: no rows; a milestone of another project, or one twice; no weight at all; a row whose
 * days are missing, reversed, at odds with its duration, or all days off; predecessors that cannot
 * be read, are not there, are the row itself, or loop; a row that by its duration or its links comes
 * to lie outside the days of a project.
 *
 * Only warned of: weights that do not sum to 100, for they are normalised wherever they are used;
 * a name given twice in a group, for two notices of one name are common and rows tell them apart; a
 * start before what its own links allow, for the planner may know better.
 *
 * @example
 * decidePlan({ rows, milestoneIds: new Set(["m1"]), arithmetic: calendarDays })
 * //=> {
 * //     ok: false, refusal: "plan.cycle", field: "milestones.1.predecessors",
 * //     params: { rows: "2 → 3 → 2", … }, all: […],
 * //   }
 */
export function decidePlan(plan: PlanCase): Accepted<PlanProposed> | PlanRefused {
  const { rows, arithmetic } = plan;
  const spans = rows.map((row) => spanRow(row, arithmetic));
  const { links, refusals } = linkRows(rows);
  const all: Refused<PlanRefusal>[] = [
    ...refusedRows(plan),
    ...spans.filter((span) => !span.ok),
    ...refusals,
  ];
  if (all[0]) return { ...all[0], all };
  const dated = datePlanRows(
    spans.flatMap((span) => (span.ok ? span.value : [])),
    links,
    arithmetic,
  );
  const beyond = rows.flatMap((row, index) => refusedSpan(row, dated[index]));
  if (beyond[0]) return { ...beyond[0], all: beyond };
  const milestones = rows.flatMap((row, index) => {
    const dates = dated[index];
    return dates ? [planMilestone(row, dates)] : [];
  });
  return accept({ milestones, links, warnings: listWarnings(rows, dated) });
}

function refusedRows({ rows, milestoneIds }: PlanCase): Refused<PlanRefusal>[] {
  if (rows.length === 0) return [refuse("plan.noMilestones", { field: "milestones" })];
  const seen = new Set<string>();
  const refusals: Refused<PlanRefusal>[] = [];
  for (const row of rows) {
    const { milestoneId } = row;
    if (milestoneId === null) continue;
    const detail = { field: planRowField(row, "milestoneId"), params: { row: row.row } };
    if (!milestoneIds.has(milestoneId)) refusals.push(refuse("plan.milestoneUnknown", detail));
    if (seen.has(milestoneId)) refusals.push(refuse("plan.milestoneTwice", detail));
    seen.add(milestoneId);
  }
  const [first] = rows;
  if (first && rows.every(({ weight }) => weight === 0)) {
    refusals.push(refuse("plan.noWeight", { field: planRowField(first, "weight") }));
  }
  return refusals;
}

/** What a duration and links lead to may lie where no day could have been typed. */
function refusedSpan(given: NumberedPlanRow, dates?: DatedPlanRow): Refused<PlanRefusal>[] {
  if (!dates || [dates.startOn, dates.finishOn].every((on) => isWithin(projectSpan, on))) return [];
  const field = planRowField(given, given.duration === null ? "finishOn" : "duration");
  return [refuse("plan.outOfSpan", { field, params: { row: given.row, ...projectSpan } })];
}

function planMilestone(
  given: NumberedPlanRow,
  { startOn, finishOn, isMoment }: DatedPlanRow,
): PlannedMilestone {
  const { row, milestoneId, groupName, sourceUid, nameZh, nameEn, kind, weight } = given;
  const name = { zh: nameZh, en: nameEn ?? nameZh };
  const known = { row, milestoneId, groupName, sourceUid, name, kind };
  return { ...known, weight, startOn, finishOn, isMoment };
}

function listWarnings(
  rows: readonly NumberedPlanRow[],
  dated: readonly DatedPlanRow[],
): PlanWarning[] {
  const sum = roundPoints(rows.reduce((total, { weight }) => total + weight, 0));
  const weights = sum === 100 ? [] : [{ code: "plan.weightsNormalised" as const, sum }];
  const firstOf = new Map<string, number>();
  const names = rows.flatMap(({ row, groupName, nameZh }) => {
    const place = JSON.stringify([groupName, nameZh]);
    const other = firstOf.get(place);
    if (other === undefined) firstOf.set(place, row);
    return other === undefined ? [] : [{ code: "plan.nameTwice" as const, row, other }];
  });
  const early = dated
    .filter(({ daysBeforeLinks }) => daysBeforeLinks > 0)
    .map(({ row, daysBeforeLinks: days }) => {
      return { code: "plan.startsBeforeLinks" as const, row, days };
    });
  return [...weights, ...names, ...early];
}
