import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths, startOfYear } from "#domain/calendar/calendar-period.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nextPromise } from "./where-it-stands.ts";

/** The years that the little timelines of a page share: from the first day of one on. */
export type StripSpan = { readonly from: IsoDate; readonly to: IsoDate };

/** Everything of a little timeline, in per cent of its width. */
export type Strip = {
  readonly today: number;
  readonly years: readonly { readonly year: string; readonly at: number }[];
  /** Null without a plan; `done` is how far the reported percent reaches into it. */
  readonly plan: { readonly from: number; readonly to: number; readonly done: number } | null;
  /** The last day of the next promise, and where it stood at first; null without one. */
  readonly promise: { readonly at: number; readonly first: number } | null;
};

/** How many years a strip looks back and ahead at most: one far day stretches no axis. */
const furthest = 3;

/**
 * The span of all projects of a page, in whole years, so that their strips can be compared.
 *
 * @example
 * stripSpan([view], "2015-04-15") //=> { from: "2013-01-01", to: "2016-01-01" }
 */
export function stripSpan(views: readonly ProjectView[], asOf: IsoDate): StripSpan {
  const days = views.flatMap(daysOf);
  const first = startOfYear(addMonths(asOf, -12 * furthest));
  const last = startOfYear(addMonths(asOf, 12 * (furthest + 1)));
  const earliest = days.reduce((min, day) => (day < min ? day : min), asOf);
  const latest = days.reduce((max, day) => (day > max ? day : max), asOf);
  const from = startOfYear(earliest);
  const to = startOfYear(addMonths(startOfYear(latest), 12));
  return { from: from < first ? first : from, to: to > last ? last : to };
}

function daysOf(view: ProjectView): IsoDate[] {
  const { baseline } = view;
  const { original = null, current = null } = nextPromise(view)?.deadline ?? {};
  return [baseline?.startOn, baseline?.finishOn, original?.to, current?.to].filter(
    (day) => day !== undefined && day !== null,
  );
}

/** The little timeline of a project; null where it has neither a plan nor a promised day. */
export function layoutStrip(view: ProjectView, span: StripSpan): Strip | null {
  const { asOf, baseline, reported } = view;
  const place = (on: IsoDate) => placeOf(on, span);
  const { original = null, current = null } = nextPromise(view)?.deadline ?? {};
  const promised = current?.to ?? null;
  if (baseline === null && promised === null) return null;
  const plan = baseline && { from: place(baseline.startOn), to: place(baseline.finishOn) };
  return {
    today: place(asOf),
    years: yearsOf(span),
    plan: plan && {
      ...plan,
      done: round(plan.from + ((plan.to - plan.from) * (reported?.percent ?? 0)) / 100),
    },
    promise:
      promised === null ? null : { at: place(promised), first: place(original?.to ?? promised) },
  };
}

function yearsOf(span: StripSpan) {
  const years: { year: string; at: number }[] = [];
  for (let on = span.from; on < span.to; on = startOfYear(addMonths(on, 12))) {
    years.push({ year: on.slice(0, 4), at: placeOf(on, span) });
  }
  return years;
}

function placeOf(on: IsoDate, { from, to }: StripSpan): number {
  const share = daysBetween(from, on) / daysBetween(from, to);
  return round(Math.min(1, Math.max(0, share)) * 100);
}

const round = (percent: number) => Math.round(percent * 10) / 10;
