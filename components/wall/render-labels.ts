import { type Markup, markup } from "#components/markup/markup.ts";
import { percentWords, spanWords } from "#components/timeline/render-heading-row.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import { daysWords, groupName } from "#components/timeline/timeline-sentence.ts";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import type { MilestoneGroup } from "#domain/timeline/milestone-groups.ts";
import { milestoneRowHeight } from "#domain/timeline/timeline-layout.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { fitText } from "./fit-text.ts";
import { type Paragraph, renderStack, type WallColumn, wallColumns } from "./label-stack.ts";
import { paperWidth } from "./paper-width.ts";
import { renderProjectLabels } from "./project-labels.ts";
import { wallFrame } from "./wall-frame.ts";
import type { ContinuedHeading, WallRow } from "./wall-row.ts";

/** The words of a row, from the top of it. */
export function renderLabels(row: WallRow, scene: TimelineScene, grouping: string | null): Markup {
  if (row.kind === "continued") return continuedLabels(row.of, scene, grouping);
  if (row.kind === "group") {
    const count = scene.t("timeline.projectCount", { count: row.group.views.length });
    return markup`<text class="strong" x="4" y="20">${groupName(row.group, grouping, scene)}  ${count}</text>`;
  }
  if (row.kind === "uncomputed") return uncomputedLabels(row.failed, scene);
  if (row.kind === "heading") return headingLabels(row.heading, scene);
  return row.kind === "project"
    ? renderProjectLabels(row.view, scene)
    : milestoneLabels(row.milestone, scene, row.view);
}

/** 南陈伍寨二期改造（续）: the heading may be cut, that it is continued is always said. */
function continuedLabels(
  of: ContinuedHeading,
  scene: TimelineScene,
  grouping: string | null,
): Markup {
  const { t, locale } = scene;
  const continued = (name: string) => t("timeline.continued", { name });
  const size = 14;
  const width = wallFrame.labels - paperWidth(continued(""), size) - 8;
  const name =
    of.kind === "group"
      ? groupName(of.group, grouping, scene)
      : of.kind === "project"
        ? of.view.facts.name[locale]
        : of.heading.name;
  const indent = of.kind === "heading" ? 12 : of.kind === "group" ? 4 : 0;
  const fitted = fitText(name, { width: width - indent, size });
  return markup`<text class="strong" x="${indent}" y="17">${continued(fitted)}</text>`;
}

/** In the place of a project's words, where they or its drawing could not be made. */
export function uncomputedLabels(
  { project, reference }: UncomputedProject,
  { t, locale }: TimelineScene,
): Markup {
  const width = wallFrame.labels - wallColumns.light.x;
  return markup`${[
    renderStack("project", [{ text: project.name[locale], look: "strong", lines: 3 }]),
    renderStack("light", [{ text: t("uncomputed.row", { reference }), width, lines: 3 }]),
  ]}`;
}

function headingLabels(group: MilestoneGroup, scene: TimelineScene): Markup {
  const count = scene.t("timeline.milestoneCount", { count: group.milestones.length });
  return besideMilestone({
    project: [{ text: group.name, look: "strong", lines: 2 }],
    light: [{ text: count, look: "soft", lines: 2 }],
    percent: [{ text: percentWords(group, scene), lines: 2 }],
    next: [{ text: spanWords(group, scene), width: toTheEnd, lines: 2 }],
  });
}

function milestoneLabels(
  milestone: MilestoneView,
  scene: TimelineScene,
  view: ProjectView,
): Markup {
  const { t, locale } = scene;
  const { fact, state, deadline } = milestone;
  const isDone = state.status === "done";
  const isCritical = view.schedule?.activities.get(fact.id)?.isCritical ?? false;
  const days = isDone ? null : daysWords(milestone, t);
  const label = deadline.current?.label[locale] ?? null;
  const percent =
    state.percent === null ? t("site.none") : `${formatNumber(state.percent, locale)}%`;
  const critical = { text: t("timeline.critical"), look: "keyword" as const };
  return besideMilestone({
    project: [{ text: fact.name[locale], indent: 12, lines: 2 }],
    light: [{ text: t(`milestone.status.${state.status}`), lines: 2 }],
    percent: [{ text: percent }, ...(isCritical && !isDone ? [critical] : [])],
    next: [{ text: [days, label].filter(Boolean).join(" "), width: toTheEnd, lines: 2 }],
  });
}

/** From the column of the next deadline to the drawing. */
const toTheEnd = wallFrame.labels - wallColumns.next.x - 8;

function besideMilestone(labels: Partial<Record<WallColumn, readonly Paragraph[]>>): Markup {
  return markup`${Object.entries(labels).map(([column, words]) =>
    renderStack(column as WallColumn, words, { centredIn: milestoneRowHeight }),
  )}`;
}
