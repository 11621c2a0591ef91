import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import type { RowLook, TimelineRowLayout } from "#domain/timeline/timeline-layout.ts";
import { formatDay } from "#i18n/format-day.ts";
import { textWidth } from "./text-width.ts";
import type { TimelineScene } from "./timeline-scene.ts";

/** Pixels a drawing is at least wide where many projects are looked over, and those of a flag. */
const leastWidth = 560;
const flagRoom = 18;
const wordSize = 12;

/** How wide a text of the drawing is, in percent of the narrowest one. */
function wordsWidth(words: string, room = 0): number {
  return ((textWidth(words, wordSize) + room) / leastWidth) * 100;
}

/** How the row of a project is drawn: where it is dense, with no more room than its words take. */
export function rowLookOf(
  view: ProjectView,
  { asOf, density, locale, scale }: Pick<TimelineScene, "asOf" | "density" | "locale" | "scale">,
): RowLook {
  if (density === "roomy") return { asOf };
  const widths = new Map(
    view.milestones.map((milestone) => {
      const { current } = milestone.deadline;
      const isBeyond = current?.to !== null && current !== null && current.to > scale.to;
      const edge = isBeyond && current.to !== null ? formatDay(current.to, locale, "short") : "";
      const words = `${nameInPlan(milestone)[locale]} ${current?.label[locale]} ${edge}`;
      return [milestone.fact.id, wordsWidth(words, flagRoom)];
    }),
  );
  return { asOf, density, wordsWidth: (id) => widths.get(id) ?? 0 };
}

/** Whether a remark fits at the foot of a dense row, left of the words of all its flags. */
export function isRoomBeside(
  remark: string,
  { deadlines }: Pick<TimelineRowLayout, "deadlines">,
  { wordsWidth: widthOf }: RowLook,
): boolean {
  if (widthOf === undefined) return false;
  const end = wordsWidth(remark, flagRoom);
  return deadlines.every(({ milestoneId, x, width, labelSide }) => {
    const left = labelSide === "start" ? x : Math.min(x, x + width - widthOf(milestoneId));
    return end < left;
  });
}
