import { type Markup, markup } from "#components/markup/markup.ts";
import { renderDrawing } from "#components/timeline/render-drawing.ts";
import { renderOr } from "#components/timeline/render-uncomputed-row.ts";
import type { Steps } from "#domain/core/steps.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { milestoneRowHeight } from "#domain/timeline/timeline-layout.ts";
import { layoutWallLinks, type WallLink } from "#domain/timeline/wall-links.ts";
import { type DrawnProjects, drawnProjects, drawnRow } from "./drawn-row.ts";
import { flagWords } from "./flag-words.ts";
import type { Wall, WallSheet } from "./paginate-wall.ts";
import { sheetNumber } from "./render-key-plan.ts";
import { renderLabels, uncomputedLabels } from "./render-labels.ts";
import { renderExits, renderWallLinks } from "./render-wall-links.ts";
import { wallFrame } from "./wall-frame.ts";
import type { WallRow } from "./wall-row.ts";

type Place = { readonly left: number; readonly width: number; readonly top: number };

/**
 * Rows one under the other: over their links, and under the marks of those that leave the sheet. A
 * drawing that reaches into the row above is drawn after it.
 */
export function* renderRows(sheet: WallSheet, wall: Wall, place: Place): Steps<Markup> {
  const { rows, scene } = sheet;
  const drawnOf = drawnProjects(scene);
  const painted: Markup[] = [];
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  let y = place.top;
  for (const row of rows) {
    const at = y;
    y += row.height;
    const paint = (words: Markup, drawing: Markup | null) =>
      renderRow({ row, at, words, drawing }, place);
    const renderWhole = () =>
      paint(
        renderLabels(row, scene, wall.timeline.grouping),
        renderRowDrawing(row, sheet, { drawnOf, width: place.width }),
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
  const links = layoutLinks(sheet, drawnOf);
  const own = sheetNumber({ ...wall, down: sheet.down, across: sheet.across });
  const beside = (content: Markup) => markup`
    <svg x="${place.left}" y="${place.top}" width="${place.width}" height="${height}">
      ${content}
    </svg>
  `;
  return markup`
    ${beside(inStretches(links, ({ drawn }) => renderWallLinks(drawn)))}
    ${painted}
    ${beside(
      inStretches(links, ({ drawn, view }) =>
        renderExits(drawn, (to) => otherThan(own, wall.sheetOf(view, to))),
      ),
    )}
  `;
}

/** A bar outside the whole chart is on no other sheet. */
function otherThan(own: number, sheet: number | null): number | null {
  return sheet === own ? null : sheet;
}

type PaintedRow = { row: WallRow; at: number; words: Markup; drawing: Markup | null };

function renderRow({ row, at, words, drawing }: PaintedRow, { left, width }: Place): Markup {
  const { margin, labels } = wallFrame;
  return markup`
    ${
      row.kind !== "milestone" &&
      markup`<line class="rule" x1="${margin}" x2="${left + width}" y1="${at}" y2="${at}"/>`
    }
    <svg x="${margin}" y="${at}" width="${labels}" height="${row.height}">${words}</svg>
    <svg x="${left}" y="${at}" width="${width}" height="${row.height}" overflow="visible">
      ${drawing}
    </svg>
  `;
}

function renderRowDrawing(
  row: WallRow,
  { scene }: WallSheet,
  given: { readonly drawnOf: DrawnProjects; readonly width: number },
): Markup | null {
  const drawn = drawnRow(row, scene, given);
  if (drawn === null || !("view" in row)) return null;
  const { t, locale } = scene;
  const remark = row.kind === "project" && !row.view.baseline ? t("timeline.noBaseline") : null;
  const words = flagWords(row.view, drawn.layout, { locale, width: given.width });
  return renderDrawing(
    {
      ...drawn,
      links: [],
      href: null,
      sentence: "",
      remark,
      wordsOf: row.kind === "project" ? words : null,
      gathered: null,
    },
    scene,
  );
}

interface LinkedStretch {
  readonly view: ProjectView;
  readonly drawn: readonly WallLink[];
  readonly top: number;
  readonly height: number;
}

/** The links of each open project, as far as they lie beside its rows on this sheet. */
function layoutLinks({ rows, scene }: WallSheet, drawnOf: DrawnProjects): LinkedStretch[] {
  if (!scene.layers.has("links")) return [];
  return [...rowStretches(rows)].map(([view, { first, count, top }]) => {
    const yOf = (row: number) => (row - first) * milestoneRowHeight;
    const height = count * milestoneRowHeight;
    const drawn = linksOf(view, drawnOf(view), { scene, yOf, height });
    return { view, drawn, top, height };
  });
}

function inStretches(
  stretches: readonly LinkedStretch[],
  paint: (stretch: LinkedStretch) => Markup,
): Markup {
  return markup`${stretches.map(
    (each) =>
      markup`<svg y="${each.top}" width="100%" height="${each.height}" overflow="visible">${paint(each)}</svg>`,
  )}`;
}

type Stretch = { readonly first: number; readonly count: number; readonly top: number };

/** Of each project, which of its milestones and headings a sheet shows, one after the other. */
function rowStretches(rows: readonly WallRow[]): ReadonlyMap<ProjectView, Stretch> {
  const stretches = new Map<ProjectView, Stretch>();
  let y = 0;
  for (const row of rows) {
    if (row.kind === "milestone" || row.kind === "heading") {
      const { first, count, top } = stretches.get(row.view) ?? {
        first: row.index,
        count: 0,
        top: y,
      };
      stretches.set(row.view, { first, count: count + 1, top });
    }
    y += row.height;
  }
  return stretches;
}

type LinksGiven = {
  readonly scene: WallSheet["scene"];
  readonly yOf: (row: number) => number;
  readonly height: number;
};

function linksOf(
  view: ProjectView,
  { project, critical }: ReturnType<DrawnProjects>,
  { scene, yOf, height }: LinksGiven,
): WallLink[] {
  const rows = scene
    .rowsOf(view)
    .map((row) => (row.kind === "milestone" ? (project.milestones[row.index] ?? null) : null));
  const isCritical = (link: { predecessorId: string; successorId: string }) =>
    critical.has(link.predecessorId) && critical.has(link.successorId);
  const links = view.baseline?.links ?? [];
  return layoutWallLinks({ rows, links, isCritical }, { scale: scene.scale, yOf, height });
}
