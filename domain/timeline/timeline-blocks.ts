import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { TimelineGroup } from "./timeline-groups.ts";

/** Rows that are drawn and sent together: whole projects of one group. */
export interface TimelineBlock {
  readonly index: number;
  readonly group: TimelineGroup;
  /** whether it begins its group, and so carries its heading */
  readonly isFirstOfGroup: boolean;
  readonly views: readonly ProjectView[];
  /** of the first project in it among all projects shown, from 1 */
  readonly firstProject: number;
  /** rows before it in the table, its head included */
  readonly rowsBefore: number;
  readonly rows: number;
}

/** Rows of a block: more than a tall screen shows, few enough to draw within a frame. */
const rowsOfBlock = 40;

/**
 * The rows of the timeline in blocks, so that a browser need hold only those near its window. A
 * block ends with the project that fills it; a project is never cut.
 *
 * @param rowsOf how many rows a project takes: 1, or 1 and its milestones when it is open
 */
export function partitionRows(
  groups: readonly TimelineGroup[],
  rowsOf: (view: ProjectView) => number,
  hasHeadings: boolean,
): TimelineBlock[] {
  const blocks: TimelineBlock[] = [];
  let projects = 0;
  let rowsBefore = 1;
  for (const group of groups) {
    let views: ProjectView[] = [];
    let rows = hasHeadings ? 1 : 0;
    let isFirstOfGroup = true;
    for (const [position, view] of group.views.entries()) {
      views.push(view);
      rows += rowsOf(view);
      if (rows < rowsOfBlock && position < group.views.length - 1) continue;
      const firstProject = projects + 1;
      blocks.push({
        index: blocks.length,
        group,
        isFirstOfGroup,
        views,
        firstProject,
        rowsBefore,
        rows,
      });
      projects += views.length;
      rowsBefore += rows;
      [views, rows, isFirstOfGroup] = [[], 0, false];
    }
  }
  return blocks;
}

/** Rows of a timeline that is sent whole, whatever its window: a hundred milestones and their projects. */
const rowsSentWhole = 160;

/** Rows that a longer one begins with: the first two screens; those below come once it is drawn. */
const rowsSentFirst = 60;

/**
 * Whether a block comes with the page of a timeline of so many rows. One that was asked for by its
 * number comes as well, so that every row can be reached without a script.
 */
export function isSentAtOnce(
  block: TimelineBlock,
  { rowCount, asked }: { readonly rowCount: number; readonly asked: number | null },
): boolean {
  const rows = rowCount <= rowsSentWhole + 1 ? rowsSentWhole : rowsSentFirst;
  return block.rowsBefore + block.rows <= rows + 1 || block.index === 0 || block.index === asked;
}
