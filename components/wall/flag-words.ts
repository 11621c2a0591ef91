import type { DeadlineFlag } from "#components/timeline/marks/render-edge.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import type { RowLook, TimelineRowLayout } from "#domain/timeline/timeline-layout.ts";
import { fitText } from "./fit-text.ts";
import { paperWidth } from "./paper-width.ts";

const size = 12;
/** Pixels of a flag, and of a date with a count at the edge. */
const flagRoom = 20;
const dateRoom = 130;

/** How a project's row is laid out on paper: with the room its words take there. */
export function wallLook(
  view: ProjectView,
  { asOf, locale }: TimelineScene,
  width: number,
): RowLook {
  const wordsWidth = (id: string) => {
    const words = plainWords(view, id, locale);
    const needed = paperWidth(`${words.name} ${words.label}`, size) + dateRoom;
    return Math.min(100, (needed / width) * 100);
  };
  return { asOf, wordsWidth };
}

/** The words beside each flag of a row, cut where they would leave the drawing. */
export function flagWords(
  view: ProjectView,
  { deadlines }: Pick<TimelineRowLayout, "deadlines">,
  { locale, width }: { readonly locale: TimelineScene["locale"]; readonly width: number },
): (milestoneId: string) => DeadlineFlag {
  return (id) => {
    const mark = deadlines.find(({ milestoneId }) => milestoneId === id);
    const lastX = mark ? mark.x + mark.width : 100;
    const share = mark?.labelSide === "start" ? 100 - lastX : lastX;
    const isAtEdge = !mark || mark.clippedRight;
    const room = (share / 100) * width - (isAtEdge ? dateRoom : flagRoom);
    const { name, label } = plainWords(view, id, locale);
    const fitted = fitText(name, { width: room, size });
    const left = room - paperWidth(`${fitted} `, size);
    return { name: fitted, label: fitText(label, { width: left, size }), ordinal: 0 };
  };
}

function plainWords(view: ProjectView, id: string, locale: TimelineScene["locale"]) {
  const milestone = view.milestones.find(({ fact }) => fact.id === id);
  const name = milestone ? nameInPlan(milestone)[locale] : "";
  return { name, label: milestone?.deadline.current?.label[locale] ?? "" };
}
