import { type Markup, markup } from "#components/markup/markup.ts";
import { doAll, type Steps } from "#domain/core/steps.ts";
import type { TimelineBlock } from "#domain/timeline/timeline-blocks.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Timeline } from "./layout-timeline.ts";
import { renderAxis } from "./render-axis.ts";
import { renderBlock, renderPlaceholder } from "./render-block.ts";
import { renderDefs } from "./render-defs.ts";
import { renderGroupHeading } from "./render-group-heading.ts";
import { renderUncomputedRow } from "./render-uncomputed-row.ts";

/**
 * The whole timeline: a table with one row per project whose last cell is a drawing. All drawings
 * share one scale, so they read as one chart; the cells before it carry the figures. Blocks that
 * are not sent with the page hold their place.
 */
export function renderTimeline(timeline: Timeline): Markup {
  return doAll(renderTimelineSteps(timeline));
}

/** {@link renderTimeline} a block at a time. */
export function* renderTimelineSteps(timeline: Timeline): Steps<Markup> {
  const { scene, window, blocks, rest, rowCount } = timeline;
  const { t, locale, density } = scene;
  const columns = ["project", "light", "percentCell", "next", ...scene.columns] as const;
  const names = {
    project: t("timeline.column.project"),
    light: t("timeline.column.light"),
    percentCell: t("timeline.column.percent"),
    next: t("timeline.column.next"),
    people: t("timeline.column.people"),
    start: t("timeline.column.start"),
    finish: t("timeline.column.finish"),
    duration: t("timeline.column.duration"),
  };
  const heads = columns.map(
    (name) => markup`<th role="columnheader" scope="col" class="${name}">${names[name]}</th>`,
  );
  const caption = t("timeline.caption", {
    from: formatDay(window.from, locale),
    to: formatDay(window.to, locale),
  });
  const bodies: Markup[] = [];
  for (const block of blocks) {
    bodies.push(renderBody(block, timeline));
    yield;
  }
  const isPartial = blocks.some((block) => !timeline.isSent(block));
  return markup`
    ${renderDefs(scene.scale, { todayX: scene.todayX, rest })}
    <table role="table" class="${density}"${isPartial && markup` aria-rowcount="${rowCount}"`}>
      <caption class="visually-hidden">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads}
          <th role="columnheader" scope="col" class="chart">
            <span class="visually-hidden">${t("timeline.column.chart")}</span>
            ${renderAxis(scene)}
          </th>
        </tr>
      </thead>
      ${bodies}
      ${renderUncomputed(timeline)}
    </table>
  `;
}

/** Those that cannot be drawn, last: in no group and in no block. */
function renderUncomputed({ uncomputed, scene }: Timeline): Markup | null {
  if (uncomputed.length === 0) return null;
  return markup`<tbody role="rowgroup">${uncomputed.map((one) => renderUncomputedRow(one, scene))}</tbody>`;
}

function renderBody(block: TimelineBlock, timeline: Timeline): Markup {
  if (timeline.isSent(block)) {
    return markup`<tbody role="rowgroup" id="b-${block.index}">${renderRows(block, timeline)}</tbody>`;
  }
  const { scene, blockHrefOf, projectCount } = timeline;
  const placeholder = renderPlaceholder(block, {
    href: `${blockHrefOf(block)}#b-${block.index}`,
    words: scene.t("timeline.later", {
      from: block.firstProject,
      to: block.firstProject + block.views.length - 1,
      count: projectCount,
    }),
    columns: 5 + scene.columns.length,
    density: scene.density,
  });
  return markup`<tbody role="rowgroup" id="b-${block.index}" data-block="${block.index}">${placeholder}</tbody>`;
}

/** The rows of one block, as they come with the page or later. */
export function renderRows(block: TimelineBlock, { scene, grouping }: Timeline): Markup {
  const headingOf = grouping && (() => renderGroupHeading(block.group, grouping, scene));
  return renderBlock(block, scene, headingOf);
}
