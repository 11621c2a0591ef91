import { type Markup, markup } from "#components/markup/markup.ts";
import { renderAxis } from "#components/timeline/render-axis.ts";
import { renderRuling, renderShapes } from "#components/timeline/render-defs.ts";
import { renderDrawing } from "#components/timeline/render-drawing.ts";
import { renderOr } from "#components/timeline/render-uncomputed-row.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import type { Steps } from "#domain/core/steps.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { drawnSize, paperSizes } from "#domain/timeline/wall-sheets.ts";
import { formatDay } from "#i18n/format-day.ts";
import {
  drawnProjects,
  drawnRow,
  type Wall,
  type WallRow,
  type WallSheet,
  wallFrame,
} from "./paginate-wall.ts";
import { renderLabels, uncomputedLabels, wallColumns } from "./render-labels.ts";
import { renderLegend } from "./render-legend.ts";

/** A sheet, as large as its paper. One row is done at a time. */
export function* renderSheetSteps(sheet: WallSheet, wall: Wall): Steps<Markup> {
  const { width, height } = drawnSize(wall.paper);
  const { widthMm, heightMm } = paperSizes[wall.paper];
  const label = sheetName(sheet, wall);
  const content = yield* renderSheetContent(sheet, wall);
  return markup`
    <svg
      class="wall" xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm"
      viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"
    >
      ${content}
    </svg>
  `;
}

/** 第 2 张，共 6 张（上下第 1 排，左右第 2 列）. */
function sheetName({ down, across, scene }: WallSheet, { sheetsDown, sheetsAcross }: Wall): string {
  const number = (down - 1) * sheetsAcross + across;
  return scene.t("timeline.sheet", { number, count: sheetsDown * sheetsAcross, down, across });
}

/** What stands on a sheet, in the units of `drawnSize`. */
export function* renderSheetContent(sheet: WallSheet, wall: Wall): Steps<Markup> {
  const { scene, rows } = sheet;
  const { t, locale } = scene;
  const { width, height } = drawnSize(wall.paper);
  const { margin, title, axis, labels } = wallFrame;
  const left = margin + labels;
  const chartWidth = width - margin - left;
  const top = margin + title + axis;
  const bodyHeight = rows.reduce((sum, row) => sum + row.height, 0);
  const heads = Object.entries(wallColumns).map(
    ([column, { x }]) =>
      markup`
        <text class="soft" x="${margin + x}" y="${top - 8}">
          ${t(`timeline.column.${column as keyof typeof wallColumns}`)}
        </text>
      `,
  );
  const painted = yield* renderRows(sheet, wall, { left, chartWidth, top });
  const asOf = t("timeline.wallAsOf", { asOf: formatDay(scene.asOf, locale) });
  return markup`
    <rect class="sheetBack" width="${width}" height="${height}"/>
    <defs>${renderShapes()}</defs>
    <text class="title" x="${margin}" y="${margin + 26}">${t("timeline.wallTitle")}</text>
    <text x="${margin + 210}" y="${margin + 24}">${asOf}</text>
    <text x="${width - margin}" y="${margin + 24}" text-anchor="end">
      ${sheetName(sheet, wall)}
    </text>
    ${heads}
    <svg x="${left}" y="${margin + title}" width="${chartWidth}" height="${axis}" overflow="hidden">
      ${renderAxis(scene)}
    </svg>
    <line class="firm" x1="${margin}" x2="${width - margin}" y1="${top}" y2="${top}"/>
    <svg x="${left}" y="${top}" width="${chartWidth}" height="${bodyHeight}">
      ${renderRuling(scene.scale, { todayX: scene.todayX, rest: [] })}
    </svg>
    ${painted}
    <line
      class="firm" x1="${margin}" x2="${width - margin}" y1="${top + bodyHeight}"
      y2="${top + bodyHeight}"
    />
    ${renderFoot(scene, { margin, width, height })}
  `;
}

type Place = { readonly left: number; readonly chartWidth: number; readonly top: number };

/** Rows one under the other; a drawing that reaches into the row above is drawn after it. */
function* renderRows({ rows, scene }: WallSheet, wall: Wall, place: Place): Steps<Markup> {
  const drawnOf = drawnProjects(scene);
  const painted: Markup[] = [];
  let y = place.top;
  for (const row of rows) {
    const at = y;
    y += row.height;
    const rule =
      row.kind !== "milestone" &&
      markup`<line class="rule" x1="${wallFrame.margin}" x2="${place.left + place.chartWidth}" y1="${at}" y2="${at}"/>`;
    const paint = (words: Markup, drawing: Markup | null) =>
      markup`
        ${rule}
        <svg x="${wallFrame.margin}" y="${at}" width="${wallFrame.labels}" height="${row.height}">
          ${words}
        </svg>
        <svg
          x="${place.left}" y="${at}" width="${place.chartWidth}" height="${row.height}"
          overflow="visible"
        >
          ${drawing}
        </svg>
      `;
    const renderWhole = () =>
      paint(
        renderLabels(row, scene, wall.timeline.grouping),
        renderRowDrawing(row, scene, drawnOf),
      );
    painted.push(
      "view" in row
        ? renderOr(row.view.facts, scene, {
            paint: renderWhole,
            otherwise: (failed) => paint(uncomputedLabels(failed, scene), null),
          })
        : renderWhole(),
    );
    yield;
  }
  return markup`${painted}`;
}

function renderRowDrawing(
  row: WallRow,
  scene: TimelineScene,
  drawnOf: ReturnType<typeof drawnProjects>,
): Markup | null {
  const drawn = drawnRow(row, scene, drawnOf);
  if (drawn === null || !("view" in row)) return null;
  const { t, locale } = scene;
  const { milestones, baseline } = row.view;
  const remark = row.kind === "project" && !baseline ? t("timeline.noBaseline") : null;
  const wordsOf = (id: string) => {
    const milestone = milestones.find(({ fact }) => fact.id === id);
    const label = milestone?.deadline.current?.label[locale] ?? "";
    return { name: milestone ? nameInPlan(milestone)[locale] : "", label, ordinal: 0 };
  };
  return renderDrawing(
    {
      ...drawn,
      href: null,
      sentence: "",
      remark,
      wordsOf: row.kind === "project" ? wordsOf : null,
      gathered: null,
    },
    scene,
  );
}

/** What the shapes mean, at the foot of every sheet. */
function renderFoot(
  { t }: TimelineScene,
  { margin, width, height }: { margin: number; width: number; height: number },
): Markup {
  const room = width - 2 * margin;
  const y = height - margin - 46;
  return markup`<svg x="${margin}" y="${y}" width="${room}" height="46">${renderLegend(t, { width: room })}</svg>`;
}
