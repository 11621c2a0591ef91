import { type Markup, markup } from "#components/markup/markup.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import type { TimelineRowLayout } from "#domain/timeline/timeline-layout.ts";
import type { TimelineLink } from "#domain/timeline/timeline-links.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { renderPlot } from "./render-drawing.ts";
import { renderPlanCells, spanPeople } from "./render-plan-cells.ts";
import { renderDays } from "./render-project-row.ts";
import type { TimelineScene } from "./timeline-scene.ts";
import { milestoneSentence } from "./timeline-sentence.ts";

export interface MilestoneRow {
  readonly view: ProjectView;
  readonly milestone: MilestoneView;
  readonly layout: TimelineRowLayout;
  readonly links: readonly TimelineLink[];
  readonly isCritical: boolean;
  readonly predecessors: readonly string[];
}

/** One milestone of an open project: a row as high as any other of its kind. */
export function renderMilestoneRow(row: MilestoneRow, scene: TimelineScene): Markup {
  const { view, milestone, layout, links, isCritical } = row;
  const { t, locale, layers } = scene;
  const { fact, state, deadline } = milestone;
  const plot = renderPlot(
    {
      layout,
      links,
      isCritical,
      href: scene.milestoneHrefOf(view, milestone),
      sentence: milestoneSentence(milestone, row, scene),
      remark: null,
      wordsOf: null,
      gathered: null,
    },
    scene,
  );
  const critical =
    isCritical &&
    layers.has("critical") &&
    markup` <b class="critical">${t("timeline.critical")}</b>`;
  const percent =
    state.percent === null ? t("site.none") : `${formatNumber(state.percent, locale)}%`;
  const label = deadline.current?.label[locale];
  return markup`
    <tr role="row" class="sub">
      <th role="rowheader" scope="row" class="project">${fact.name[locale]}</th>
      <td role="cell" class="light">${t(`milestone.status.${state.status}`)}</td>
      <td role="cell" class="percentCell">${percent}${critical}</td>
      <td role="cell" class="next"${spanPeople(scene)}>
        ${state.status !== "done" && renderDays(milestone, t)} <span class="nextName">${label}</span>
      </td>
      ${renderPlanCells(milestone.plan, scene)}
      <td role="cell" class="chart">
        ${plot}
      </td>
    </tr>
  `;
}
