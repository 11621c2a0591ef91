import { type Markup, markup } from "#components/markup/markup.ts";
import { renderAxis } from "#components/timeline/render-axis.ts";
import { renderRuling, renderShapes } from "#components/timeline/render-defs.ts";
import type { Steps } from "#domain/core/steps.ts";
import { drawnSize, paperSizes } from "#domain/timeline/wall-sheets.ts";
import { formatDay } from "#i18n/format-day.ts";
import { wallColumns } from "./label-stack.ts";
import { legendGap, type Wall, type WallSheet } from "./paginate-wall.ts";
import { renderHead } from "./render-head.ts";
import { sheetNumber } from "./render-key-plan.ts";
import { legendHeight, renderLegend } from "./render-legend.ts";
import { renderRows } from "./render-rows.ts";
import { chartWidth, innerWidth, wallFrame } from "./wall-frame.ts";

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
  const number = sheetNumber({ down, across, sheetsDown, sheetsAcross });
  return scene.t("timeline.sheet", { number, count: sheetsDown * sheetsAcross, down, across });
}

/** What stands on a sheet, in the units of `drawnSize`. */
export function* renderSheetContent(sheet: WallSheet, wall: Wall): Steps<Markup> {
  const { scene, rows } = sheet;
  const { t, locale } = scene;
  const { width, height } = drawnSize(wall.paper);
  const { margin, title, axis, labels } = wallFrame;
  const inner = innerWidth(wall.paper);
  const drawing = { left: margin + labels, width: chartWidth(wall.paper) };
  const top = margin + title + axis;
  const bodyHeight = rows.reduce((sum, row) => sum + row.height, 0);
  const painted = yield* renderRows(sheet, wall, { ...drawing, top });
  const head = {
    title: t("timeline.wallTitle"),
    asOf: t("timeline.wallAsOf", { asOf: formatDay(scene.asOf, locale) }),
    sheet: sheetName(sheet, wall),
  };
  return markup`
    <rect class="sheetBack" width="${width}" height="${height}"/>
    <defs>${renderShapes()}</defs>
    <svg x="${margin}" y="${margin}" width="${inner}" height="${title}">
      ${renderHead(head, { ...wall, down: sheet.down, across: sheet.across }, inner)}
    </svg>
    ${renderColumnHeads(t, top)}
    <svg
      x="${drawing.left}" y="${margin + title}" width="${drawing.width}" height="${axis}"
      overflow="hidden"
    >
      ${renderAxis(scene)}
    </svg>
    <line class="firm" x1="${margin}" x2="${width - margin}" y1="${top}" y2="${top}"/>
    <svg x="${drawing.left}" y="${top}" width="${drawing.width}" height="${bodyHeight}">
      ${renderRuling(scene.scale, { todayX: scene.todayX, rest: [] })}
    </svg>
    ${painted}
    <line
      class="firm" x1="${margin}" x2="${width - margin}" y1="${top + bodyHeight}"
      y2="${top + bodyHeight}"
    />
    ${renderFoot(t, { inner, bottom: height - margin })}
  `;
}

function renderColumnHeads(t: WallSheet["scene"]["t"], top: number): Markup {
  const heads = Object.entries(wallColumns).map(
    ([column, { x }]) =>
      markup`
        <text class="soft" x="${wallFrame.margin + x}" y="${top - 8}">
          ${t(`timeline.column.${column as keyof typeof wallColumns}`)}
        </text>
      `,
  );
  return markup`${heads}`;
}

/** What the shapes mean, at the foot of every sheet. */
function renderFoot(
  t: WallSheet["scene"]["t"],
  { inner, bottom }: { readonly inner: number; readonly bottom: number },
): Markup {
  const height = legendHeight(t, inner);
  const y = bottom - height;
  return markup`
    <svg
      class="legend" x="${wallFrame.margin}" y="${y}" width="${inner}"
      height="${height + legendGap}"
    >
      ${renderLegend(t, inner)}
    </svg>
  `;
}
