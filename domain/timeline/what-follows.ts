import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { findFarDays } from "#domain/chart/near-span.ts";
import type { Follows } from "#domain/core/outcome.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { timelineDays } from "./timeline-layout.ts";
import { timelineProject } from "./timeline-project.ts";
import { chooseWindow } from "./timeline-window.ts";

/**
 * What a change does to the public page of its project, from how the project stands without and with
 * it: where its time axis begins and ends, by the rule that draws it, its computed light, and the day
 * it is expected to finish.
 *
 * @example
 * whatFollows(view, withDeadlineIn2025)
 * //=> { axis: "later", toYear: 2025, lightBefore: "red", lightAfter: "yellow", finish: "same", … }
 */
export function whatFollows(before: ProjectView, after: ProjectView): Follows {
  const [was, is] = [publicAxis(before), publicAxis(after)];
  const [finishBefore, finishAfter] = [expectedOn(before), expectedOn(after)];
  return {
    axis: axisChange(was, is),
    fromYear: yearOf(is.from),
    toYear: yearOf(is.to),
    light: before.light.colour === after.light.colour ? "same" : "other",
    lightBefore: before.light.colour,
    lightAfter: after.light.colour,
    finish: finishChange(finishBefore, finishAfter),
    finishBefore: finishBefore ?? "",
    finishAfter: finishAfter ?? "",
  };
}

type Axis = { readonly from: IsoDate; readonly to: IsoDate; readonly hasFarDays: boolean };

/** As `ProjectTimeline` draws it on the public page of a project. */
function publicAxis(view: ProjectView): Axis {
  const project = timelineProject(view, true);
  const window = chooseWindow({ zoom: "quarter", from: null }, [project], view.asOf);
  const far = findFarDays(timelineDays(project), window);
  return { ...window, hasFarDays: far.before !== null || far.after !== null };
}

function axisChange(was: Axis, is: Axis): Follows["axis"] {
  const [isEarlier, isLater] = [is.from < was.from, is.to > was.to];
  if (isEarlier && isLater) return "both";
  if (isLater) return "later";
  if (isEarlier) return "earlier";
  if (is.hasFarDays) return "edge";
  return is.from === was.from && is.to === was.to ? "same" : "shorter";
}

function expectedOn({ forecast }: ProjectView): IsoDate | null {
  return forecast.kind === "forecast" ? forecast.p50On : null;
}

function finishChange(before: IsoDate | null, after: IsoDate | null): Follows["finish"] {
  if (before === after) return "same";
  if (after === null) return "gone";
  return before === null ? "new" : "moved";
}

/** As text: no reader puts a comma into it. */
function yearOf(on: IsoDate): string {
  return on.slice(0, 4);
}
