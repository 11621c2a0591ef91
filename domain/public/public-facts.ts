import type { AssignmentFact } from "#domain/assignment/assignment-fact.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { WithdrawalFact } from "#domain/free-text/withdrawal.ts";
import type {
  RelocationCount,
  RelocationFacts,
  SigningTermsFact,
} from "#domain/household/counts/relocation-facts.ts";
import type { LightOverrideFact } from "#domain/light/light-override-fact.ts";
import type { BaselineFact, BaselineMilestone } from "#domain/plan/baseline-fact.ts";
import type {
  FigureFact,
  ProjectFacts,
  ProjectStatement,
} from "#domain/portfolio/project-facts.ts";
import type { FieldGroup } from "#domain/publication/field-group.ts";
import { type PublicationFact, publishedGroups } from "#domain/publication/publication-fact.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { publicMilestones } from "./public-milestones.ts";
import { type NameDeadline, type PublicTexts, publicTexts } from "./public-texts.ts";

/** On which day somebody looks, and how a deadline is put into words where its own may not be shown. */
export type PublicDay = { readonly asOf: IsoDate; readonly nameDeadline: NameDeadline };

/** The facts of a project the public may see, and in which groups. */
export type PublicFacts = {
  readonly facts: ProjectFacts;
  readonly groups: readonly FieldGroup[];
};

/** Whoever stands inside is not named outside. */
const nobody = "";

/**
 * What the public sees of a project on a day, put together from what a leader allowed and from
 * nothing else: whatever is added to the facts later stays inside until it is named here. Null where
 * the project is not public on that day.
 *
 * Persons are not named. Texts that people typed are there once a leader approved them; what a
 * published source says is public as it is.
 *
 * @example
 * publicFacts(neverPublished, { asOf: "2015-04-15", nameDeadline }) //=> null
 */
export function publicFacts(all: ProjectFacts, day: PublicDay): PublicFacts | null {
  const groups = publishedGroups(all.publications, day.asOf);
  if (groups === null) return null;
  const has = (group: FieldGroup) => groups.includes(group);
  const texts = publicTexts(all, { ...day, isAllowed: has("texts") });
  const facts: ProjectFacts = {
    ...whatItIs(all, texts),
    milestones: has("deadlines") ? publicMilestones(all, { groups, texts }) : [],
    baselines: has("deadlines") ? all.baselines.map(publicBaseline) : [],
    reports: has("progress") ? all.reports.map(publicReport) : [],
    overrides: has("progress") ? all.overrides.map(publicOverride) : [],
    statements: has("sources") ? all.statements.map(publicStatement) : [],
    figures: has("sources") ? all.figures.map(publicFigure) : [],
    relocation: has("households") && all.relocation ? publicRelocation(all.relocation) : null,
  };
  return { facts, groups };
}

/** Its base: public with the project. */
function whatItIs(all: ProjectFacts, texts: PublicTexts) {
  const { id, slug, version, name, area, region, kind, landRegime, ourRole, stage } = all;
  const note = texts.noteOf(all);
  return {
    id,
    slug,
    version,
    name,
    area,
    region,
    kind,
    landRegime,
    ourRole,
    stage,
    note: note.text,
    ...(note.held ? { noteHeld: note.held } : {}),
    noteWording: all.noteWording,
    updatedAt: all.updatedAt,
    assignments: all.assignments.filter(isOfUnit).map(publicAssignment),
    withdrawals: all.withdrawals.map(publicWithdrawal),
    publications: all.publications.map(publicWord),
    releases: [],
    ...(all.unread ? { unread: all.unread } : {}),
  };
}

function isOfUnit({ role, userId }: AssignmentFact): boolean {
  return userId === null && (role === "unit" || role === "support");
}

function publicAssignment(given: AssignmentFact): AssignmentFact {
  const { id, role, name, fromOn, toOn, synthetic } = given;
  return { id, role, userId: null, name, fromOn, toOn, synthetic };
}

function publicWithdrawal({ id, text, subjectId, withdrawnOn }: WithdrawalFact): WithdrawalFact {
  return { id, text, subjectId, withdrawnOn, reason: "", withdrawnBy: nobody };
}

/** The reason is for the office; the public is told that, when and by which role. */
function publicWord({ id, kind, groups, setOn, setAt, role }: PublicationFact): PublicationFact {
  return { id, kind, groups, setOn, setAt, role, reason: null, setBy: null };
}

function publicStatement({ sourceId, percent, text, knownFrom }: ProjectStatement) {
  return { sourceId, percent, text, knownFrom };
}

function publicFigure(figure: FigureFact): FigureFact {
  const { key, value, approximate, nearly, sourceId, knownFrom } = figure;
  return { key, value, approximate, nearly, sourceId, knownFrom };
}

function publicBaseline(plan: BaselineFact): BaselineFact {
  const { id, name, approvedOn, approvedAt, synthetic } = plan;
  const { durationUnit, workWeek, holidays, ownDays } = plan;
  return {
    id,
    name,
    approvedOn,
    approvedAt,
    synthetic,
    durationUnit,
    workWeek,
    holidays,
    ownDays,
    items: plan.items.map(publicLine),
    links: plan.links.map(({ predecessorId, successorId, type, lag }) => {
      return { predecessorId, successorId, type, lag };
    }),
    approvedBy: nobody,
    reason: "",
  };
}

function publicLine(line: BaselineMilestone): BaselineMilestone {
  const { milestoneId, weight, startOn, finishOn, isMoment, groupName, sourceUid } = line;
  return { milestoneId, weight, startOn, finishOn, isMoment, groupName, sourceUid };
}

/** The percent, its day and whether it was answered: nothing of what was written. */
function publicReport(report: ReportFact): ReportFact {
  const { id, asOfOn, reportedOn, reportedAt, percent, correctsId, synthetic } = report;
  return {
    id,
    asOfOn,
    reportedOn,
    reportedAt,
    percent,
    correctsId,
    synthetic,
    reviews: report.reviews.map(({ decision, on }) => ({ decision, on })),
    reporterId: nobody,
    reporter: nobody,
    done: "",
    blocker: null,
    nextStep: null,
    fallReason: null,
    review: null,
  };
}

function publicOverride(word: LightOverrideFact): LightOverrideFact {
  const { id, colour, setOn, setAt, expiresOn, synthetic } = word;
  return { id, colour, setOn, setAt, expiresOn, synthetic, reason: "", setBy: nobody };
}

function publicRelocation({ counts, terms, publications, synthetic }: RelocationFacts) {
  return {
    counts: counts.map(publicCounted),
    terms: terms.map(publicTerms),
    publications: publications.map(({ isExact, setOn }) => {
      return { isExact, setOn, reason: "", setBy: nobody };
    }),
    synthetic,
  };
}

/** Counts of the whole project, which the view tells in bands. */
function publicCounted(count: RelocationCount): RelocationCount {
  const { metric, happenedOn, recordedOn, households, persons } = count;
  return { metric, happenedOn, recordedOn, households, persons };
}

function publicTerms(terms: SigningTermsFact): SigningTermsFact {
  const { thresholdPercent, signingFromOn, signingToOn, setOn, synthetic } = terms;
  return {
    thresholdPercent,
    signingFromOn,
    signingToOn,
    setOn,
    synthetic,
    reason: "",
    setBy: nobody,
  };
}
