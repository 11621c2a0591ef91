import { type Markup, markup } from "#components/markup/markup.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import type { RowDensity } from "#domain/timeline/row-density.ts";
import type { TimelineBlock } from "#domain/timeline/timeline-blocks.ts";
import {
  layoutMilestoneRow,
  layoutProjectRow,
  milestoneRowHeight,
} from "#domain/timeline/timeline-layout.ts";
import { timelineProject } from "#domain/timeline/timeline-project.ts";
import { criticalIds, projectLinks } from "./project-links.ts";
import { renderHeadingRow } from "./render-heading-row.ts";
import { renderMilestoneRow } from "./render-milestone-row.ts";
import { renderProjectRow } from "./render-project-row.ts";
import { renderOr, renderUncomputedRow } from "./render-uncomputed-row.ts";
import { rowLookOf } from "./row-look.ts";
import type { TimelineScene } from "./timeline-scene.ts";

/** The rows of a block, in order; the heading of its group before them where it begins one. */
export function renderBlock(
  block: TimelineBlock,
  scene: TimelineScene,
  headingOf: ((block: TimelineBlock) => Markup) | null,
): Markup {
  const heading = block.isFirstOfGroup && headingOf?.(block);
  return markup`${heading}${block.views.map((view) => renderProject(view, scene))}`;
}

function renderProject(view: ProjectView, scene: TimelineScene): Markup {
  return renderOr(view.facts, scene, {
    paint: () => renderDrawnProject(view, scene),
    otherwise: (failed) => renderUncomputedRow(failed, scene),
  });
}

/** A project's row, and those of its milestones when it is open. */
function renderDrawnProject(view: ProjectView, scene: TimelineScene): Markup {
  const { scale, asOf } = scene;
  const isOpen = scene.isOpen(view);
  const project = timelineProject(view, isOpen);
  const look = rowLookOf(view, scene);
  const row = renderProjectRow(
    view,
    { layout: layoutProjectRow(project, scale, look), look },
    scene,
  );
  if (!isOpen) return row;
  const critical = criticalIds(view);
  const rows = scene.rowsOf(view);
  const links = projectLinks(view, { project, rows }, scale);
  const predecessors = Map.groupBy(view.baseline?.links ?? [], ({ successorId }) => successorId);
  const names = new Map(
    view.milestones.map((milestone) => [milestone.fact.id, nameInPlan(milestone)[scene.locale]]),
  );
  return markup`${row}${rows.map((below) => {
    if (below.kind === "heading") return renderHeadingRow({ view, ...below }, scene);
    const { milestone } = below;
    const drawn = project.milestones[below.index];
    const { id } = milestone.fact;
    return (
      drawn &&
      renderMilestoneRow(
        {
          view,
          milestone,
          layout: layoutMilestoneRow(drawn, scale, asOf),
          links: links.get(id) ?? [],
          isCritical: critical.has(id),
          predecessors: (predecessors.get(id) ?? []).flatMap(
            ({ predecessorId }) => names.get(predecessorId) ?? [],
          ),
        },
        scene,
      )
    );
  })}`;
}

/**
 * In the place of a block that is not sent yet: as high as its rows will be, with a link to a page
 * that has them.
 */
export function renderPlaceholder(
  block: TimelineBlock,
  given: {
    readonly href: string;
    readonly words: string;
    readonly columns: number;
    readonly density: RowDensity;
  },
): Markup {
  return markup`
    <tr role="row">
      <td role="cell" class="later" colspan="${given.columns}" height="${estimateHeight(block, given.density)}">
        <a href="${given.href}">${given.words}</a>
      </td>
    </tr>
  `;
}

/** Pixels: what a row of a project takes at least, and exactly what one of a milestone takes. */
const projectRowHeight = { roomy: 76, normal: 52, compact: 30 } as const;

function estimateHeight({ rows, views }: TimelineBlock, density: RowDensity): number {
  return views.length * projectRowHeight[density] + (rows - views.length) * milestoneRowHeight;
}
