import { type IsoDate, inDayOrder, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { isPlausibleDay } from "#domain/calendar/day-span.ts";
import { durationUnits } from "#domain/calendar/duration-unit.ts";
import type { RelocationFacts } from "#domain/household/counts/relocation-facts.ts";
import { overrideColours } from "#domain/light/light-override.ts";
import { commitments, deadlinePrecisions } from "#domain/milestone/deadline.ts";
import {
  milestoneEventKinds,
  milestoneKinds,
  milestoneState,
  statedStatuses,
} from "#domain/milestone/milestone.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import { baselineInForce } from "#domain/plan/baseline-in-force.ts";
import {
  assignmentRoles,
  landRegimes,
  ourRoles,
  projectKinds,
  projectStages,
} from "#domain/project/project.ts";
import { reportsInForce, reviewDecisions } from "#domain/report/report-status.ts";
import { findCycle, linkTypes } from "#domain/schedule/dependency.ts";
import type { ProjectFacts } from "./project-facts.ts";

/** Which facts of a project something is wrong with, and so on which page it is put right. */
export const defectPlaces = [
  "record",
  "deadline",
  "milestone",
  "plan",
  "metric",
  "report",
  "assignment",
  "override",
  "signingTerms",
  "publication",
  "households",
] as const;
export type DefectPlace = (typeof defectPlaces)[number];

/**
 * What can be wrong: no day at all, a day nobody means, a word or a number the rules do not know, a
 * loop in the order of things, rows that are not there.
 */
export const defectCodes = [
  "noDay",
  "unlikelyDay",
  "unknownWord",
  "noNumber",
  "loop",
  "missing",
] as const;
export type DefectCode = (typeof defectCodes)[number];

/** Something in the facts of a project that nothing can be computed from. */
export interface ProjectDefect {
  readonly place: DefectPlace;
  readonly code: DefectCode;
  /** the milestone, the report or the assignment it belongs to; null where it belongs to none */
  readonly id: string | null;
  /** the day, word or number as it stands; never a text somebody wrote */
  readonly value: string;
}

/**
 * What stands in the facts of a project, known by a day, that it cannot be computed from. Days that
 * are none at all are looked for everywhere (see `readableFacts`); days that exist but nobody means
 * only in what is in force, so that a deadline, a plan, a report or the terms of signing are put
 * right by the next one.
 *
 * @example
 * findProjectDefects(facts, "2015-04-15")
 * //=> [{ place: "deadline", code: "unlikelyDay", id: "m1", value: "9999-12-31" }]
 */
export function findProjectDefects(facts: ProjectFacts, asOf: IsoDate): ProjectDefect[] {
  return [
    ...recordDefects(facts),
    ...facts.milestones.flatMap((milestone) => milestoneDefects(milestone, asOf)),
    ...planDefects(facts),
    ...reportDefects(facts, asOf),
    ...assignmentDefects(facts),
    ...overrideDefects(facts),
    ...relocationDefects(facts),
  ];
}

type Place = Pick<ProjectDefect, "place" | "id">;

function recordDefects({ kind, landRegime, ourRole, stage }: ProjectFacts): ProjectDefect[] {
  const place = { place: "record", id: null } as const;
  return [
    ...word(place, kind, projectKinds),
    ...word(place, ourRole, ourRoles),
    ...word(place, landRegime, landRegimes),
    ...word(place, stage, projectStages),
  ];
}

/** The deadline of a milestone that is met is moved no more, and delays nothing. */
function milestoneDefects(fact: MilestoneFact, asOf: IsoDate): ProjectDefect[] {
  const { id, kind, deadlines, events, statements, metrics } = fact;
  const milestone = { place: "milestone", id } as const;
  const deadline = { place: "deadline", id } as const;
  const isMet = milestoneState(fact, asOf).status === "done";
  const current = isMet ? null : lastSet(deadlines);
  return [
    ...word(milestone, kind, milestoneKinds),
    ...deadlines.flatMap(({ from, to, setOn, precision, commitment }) => [
      ...noDays(deadline, [from, to, setOn]),
      ...word(deadline, precision, deadlinePrecisions),
      ...word(deadline, commitment, commitments),
    ]),
    ...(current ? unlikelyDays(deadline, [current.from, current.to]) : []),
    ...events.flatMap((event) => [
      ...noDays(milestone, [event.on, event.recordedOn]),
      ...word(milestone, event.kind, milestoneEventKinds),
      ...percent(milestone, event.percent),
    ]),
    ...statements.flatMap((stated) => [
      ...noDays(milestone, [stated.knownFrom]),
      ...word(milestone, stated.status, statedStatuses),
      ...percent(milestone, stated.percent),
    ]),
    ...metrics.flatMap(({ setOn }) => noDays({ place: "metric", id }, [setOn])),
    ...unlikelyDays(milestone, [metOn(events)]),
  ];
}

function planDefects(facts: ProjectFacts): ProjectDefect[] {
  const plan = { place: "plan", id: null } as const;
  const inForce = baselineInForce(facts);
  const loop = inForce && findCycle(inForce.links);
  const isEmpty = facts.baselines.length > 0 && inForce === null;
  return [
    ...facts.baselines.flatMap(({ approvedOn, durationUnit, items, links }) => [
      ...noDays(plan, [approvedOn]),
      ...word(plan, durationUnit, durationUnits),
      ...items.flatMap((item) => noDays(lineOf(item), [item.startOn, item.finishOn])),
      ...links.flatMap(({ type }) => word(plan, type, linkTypes)),
    ]),
    ...(inForce?.items ?? []).flatMap((item) => [
      ...unlikelyDays(lineOf(item), [item.startOn, item.finishOn]),
      ...number(lineOf(item), item.weight, { least: 0, most: 1e6 }),
      ...(item.finishOn < item.startOn ? [{ ...lineOf(item), ...unlikely(item.finishOn) }] : []),
    ]),
    ...(inForce?.links ?? []).flatMap(({ lag }) => number(plan, lag, { least: -1e5, most: 1e5 })),
    ...(isEmpty ? [{ ...plan, code: "missing" as const, value: "0" }] : []),
    ...(loop ? [{ ...plan, code: "loop" as const, value: String(loop.length) }] : []),
  ];
}

function reportDefects(facts: ProjectFacts, asOf: IsoDate): ProjectDefect[] {
  const source = { place: "report", id: null } as const;
  return [
    ...facts.reports.flatMap(({ id, asOfOn, reportedOn, reviews }) => [
      ...noDays({ place: "report", id }, [asOfOn, reportedOn, ...reviews.map(({ on }) => on)]),
      ...reviews.flatMap(({ decision }) =>
        word({ place: "report", id }, decision, reviewDecisions),
      ),
    ]),
    ...reportsInForce(facts.reports, asOf).flatMap(({ id, asOfOn, reportedOn, percent: said }) => [
      ...unlikelyDays({ place: "report", id }, [asOfOn, reportedOn]),
      ...percent({ place: "report", id }, said),
    ]),
    ...facts.statements.flatMap((stated) => percent(source, stated.percent)),
  ];
}

function assignmentDefects({ assignments }: ProjectFacts): ProjectDefect[] {
  return assignments.flatMap(({ id, fromOn, toOn, role }) => [
    ...noDays({ place: "assignment", id }, [fromOn, toOn]),
    ...word({ place: "assignment", id }, role, assignmentRoles),
  ]);
}

function overrideDefects({ overrides }: ProjectFacts): ProjectDefect[] {
  const place = { place: "override", id: null } as const;
  const last = overrides.at(-1);
  return [
    ...overrides.flatMap(({ setOn, expiresOn }) => noDays(place, [setOn, expiresOn])),
    ...(last ? unlikelyDays(place, [last.setOn, last.expiresOn]) : []),
    ...(last ? word(place, last.colour, overrideColours) : []),
  ];
}

/**
 * A project without the leaders' words that something is wrong with: the light they are said
 * against can be computed without them, and is what the next word is said against.
 */
export function withSoundWords(facts: ProjectFacts): ProjectFacts {
  const overrides = facts.overrides.filter(
    (word) => overrideDefects({ ...facts, overrides: [word] }).length === 0,
  );
  return { ...facts, overrides };
}

/**
 * What stands wrong in the days of signing and in the days somebody signed on.
 *
 * @example
 * findSigningDefects({ ...terms, signingFromOn: "1015-04-01" }, [])[0]?.code //=> "unlikelyDay"
 */
export function findSigningDefects(
  terms: { readonly signingFromOn: IsoDate; readonly signingToOn: IsoDate } | null,
  signed: readonly { readonly on: IsoDate }[],
): ProjectDefect[] {
  const set = terms ? [terms.signingFromOn, terms.signingToOn] : [];
  const reached = signed.map(({ on }) => on);
  return (
    [
      ["signingTerms", set],
      ["households", reached],
    ] as const
  ).flatMap(([place, all]) => [
    ...noDays({ place, id: null }, all),
    ...unlikelyDays({ place, id: null }, all),
  ]);
}

function relocationDefects({ relocation }: ProjectFacts): ProjectDefect[] {
  if (relocation === null) return [];
  const place = { place: "signingTerms", id: null } as const;
  const terms = relocation.terms.at(-1);
  return [
    ...relocation.terms.flatMap(({ signingFromOn, signingToOn, setOn }) =>
      noDays(place, [signingFromOn, signingToOn, setOn]),
    ),
    ...relocation.publications.flatMap(({ setOn }) =>
      noDays({ place: "publication", id: null }, [setOn]),
    ),
    ...(terms ? unlikelyDays(place, [terms.signingFromOn, terms.signingToOn]) : []),
    ...(terms ? percent(place, terms.thresholdPercent) : []),
    ...countDefects(relocation.counts),
  ];
}

/** As the views take it: by the day it was set, and of one day the last in the list. */
function lastSet(deadlines: MilestoneFact["deadlines"]) {
  return inDayOrder(deadlines, ({ setOn }) => setOn).at(-1);
}

/** A day that was corrected away is none any more: its plus and its minus make nothing. */
function countDefects(counts: RelocationFacts["counts"]): ProjectDefect[] {
  const place = { place: "households", id: null } as const;
  const strange = new Map<string, { on: IsoDate; households: number }>();
  for (const { metric, happenedOn: on, households } of counts) {
    if (isPlausibleDay(on)) continue;
    const known = strange.get(`${metric} ${on}`)?.households ?? 0;
    strange.set(`${metric} ${on}`, { on, households: known + households });
  }
  const left = Array.from(strange.values()).filter(({ households }) => households !== 0);
  return Array.from(new Set(left.map(({ on }) => on))).flatMap((on) => [
    ...noDays(place, [on]),
    ...unlikelyDays(place, [on]),
  ]);
}

/** The day a milestone was met last; an earlier one counts no longer once it was reopened. */
function metOn(events: MilestoneFact["events"]): IsoDate | null {
  return events.findLast(({ kind }) => kind === "met")?.on ?? null;
}

function lineOf({ milestoneId }: { readonly milestoneId: string }) {
  return { place: "plan", id: milestoneId } as const;
}

function noDays(of: Place, all: readonly (IsoDate | null)[]): ProjectDefect[] {
  return all.flatMap((on) =>
    on === null || isIsoDate(on) ? [] : { ...of, code: "noDay" as const, value: shown(on) },
  );
}

function unlikelyDays(of: Place, all: readonly (IsoDate | null)[]): ProjectDefect[] {
  return all.flatMap((on) =>
    on === null || !isIsoDate(on) || isPlausibleDay(on) ? [] : { ...of, ...unlikely(on) },
  );
}

function unlikely(on: IsoDate) {
  return { code: "unlikelyDay" as const, value: shown(on) };
}

function word(of: Place, said: string | null, known: readonly string[]): ProjectDefect[] {
  return said === null || known.includes(said)
    ? []
    : [{ ...of, code: "unknownWord", value: shown(said) }];
}

function percent(of: Place, value: number | null): ProjectDefect[] {
  return value === null ? [] : number(of, value, { least: 0, most: 100 });
}

function number(
  of: Place,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): ProjectDefect[] {
  const isIn = typeof value === "number" && value >= least && value <= most;
  return isIn ? [] : [{ ...of, code: "noNumber", value: shown(value) }];
}

/** A day, a code word or a number is short; what is longer is none of them and stays unshown. */
function shown(value: unknown): string {
  const text = String(value);
  return text.length <= 12 && /^[\w.+-]*$/.test(text) ? text : "…";
}
