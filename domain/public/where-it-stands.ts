import type { Bilingual } from "#domain/core/bilingual.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import type { ProjectKind } from "#domain/project/project.ts";

/** What is going on in a project, as one would tell a neighbour. */
export type Standing =
  | { readonly kind: "finished" | "suspended" | "cancelled" | "unsaid" | "notBegun" }
  /** work is going on in these */
  | { readonly kind: "doing"; readonly names: readonly Bilingual[] }
  /** nothing is going on: this was done, and that comes next */
  | { readonly kind: "between"; readonly done: Bilingual; readonly next: Bilingual };

/**
 * Where a project stands in plain words: what is being done, else what was done last and comes next.
 * Nobody having said anything is not the same as nothing having begun.
 *
 * @example
 * whereItStands(nanchenwuzhai) //=> { kind: "between", done: 主体工程完工, next: 居民回迁 }
 */
export function whereItStands(view: ProjectView): Standing {
  const { facts, finished, milestones } = view;
  if (facts.stage === "cancelled" || facts.stage === "suspended") return { kind: facts.stage };
  if (finished) return { kind: "finished" };
  const doing = milestones.filter(({ state }) => isUnderWay(state.status));
  if (doing.length > 0) return { kind: "doing", names: doing.map(nameInPlan) };
  const done = milestones.findLast(({ state }) => state.status === "done");
  const next = milestones.find(({ state }) => state.status !== "done");
  if (done && next) return { kind: "between", done: nameInPlan(done), next: nameInPlan(next) };
  const isSaid = milestones.some(({ state }) => state.status === "planned");
  return { kind: isSaid ? "notBegun" : "unsaid" };
}

function isUnderWay(status: MilestoneView["state"]["status"]): boolean {
  return status === "inProgress" || status === "nearlyDone";
}

/**
 * What is promised next: what is overdue longest, else the unmet deadline that ends next, else one
 * without a last day (争取早日); null where nothing is promised.
 *
 * @example
 * nextPromise(nanchenwuzhai)?.deadline.current?.label.zh //=> "确保2015年10月"
 */
export function nextPromise({ milestones, next }: ProjectView): MilestoneView | null {
  const open = milestones.filter(
    ({ state, deadline }) => state.status !== "done" && deadline.current !== null,
  );
  const overdue = open.toSorted((a, b) => b.daysOverdue - a.daysOverdue)[0];
  if (overdue && overdue.daysOverdue > 0) return overdue;
  return next ?? open[0] ?? null;
}

/** Where nobody lives there is nobody to come back. */
const homes: readonly ProjectKind[] = ["urbanVillage", "shantytown", "clearance"];

/** 回迁, as plans and newspapers write it. */
const comesBack = /\u56de\u8fc1|return/i;

/**
 * The milestone that says when residents come back (回迁): the one counted by those who returned, else
 * the last about relocation that is named so. `unsaid` where residents wait and nobody has put it
 * down; null where nobody had to leave.
 *
 * @example
 * returnMilestone(nanchenwuzhai) //=> the milestone 居民回迁
 */
export function returnMilestone({
  facts,
  milestones,
}: ProjectView): MilestoneView | "unsaid" | null {
  const counted = milestones.findLast(({ fact }) => fact.metrics.at(-1)?.metric === "returned");
  const named = milestones.findLast(
    ({ fact }) => fact.kind === "relocation" && comesBack.test(`${fact.name.zh} ${fact.name.en}`),
  );
  return counted ?? named ?? (homes.includes(facts.kind) ? "unsaid" : null);
}

/**
 * How often promised days were moved in all, and by how many days the furthest.
 *
 * @example
 * movesOf(view) //=> { moves: 2, latest: 92 }
 */
export function movesOf({ milestones }: Pick<ProjectView, "milestones">) {
  return milestones.reduce(
    ({ moves, latest }, { deadline }) => ({
      moves: moves + deadline.moves,
      latest: Math.max(latest, deadline.totalDaysSlipped),
    }),
    { moves: 0, latest: 0 },
  );
}
