import { type Refused, refuse } from "#domain/core/outcome.ts";
import { findCycle, type LinkType } from "#domain/schedule/dependency.ts";
import {
  type PredecessorRef,
  type PredecessorTextRefusal,
  parsePredecessors,
} from "#domain/schedule/predecessor-text.ts";
import { type NumberedPlanRow, planRowField } from "./plan-input.ts";

export type PlanLinkRefusal =
  | PredecessorTextRefusal
  | "plan.predecessorUnknown"
  | "plan.predecessorSelf"
  | "plan.cycle";

/** What the links of a row are read from. */
type LinkingRow = Pick<NumberedPlanRow, "row" | "nameZh" | "predecessors">;

/** A link between two rows of a plan that is not saved yet. */
export interface RowLink {
  readonly predecessorRow: number;
  readonly successorRow: number;
  readonly type: LinkType;
  /** in the unit of the plan */
  readonly lag: number;
}

/**
 * The links of a plan's rows, and what is wrong with them: text that cannot be read, a row that
 * is not there or its own predecessor, and a loop, named by its rows and by their names.
 *
 * @example
 * linkRows(rows).refusals
 * //=> [{
 * //     ok: false, refusal: "plan.cycle", field: "milestones.1.predecessors",
 * //     params: { rows: "2 → 3 → 2", names: "签约 → 拆除 → 签约" },
 * //   }]
 */
export function linkRows(rows: readonly LinkingRow[]): {
  links: RowLink[];
  refusals: Refused<PlanLinkRefusal>[];
} {
  const known = new Set(rows.map(({ row }) => row));
  const links: RowLink[] = [];
  const refusals: Refused<PlanLinkRefusal>[] = [];
  for (const successor of rows) {
    const parsed = parsePredecessors(successor.predecessors);
    if (!parsed.ok) refusals.push({ ...parsed, field: planRowField(successor, "predecessors") });
    for (const ref of parsed.ok ? parsed.value : []) {
      const refused = refusedRef(ref, successor, known);
      if (refused) refusals.push(refused);
      else links.push(linkTo(ref, successor));
    }
  }
  return { links, refusals: [...refusals, ...refusedLoop(rows, links)] };
}

function linkTo({ row, type, lag }: PredecessorRef, successor: LinkingRow): RowLink {
  return { predecessorRow: row, successorRow: successor.row, type, lag };
}

function refusedRef(
  ref: PredecessorRef,
  successor: LinkingRow,
  known: ReadonlySet<number>,
): Refused<PlanLinkRefusal> | null {
  const detail = { field: planRowField(successor, "predecessors"), params: { row: ref.row } };
  if (ref.row === successor.row) return refuse("plan.predecessorSelf", detail);
  return known.has(ref.row) ? null : refuse("plan.predecessorUnknown", detail);
}

/** One loop at a time: taking it apart may take others with it. */
function refusedLoop(
  rows: readonly LinkingRow[],
  links: readonly RowLink[],
): Refused<PlanLinkRefusal>[] {
  const loop = findCycle(
    links.map(({ predecessorRow, successorRow }) => {
      return { predecessorId: String(predecessorRow), successorId: String(successorRow) };
    }),
  );
  const first = rows.find(({ row }) => loop?.[0] === String(row));
  if (!loop || !first) return [];
  const round = [...loop, String(first.row)];
  const names = round.map((row) => rows.find((one) => String(one.row) === row)?.nameZh ?? row);
  const params = { rows: round.join(" → "), names: names.join(" → ") };
  return [refuse("plan.cycle", { field: planRowField(first, "predecessors"), params })];
}
