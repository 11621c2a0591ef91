import type { Bilingual } from "#domain/core/bilingual.ts";
import { largest } from "#domain/core/largest.ts";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";
import type { ProjectKind } from "#domain/project/project.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import { formatPredecessors, parsePredecessors } from "#domain/schedule/predecessor-text.ts";
import { maxPlanRows, type planRowInput } from "./plan-input.ts";
import { planTemplates } from "./plan-template.ts";

/** A row of the plan editor as it was typed, right or wrong. */
export type PlanDraftRow = Readonly<Record<keyof typeof planRowInput.shape, string>>;

/** A row nobody has typed into. */
export const blankRow: PlanDraftRow = {
  milestoneId: "",
  sourceUid: "",
  groupName: "",
  nameZh: "",
  nameEn: "",
  kind: "works",
  weight: "",
  startOn: "",
  finishOn: "",
  duration: "",
  predecessors: "",
};

const rowFields = Object.keys(blankRow) as (keyof PlanDraftRow)[];
const rowName = /^milestones\.(0|[1-9]\d{0,2})\./;

/** The rows among a form's fields, in their order; fields of no row and rows beyond the most are left out. */
export function readDraftRows(fields: Readonly<Record<string, string>>): PlanDraftRow[] {
  const indexes = Object.keys(fields).map((name) => Number(rowName.exec(name)?.[1] ?? -1));
  const count = Math.min(largest(indexes, -1) + 1, maxPlanRows);
  return Array.from({ length: count }, (_, index) => {
    const typed = rowFields.map((field) => [field, fields[`milestones.${index}.${field}`]]);
    return { ...blankRow, ...Object.fromEntries(typed.filter(([, text]) => text !== undefined)) };
  });
}

/** One more row, blank, or for a milestone that the project has and the draft has not. */
export function addDraftRow(
  rows: readonly PlanDraftRow[],
  milestone?: { readonly id: string; readonly name: Bilingual; readonly kind: MilestoneKind },
): PlanDraftRow[] {
  if (!milestone) return [...rows, blankRow];
  const { id, name, kind } = milestone;
  return [...rows, { ...blankRow, milestoneId: id, nameZh: name.zh, nameEn: name.en, kind }];
}

/**
 * The rows without one, by its number from 1: what referred to it does so no more, what referred
 * to a later one refers to its new number. Predecessors that cannot be read stay as typed.
 *
 * @example
 * removeDraftRow([a, b, { ...c, predecessors: "1FS+3d, 2" }], 1)[1].predecessors //=> "1"
 */
export function removeDraftRow(rows: readonly PlanDraftRow[], row: number): PlanDraftRow[] {
  const moved = (old: number) => (old === row ? null : old > row ? old - 1 : old);
  return rows.filter((_, index) => index !== row - 1).map((each) => renumberRow(each, moved));
}

/**
 * A row whose predecessors have other numbers; one without a number any more is no predecessor.
 * Text that cannot be read stays as it is, and so does a row in which nothing changes.
 */
export function renumberRow(
  row: PlanDraftRow,
  numberOf: (old: number) => number | null,
): PlanDraftRow {
  const parsed = parsePredecessors(row.predecessors);
  if (!parsed.ok || parsed.value.every((ref) => numberOf(ref.row) === ref.row)) return row;
  const refs = parsed.value.flatMap((ref) => {
    const number = numberOf(ref.row);
    return number === null ? [] : [{ ...ref, row: number }];
  });
  return { ...row, predecessors: formatPredecessors(refs) };
}

/**
 * The usual milestones of a kind of project behind the rows there are, blank ones left out. Only
 * the first has a start; the others follow by their predecessors, so that a change moves them all.
 */
export function appendTemplate(
  rows: readonly PlanDraftRow[],
  { kind, startOn }: { kind: ProjectKind; startOn: string },
): PlanDraftRow[] {
  const kept = rows.filter((row) => row.milestoneId !== "" || row.nameZh.trim() !== "");
  const template = planTemplates[kind].map(({ name, weight, duration, ...milestone }, index) =>
    renumberRow(
      {
        ...blankRow,
        ...milestone,
        nameZh: name.zh,
        nameEn: name.en,
        weight: String(weight),
        duration: String(duration),
        startOn: index === 0 ? startOn : "",
      },
      (row) => row + kept.length,
    ),
  );
  return [...kept, ...template];
}

/** A plan as rows to edit, in its order. Lines and links name each other by the same ids. */
export function draftPlan(
  lines: readonly {
    readonly id: string;
    readonly milestoneId: string | null;
    readonly name: Bilingual;
    readonly kind: MilestoneKind;
    readonly weight: number | null;
    readonly startOn: string | null;
    readonly finishOn: string | null;
    readonly isMoment: boolean;
    readonly groupName: string;
    readonly sourceUid: number | null;
  }[],
  links: readonly Dependency[],
): PlanDraftRow[] {
  const numbers = new Map(lines.map(({ id }, index) => [id, index + 1]));
  const bySuccessor = Map.groupBy(links, ({ successorId }) => successorId);
  return lines.map((line) => {
    const { id, milestoneId, name, kind, weight, startOn, finishOn, isMoment } = line;
    const refs = (bySuccessor.get(id) ?? []).flatMap(({ predecessorId, type, lag }) => {
      const row = numbers.get(predecessorId);
      return row === undefined ? [] : [{ row, type, lag }];
    });
    return {
      ...blankRow,
      milestoneId: milestoneId ?? "",
      sourceUid: String(line.sourceUid ?? ""),
      groupName: line.groupName,
      nameZh: name.zh,
      nameEn: name.en,
      kind,
      weight: weight === null ? "" : String(weight),
      startOn: startOn ?? "",
      finishOn: isMoment ? "" : (finishOn ?? ""),
      duration: isMoment ? "0" : "",
      predecessors: formatPredecessors(refs),
    };
  });
}
