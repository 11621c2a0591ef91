import { type Markup, markup } from "#components/markup/markup.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { MilestoneGroup } from "#domain/timeline/milestone-groups.ts";
import { layoutHeadingRow } from "#domain/timeline/timeline-layout.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatPercentRange } from "#i18n/format-percent-range.ts";
import { renderPlot } from "./render-drawing.ts";
import { renderPlanCells, spanPeople } from "./render-plan-cells.ts";
import { timelineHeading } from "./timeline-heading.ts";
import type { TimelineScene, Translator } from "./timeline-scene.ts";

export interface HeadingRow {
  readonly view: ProjectView;
  readonly group: MilestoneGroup;
  /** of the project's headings, from 1 */
  readonly number: number;
  readonly isFolded: boolean;
}

/** The heading of a group of an open project: its days and percent, and the way to fold it. */
export function renderHeadingRow(row: HeadingRow, scene: TimelineScene): Markup {
  const { group } = row;
  const { t } = scene;
  const plot = renderPlot(
    {
      layout: layoutHeadingRow(timelineHeading(group), scene.scale, scene.asOf),
      links: [],
      isCritical: false,
      href: null,
      sentence: "",
      remark: null,
      wordsOf: null,
      gathered: null,
    },
    scene,
  );
  return markup`
    <tr role="row" class="sub heading" id="${headingId(row)}">
      <th role="rowheader" scope="row" class="project">${renderFold(row, scene)}</th>
      <td role="cell" class="light">${t("timeline.milestoneCount", { count: group.milestones.length })}</td>
      <td role="cell" class="percentCell">${percentWords(group, scene)}</td>
      <td role="cell" class="next"${spanPeople(scene)}
        title="${spanWords(group, scene)}">${untilWords(group, scene)}</td>
      ${renderPlanCells(group, scene)}
      <td role="cell" class="chart">
        ${plot}
      </td>
    </tr>
  `;
}

function headingId({ view, number }: HeadingRow): string {
  return `p-${view.facts.slug}-${number}`;
}

/** Folds a group or unfolds it: a link, so that it needs no script. */
function renderFold(row: HeadingRow, { t, foldOf }: TimelineScene): Markup {
  const { view, group, number, isFolded } = row;
  const { name, milestones } = group;
  if (foldOf === null) return markup`${name}`;
  const said = t(isFolded ? "timeline.unfold" : "timeline.fold", {
    name,
    count: milestones.length,
  });
  return markup`
    <a
      class="toggle" href="${foldOf(view, number)}#${headingId(row)}"
      aria-expanded="${String(!isFolded)}" aria-label="${said}"
    >
      <span aria-hidden="true">${isFolded ? "▸" : "▾"} ${name}</span>
    </a>
  `;
}

/** What is known of it: one figure, a range, or 未知. */
export function percentWords(
  { percent }: Pick<MilestoneGroup, "percent">,
  { t, locale }: Pick<TimelineScene, "t" | "locale">,
): string {
  return formatPercentRange(percent, siteWords(t), locale);
}

function siteWords(t: Translator): Parameters<typeof formatPercentRange>[1] {
  return (key, values) => t(`site.${key}`, values);
}

/** Its last day: the bar beside it begins on its first. */
function untilWords({ finishOn }: MilestoneGroup, { t, locale }: TimelineScene): string {
  if (finishOn === null) return t("timeline.noDays");
  return t("timeline.until", { to: formatDay(finishOn, locale, "short") });
}

/** From its first day to its last; nothing without a plan. */
export function spanWords(
  { startOn, finishOn }: Pick<MilestoneGroup, "startOn" | "finishOn">,
  { t, locale }: Pick<TimelineScene, "t" | "locale">,
): string {
  if (startOn === null || finishOn === null) return t("timeline.noDays");
  const day = (on: string) => formatDay(on, locale, "short");
  return t("timeline.span", { from: day(startOn), to: day(finishOn) });
}
