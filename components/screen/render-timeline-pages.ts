import { type Markup, markup } from "#components/markup/markup.ts";
import { layoutTimelineSteps } from "#components/timeline/layout-timeline.ts";
import { legendShapes } from "#components/timeline/legend-shapes.ts";
import { renderAxis } from "#components/timeline/render-axis.ts";
import { renderRuling, renderShapes } from "#components/timeline/render-defs.ts";
import { renderDrawing } from "#components/timeline/render-drawing.ts";
import { renderOr } from "#components/timeline/render-uncomputed-row.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import { daysWords, projectSentence } from "#components/timeline/timeline-sentence.ts";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import type { Steps } from "#domain/core/steps.ts";
import type { NamedProject, UncomputedProject } from "#domain/portfolio/compute-project.ts";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { markDeadline } from "#domain/timeline/timeline-deadlines.ts";
import { gatherEdges, partitionByWindow } from "#domain/timeline/timeline-edges.ts";
import {
  layoutProjectRow,
  type TimelineRowLayout,
  todayX,
} from "#domain/timeline/timeline-layout.ts";
import { timelineProject } from "#domain/timeline/timeline-project.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { renderBothLights, renderSample } from "./render-light.ts";
import { pagesOf, type ScreenScene, slideRoom, textLines } from "./screen-scene.ts";

/** Pixels of a screen of 1920 by 1080: a line of a project's name with some room for
 * words that do not break, the least height of its row. */
const name = { width: 360, size: 32, height: 39 } as const;
const leastHeight = 82;
/** the heads of the columns, the axis among them, and the legend */
const frame = 180;
/** Fine columns whose names have room over them. */
const mostColumns = 7;
/** Boxes the drawings are made in, in their own pixels; on the screen they fill their column. */
const row = { width: 600, height: 56, flags: 46, flag: 6 } as const;
const axis = { width: 326, height: 52 } as const;

const legend = ["plan", "progress", "actual", "front", "interval"] as const;

/** Every project on one time scale, eight to a page, each page with the axis and the legend. */
export function* renderTimelinePages(scene: ScreenScene): Steps<Markup[]> {
  const drawn = yield* sceneOf(scene);
  const { t } = scene;
  const words = legend.map(
    (key) =>
      markup`
        <li>
          <svg class="wall" viewBox="0 0 36 20" aria-hidden="true">${legendShapes[key]}</svg>
          ${t(`screen.timeline.legend.${key}`)}
        </li>
      `,
  );
  const columns = (["project", "light", "next"] as const).map(
    (column) => markup`<th scope="col">${t(`timeline.column.${column}`)}</th>`,
  );
  const head = markup`
    <thead>
      <tr>
        ${columns}
        <th scope="col">
          <span class="unseen">${t("timeline.column.chart")}</span>
          <svg class="wall" viewBox="0 0 ${axis.width} ${axis.height}" aria-hidden="true">
            ${renderAxis(drawn)}
          </svg>
        </th>
      </tr>
    </thead>
  `;
  const rowOf = (project: NamedProject, row: Markup, override: ProjectView["override"] = null) => {
    const lines = textLines(project.name[scene.locale], name);
    const least = override ? leastHeight + name.height : leastHeight;
    return { height: Math.max(least, lines * name.height), drawn: row };
  };
  const rows: ReturnType<typeof rowOf>[] = [];
  for (const view of scene.views) {
    const painted = renderOr(view.facts, drawn, {
      paint: () => renderRow(view, drawn),
      otherwise: (failed) => renderUncomputed(failed, scene),
    });
    rows.push(rowOf(view.facts, painted, view.override));
    yield;
  }
  for (const one of scene.uncomputed) rows.push(rowOf(one.project, renderUncomputed(one, scene)));
  return pagesOf(rows, slideRoom - frame).map(
    (page) =>
      markup`
        <table class="timeline">${head}<tbody>${page.map(({ drawn }) => drawn)}</tbody></table>
        <ul class="legend">${words}</ul>
      `,
  );
}

function renderUncomputed(
  { project, reference }: UncomputedProject,
  { t, locale }: ScreenScene,
): Markup {
  return markup`
    <tr>
      <th scope="row">${project.name[locale]}</th>
      <td colspan="3">${t("uncomputed.row", { reference })}</td>
    </tr>
  `;
}

/** The shapes all drawings use, once for all slides and never hidden with one of them. */
export function renderScreenShapes(): Markup {
  return markup`<svg class="wall defs" width="0" height="0" aria-hidden="true"><defs>${renderShapes()}</defs></svg>`;
}

/** The window of the timeline by quarters; by years where quarters are too narrow for their names. */
function* sceneOf({ views, asOf, locale, t, note }: ScreenScene): Steps<TimelineScene> {
  const request = { views, asOf, locale, t, note, hrefOf: () => "" };
  const { scene, window } = yield* layoutTimelineSteps({ ...request, zoom: "quarter" });
  const columns = scene.scale.ticks.filter(({ level }) => level === "minor");
  if (columns.length <= mostColumns) return scene;
  const scale = timelineScale({ ...window, zoom: "year" });
  return { ...scene, scale, todayX: todayX(scale, asOf) };
}

function renderRow(view: ProjectView, scene: TimelineScene): Markup {
  const { t, locale } = scene;
  const { facts, reported, next } = view;
  const { percent: planned, day } = planBeside(view);
  const summary = markup`${reported && markup`<b>${formatNumber(reported.percent, locale)}%</b> `}${
    planned !== null &&
    t("screen.timeline.planned", { percent: formatNumber(planned, locale), day })
  }`;
  const days = (next && daysWords(next, t)) ?? t("timeline.noDays");
  return markup`
    <tr>
      <th scope="row">${facts.name[locale]}</th>
      <td>${renderBothLights(view, t)} ${renderSample(view, t)}<br>${summary}</td>
      <td>${next && next.daysOverdue > 0 ? markup`<b class="lateDays">${days}</b>` : days}</td>
      <td>
        <svg
          class="wall" viewBox="0 0 ${row.width} ${row.height}" role="img"
          aria-label="${projectSentence(view, scene)}"
        >
          ${renderRuling(scene.scale, { todayX: scene.todayX, rest: [] })}
          ${renderBars(view, scene)}
        </svg>
      </td>
    </tr>
  `;
}

/**
 * The bars of the project and, in one lane without words, the flags of its deadlines. What lies
 * outside the window has its date at the edge, under the bars.
 */
function renderBars(view: ProjectView, scene: TimelineScene): Markup {
  const { scale, asOf, t } = scene;
  const project = timelineProject(view, true);
  const places = partitionByWindow(project.milestones, { scale, isNamed: false });
  const layout: TimelineRowLayout = {
    ...layoutProjectRow(project, scale, { asOf }),
    height: row.height,
    edges: gatherEdges(places, asOf).map((edge) => ({ ...edge, baseline: row.height })),
    deadlines: project.milestones.flatMap((milestone) =>
      markDeadline(milestone, scale, asOf).map((mark) => {
        return { ...mark, y: row.flags, height: row.flag };
      }),
    ),
  };
  const remark = view.baseline ? null : t("timeline.noBaseline");
  return renderDrawing(
    {
      layout,
      links: [],
      isCritical: false,
      href: null,
      sentence: "",
      remark,
      wordsOf: null,
      gathered: null,
    },
    scene,
  );
}
