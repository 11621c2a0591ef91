import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { listRestDays } from "#domain/calendar/rest-days.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import { roundPercent, type TimelineScale, timelineScale } from "#domain/chart/timeline-scale.ts";
import type { TimelineZoom } from "#domain/chart/timeline-tick.ts";
import { doAll, type Steps } from "#domain/core/steps.ts";
import {
  computeEachSteps,
  type UncomputedProject,
  uncomputedOnce,
} from "#domain/portfolio/compute-project.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import { listMilestoneRows } from "#domain/timeline/milestone-rows.ts";
import type { RowDensity } from "#domain/timeline/row-density.ts";
import {
  isSentAtOnce,
  partitionRows,
  type TimelineBlock,
} from "#domain/timeline/timeline-blocks.ts";
import type { TimelineColumn } from "#domain/timeline/timeline-column.ts";
import { groupViews, type TimelineGrouping } from "#domain/timeline/timeline-groups.ts";
import { type TimelineLayer, timelineLayers } from "#domain/timeline/timeline-layer.ts";
import { todayX } from "#domain/timeline/timeline-layout.ts";
import { timelineProject } from "#domain/timeline/timeline-project.ts";
import { chooseWindow, type TimelineWindow } from "#domain/timeline/timeline-window.ts";
import type { Locale } from "#i18n/locales.ts";
import type { RestBand } from "./render-defs.ts";
import type { TimelineScene, Translator } from "./timeline-scene.ts";

/** What a timeline is asked for. Whatever is left out is as on the public page. */
export interface TimelineRequest {
  readonly views: readonly ProjectView[];
  /** named below the others */
  readonly uncomputed?: readonly UncomputedProject[];
  /** where such a project's name leads; without it nowhere */
  readonly addressOf?: (slug: string) => string;
  /** told of each project that could be computed but not drawn */
  readonly note?: (uncomputed: UncomputedProject) => void;
  readonly asOf: IsoDate;
  readonly locale: Locale;
  readonly t: Translator;
  readonly hrefOf: (view: ProjectView) => string;
  readonly zoom: TimelineZoom;
  /** first day of the window; null for the one that suits the zoom */
  readonly from?: IsoDate | null;
  /** the window itself, where it is known already */
  readonly window?: TimelineWindow | null;
  readonly grouping?: TimelineGrouping | null;
  readonly layers?: ReadonlySet<TimelineLayer>;
  readonly isOpen?: (view: ProjectView) => boolean;
  readonly milestoneHrefOf?: (view: ProjectView, milestone: MilestoneView) => string;
  readonly toggleOf?: ((view: ProjectView) => string) | null;
  /** whether a group of a project shows its heading alone, by its number */
  readonly isFolded?: (view: ProjectView, number: number) => boolean;
  readonly foldOf?: ((view: ProjectView, number: number) => string) | null;
  readonly foldAllOf?: ((view: ProjectView) => string) | null;
  readonly columns?: readonly TimelineColumn[];
  readonly density?: RowDensity;
  /** shows days off where the columns are fine enough */
  readonly calendar?: WorkingCalendar | null;
  /** where a block is that does not come with the page; without it all of them come */
  readonly blockHrefOf?: ((block: TimelineBlock) => string) | null;
  /** the block asked for by its number */
  readonly asked?: number | null;
}

/** A timeline ready to be painted. */
export interface Timeline {
  readonly scene: TimelineScene;
  readonly window: TimelineWindow;
  readonly grouping: TimelineGrouping | null;
  readonly blocks: readonly TimelineBlock[];
  /** what cannot be drawn: rows of names at the end */
  readonly uncomputed: readonly UncomputedProject[];
  readonly rest: readonly RestBand[];
  readonly rowCount: number;
  readonly projectCount: number;
  readonly isSent: (block: TimelineBlock) => boolean;
  readonly blockHrefOf: (block: TimelineBlock) => string;
}

/** Chooses window and scale, and puts the rows in groups and blocks. */
export function layoutTimeline(request: TimelineRequest): Timeline {
  return doAll(layoutTimelineSteps(request));
}

/** {@link layoutTimeline} a project at a time. */
export function* layoutTimelineSteps(request: TimelineRequest): Steps<Timeline> {
  const { asOf, zoom, from = null, grouping = null, calendar = null } = request;
  const { isOpen = () => false, blockHrefOf = null, asked = null } = request;
  const { note = () => {}, isFolded = () => false } = request;
  const rowsBelow = memoizeByView((view) =>
    listMilestoneRows(view.milestones, (number) => isFolded(view, number)),
  );
  const planned = yield* computeEachSteps(
    request.views,
    ({ facts }) => facts,
    (view) => ({ view, project: timelineProject(view, isOpen(view)) }),
  );
  planned.uncomputed.forEach(note);
  const views = planned.computed.map(({ view }) => view);
  const projects = planned.computed.map(({ project }) => project);
  yield;
  const window = request.window ?? chooseWindow({ zoom, from }, projects, asOf);
  const scale = timelineScale({ ...window, zoom });
  const layers = request.layers ?? new Set(timelineLayers);
  const rowsOf = (view: ProjectView) => 1 + (isOpen(view) ? rowsBelow(view).length : 0);
  const blocks = partitionRows(groupViews(views, grouping), rowsOf, grouping !== null);
  const last = blocks.at(-1);
  const rowCount = last ? last.rowsBefore + last.rows : 1;
  return {
    scene: {
      t: request.t,
      locale: request.locale,
      asOf,
      scale,
      todayX: todayX(scale, asOf),
      layers,
      isOpen,
      rowsOf: rowsBelow,
      hrefOf: request.hrefOf,
      milestoneHrefOf: request.milestoneHrefOf ?? request.hrefOf,
      toggleOf: request.toggleOf ?? null,
      foldOf: request.foldOf ?? null,
      foldAllOf: request.foldAllOf ?? null,
      columns: request.columns ?? [],
      density: request.density ?? "roomy",
      addressOf: request.addressOf ?? null,
      note,
    },
    window,
    grouping,
    blocks,
    uncomputed: uncomputedOnce(request.uncomputed ?? [], planned.uncomputed),
    rest: calendar && layers.has("rest") ? restBands(calendar, scale, zoom) : [],
    rowCount,
    projectCount: views.length,
    isSent: (block) => blockHrefOf === null || isSentAtOnce(block, { rowCount, asked }),
    blockHrefOf: (block) => blockHrefOf?.(block) ?? "",
  };
}

/** Asked of each row of a drawing, and of each sheet of it. */
function memoizeByView<T>(compute: (view: ProjectView) => T): (view: ProjectView) => T {
  const known = new Map<ProjectView, T>();
  return (view) => {
    const answer = known.get(view) ?? compute(view);
    known.set(view, answer);
    return answer;
  };
}

/** Every day off by weeks, public holidays alone by months; coarser columns would be grey all over. */
function restBands(
  calendar: WorkingCalendar,
  scale: TimelineScale,
  zoom: TimelineZoom,
): RestBand[] {
  if (zoom !== "week" && zoom !== "month") return [];
  return listRestDays(calendar, scale)
    .filter(({ holiday }) => zoom === "week" || holiday !== null)
    .map(({ from, to, holiday }) => {
      const x = scale.x(from);
      return { x, width: roundPercent(scale.xEnd(to) - x), isHoliday: holiday !== null };
    });
}
