import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { logDeadlineMoves } from "#domain/milestone/deadline-move-log.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { PublicationFact } from "#domain/publication/publication-fact.ts";
import type { PublicChange } from "./public-change.ts";

/** A change before it is said of which project it is. */
type Told = PublicChange extends infer Each
  ? Each extends PublicChange
    ? Omit<Each, "project">
    : never
  : never;

/**
 * What changed in public of one project, the newest first: it was published, a deadline was set or
 * moved, a milestone was met, and what had been said was put right. A correction is told with what
 * stood there before.
 *
 * Each change is told by the day of its own fact, not by two days held against each other as the desk
 * does it: a feed needs the same entry under the same name whenever it is read, however many days lie
 * between two readings. What was known before the project was last published came with its page, and
 * is no change of it, nor is a deadline first set on that day.
 *
 * @param facts what the public may see: see `publicFacts`, on whose day nothing later is known
 * @example
 * listPublicChanges(facts, "2015-04-15")[0] //=> { code: "deadlineMoved", on: "2015-04-10", … }
 */
export function listPublicChanges(facts: ProjectFacts, asOf: IsoDate): PublicChange[] {
  const words = facts.publications.filter(({ setOn }) => setOn <= asOf);
  const since = publicSince(words);
  if (since === null) return [];
  const project = { slug: facts.slug, name: facts.name };
  const told: Told[] = [
    ...publicationChanges(words),
    ...facts.milestones.flatMap((milestone) => [
      ...deadlineChanges(milestone, asOf),
      ...eventChanges(milestone),
    ]),
    ...correctedReports(facts),
    ...withdrawnTexts(facts),
  ];
  return told
    .filter(({ on, code }) => (code === "deadlineSet" ? on > since : on >= since) && on <= asOf)
    .map((change): PublicChange => ({ ...change, project }))
    .sort(newestFirst);
}

/** By day, and in an order of their names within one, so that it is the same at each reading. */
export function newestFirst(a: PublicChange, b: PublicChange): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The day since which it has been public without a break; null where it is not. */
function publicSince(words: readonly PublicationFact[]): IsoDate | null {
  const hiddenAt = words.findLastIndex(({ kind }) => kind === "withdrawn");
  return words[hiddenAt + 1]?.setOn ?? null;
}

function publicationChanges(words: readonly PublicationFact[]): Told[] {
  return words.flatMap(({ id, kind, setOn: on }, index): Told[] => {
    if (kind === "withdrawn") return [];
    const before = words[index - 1]?.kind;
    const code =
      before === undefined
        ? "published"
        : before === "published"
          ? "scopeChanged"
          : "publishedAgain";
    return [{ id, on, code, kind: "published", isGenerated: false }];
  });
}

function deadlineChanges({ name: milestone, deadlines }: MilestoneFact, asOf: IsoDate): Told[] {
  const { original, moves } = logDeadlineMoves(deadlines, asOf);
  const of = { kind: "moved", milestone, isGenerated: false } as const;
  const first: Told[] = original
    ? [{ id: original.id, on: original.setOn, code: "deadlineSet", deadline: original, ...of }]
    : [];
  return [
    ...first,
    ...moves.map((move): Told => {
      return { id: move.after.id, on: move.setOn, code: "deadlineMoved", move, ...of };
    }),
  ];
}

function eventChanges({ name: milestone, events }: MilestoneFact): Told[] {
  return events.flatMap(
    ({ id, kind, on: happenedOn, recordedOn: on, synthetic }, index): Told[] => {
      const told = { id, on, milestone, isGenerated: synthetic };
      if (kind === "met")
        return [{ ...told, code: "milestoneMet", kind: "met", metOn: happenedOn }];
      if (kind !== "reopened") return [];
      const met = events.slice(0, index).findLast((before) => before.kind === "met");
      const metOn = met?.on ?? null;
      return [{ ...told, code: "milestoneReopened", kind: "corrected", metOn }];
    },
  );
}

/** A report that names another takes its place: both figures are told. */
function correctedReports({ reports }: ProjectFacts): Told[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return reports.flatMap(
    ({ id, correctsId, reportedOn: on, asOfOn, percent, synthetic }): Told[] => {
      const old = correctsId === null ? undefined : byId.get(correctsId);
      if (old === undefined) return [];
      const figures = { asOfOn, from: old.percent, to: percent };
      return [
        { id, on, code: "percentCorrected", kind: "corrected", isGenerated: synthetic, ...figures },
      ];
    },
  );
}

function withdrawnTexts({ withdrawals }: ProjectFacts): Told[] {
  return withdrawals.map(({ id, text, withdrawnOn: on }) => {
    return { id, on, code: "textWithdrawn", kind: "corrected", text, isGenerated: false };
  });
}
