import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import type { RowLook, TimelineRowLayout } from "#domain/timeline/timeline-layout.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";
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
      const words = `${nameInPlan(milestone)[locale]} ${current?.label[locale]}`;
      const edge = isOutside(current?.to, scale) ? ` ${edgeDate(current?.to, locale)}` : "";
      return [milestone.fact.id, wordsWidth(`${words}${edge}`, flagRoom)];
    }),
  );
  return { asOf, density, wordsWidth: (id) => widths.get(id) ?? 0 };
}

function isOutside(on: IsoDate | null | undefined, { from, to }: TimelineScale): boolean {
  return on !== null && on !== undefined && (on < from || on > to);
}

/** As it stands at the edge, with the count of those gathered with it. */
function edgeDate(on: IsoDate | null | undefined, locale: Locale): string {
  return `${formatDay(on ?? "", locale, "short")} +99`;
}

/** Whether a remark fits at the foot of a dense row, left of all other words in it. */
export function isRoomBeside(
  remark: string,
  { deadlines, edges }: Pick<TimelineRowLayout, "deadlines" | "edges">,
  { wordsWidth: widthOf }: RowLook,
): boolean {
  if (widthOf === undefined) return false;
  const end = wordsWidth(remark, flagRoom);
  const isFree = edges.every(({ side, milestoneIds: [named = ""] }) => {
    return side === "after" && end < 100 - widthOf(named);
  });
  return (
    isFree &&
    deadlines.every(({ milestoneId, x, width, labelSide }) => {
      const left = labelSide === "start" ? x : Math.min(x, x + width - widthOf(milestoneId));
      return end < left;
    })
  );
}
