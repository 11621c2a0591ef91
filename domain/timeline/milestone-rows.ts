import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { groupMilestones, type MilestoneGroup } from "./milestone-groups.ts";

/** A row below an open project: the heading of a group, or a milestone by its place in the project. */
export type MilestoneRow =
  | {
      readonly kind: "heading";
      readonly group: MilestoneGroup;
      /** of the project's headings, from 1 */
      readonly number: number;
      readonly isFolded: boolean;
    }
  | { readonly kind: "milestone"; readonly milestone: MilestoneView; readonly index: number };

/**
 * The rows of an open project: the heading of each group, and its milestones below unless it is
 * folded.
 *
 * @param isFolded by the number of the heading in the project
 */
export function listMilestoneRows(
  milestones: readonly MilestoneView[],
  isFolded: (number: number) => boolean,
): MilestoneRow[] {
  let index = 0;
  let number = 0;
  return groupMilestones(milestones).flatMap((group): MilestoneRow[] => {
    const rows = group.milestones.map((milestone): MilestoneRow => {
      return { kind: "milestone", milestone, index: index++ };
    });
    if (group.name === "") return rows;
    number++;
    const heading = { kind: "heading" as const, group, number, isFolded: isFolded(number) };
    return heading.isFolded ? [heading] : [heading, ...rows];
  });
}

/** How many headings the milestones of a project have. */
export function countHeadings(milestones: readonly MilestoneView[]): number {
  return groupMilestones(milestones).filter(({ name }) => name !== "").length;
}
