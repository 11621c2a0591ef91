import type { useTranslations } from "next-intl";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import type { MilestoneRow } from "#domain/timeline/milestone-rows.ts";
import type { RowDensity } from "#domain/timeline/row-density.ts";
import type { TimelineColumn } from "#domain/timeline/timeline-column.ts";
import type { TimelineLayer } from "#domain/timeline/timeline-layer.ts";
import type { Locale } from "#i18n/locales.ts";

export type Translator = ReturnType<typeof useTranslations<never>>;

/** What every row of one timeline is drawn with. */
export interface TimelineScene {
  readonly t: Translator;
  readonly locale: Locale;
  readonly asOf: IsoDate;
  readonly scale: TimelineScale;
  /** right edge of the day looked at; null outside the window */
  readonly todayX: number | null;
  readonly layers: ReadonlySet<TimelineLayer>;
  readonly isOpen: (view: ProjectView) => boolean;
  /** the rows below an open project: its milestones, under the headings of its groups */
  readonly rowsOf: (view: ProjectView) => readonly MilestoneRow[];
  /** where a project's name and bar lead */
  readonly hrefOf: (view: ProjectView) => string;
  /** where a milestone's bar leads */
  readonly milestoneHrefOf: (view: ProjectView, milestone: MilestoneView) => string;
  /** the address with a project opened or closed; without it rows cannot be opened */
  readonly toggleOf: ((view: ProjectView) => string) | null;
  /** the address with a group folded or unfolded, by its number; without it none can be */
  readonly foldOf: ((view: ProjectView, number: number) => string) | null;
  /** the same for all groups of a project at once */
  readonly foldAllOf: ((view: ProjectView) => string) | null;
  /** where the name of a project that could not be computed leads; null for nowhere */
  readonly addressOf: ((slug: string) => string) | null;
  /** told of each project that could be computed but not drawn */
  readonly note: (uncomputed: UncomputedProject) => void;
  /** columns beside the usual ones, in their order; the public page has none */
  readonly columns: readonly TimelineColumn[];
  readonly density: RowDensity;
}
