import { type Markup, markup } from "#components/markup/markup.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { plannedDays, type TimelineColumn } from "#domain/timeline/timeline-column.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { TimelineScene } from "./timeline-scene.ts";

/** The plan of a row as far as it is known. */
export interface PlannedRow {
  readonly startOn: IsoDate | null;
  readonly finishOn: IsoDate | null;
  readonly isMoment?: boolean;
}

/** Start, finish and duration of a plan, each in its column where that is asked for. */
export function renderPlanCells(plan: PlannedRow | null, scene: TimelineScene): Markup {
  const cells = scene.columns.filter((column) => column !== "people");
  return markup`${cells.map((column) => {
    const head = markup`<span class="said">${scene.t(`timeline.column.${column}`)} </span>`;
    return markup`<td role="cell" class="planned-${column}">${head}${planWord(plan, column, scene)}</td>`;
  })}`;
}

function planWord(
  plan: PlannedRow | null,
  column: Exclude<TimelineColumn, "people">,
  { t, locale }: TimelineScene,
): string {
  const { startOn = null, finishOn = null, isMoment = false } = plan ?? {};
  if (startOn === null || finishOn === null) return t("timeline.noDays");
  if (column === "start") return formatDay(startOn, locale, "short");
  if (column === "finish") return formatDay(finishOn, locale, "short");
  return t("timeline.days", { days: plannedDays({ startOn, finishOn, isMoment }) });
}

/** Nobody is named in the rows below a project: the cell before takes the room. */
export function spanPeople({ columns }: TimelineScene): Markup | false {
  return columns.includes("people") && markup` colspan="2"`;
}
