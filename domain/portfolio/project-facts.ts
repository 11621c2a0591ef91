import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import type { BaselineItem, ReportFacts } from "#domain/forecast/progress.ts";
import type { WithdrawalFact } from "#domain/free-text/withdrawal.ts";
import type { MeasuredMeasure } from "#domain/household/counts/milestone-measure.ts";
import type { RelocationFacts } from "#domain/household/counts/relocation-facts.ts";
import type { LightOverride, OverrideColour } from "#domain/light/light-override.ts";
import type { DeadlineVersion } from "#domain/milestone/deadline.ts";
import type {
  MilestoneEvent,
  MilestoneKind,
  MilestoneStatement,
} from "#domain/milestone/milestone.ts";
import type {
  AssignmentRole,
  FigureKey,
  LandRegime,
  OurRole,
  ProjectKind,
  ProjectStage,
} from "#domain/project/project.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";

/** A name or a sentence of the data itself, in both languages. */
export type Bilingual = { readonly zh: string; readonly en: string };

/** One row of 分包责任: a person (with the account's name) or a unit, from a day to a day. */
export type AssignmentFact = {
  readonly id: string;
  readonly role: AssignmentRole;
  readonly userId: string | null;
  readonly name: Bilingual;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
  readonly synthetic: boolean;
};

/** A deadline as it was set, with its own words. */
export type DeadlineFact = DeadlineVersion & {
  readonly id: string;
  /** The day its reason was taken off the public pages; it is null from then on. */
  readonly reasonWithdrawnOn: IsoDate | null;
  readonly label: Bilingual;
  readonly sourceId: string | null;
  /** Who set it; null where a source did. */
  readonly setBy: string | null;
};

export type MilestoneEventFact = MilestoneEvent & {
  readonly recordedOn: IsoDate;
  readonly evidence: string | null;
  readonly recordedBy: string;
  readonly synthetic: boolean;
};

/** What a published source says of one milestone. */
export type MilestoneStatementFact = MilestoneStatement & {
  readonly sourceId: string;
  /** The year the source says it speaks of, when it is not its own. */
  readonly asOfYear: number | null;
  readonly text: Bilingual | null;
};

export type MilestoneFact = {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly name: Bilingual;
  readonly weight: number | null;
  readonly version: number;
  /** The day an approved plan added it; null for one the project began with. */
  readonly addedOn: IsoDate | null;
  readonly deadlines: readonly DeadlineFact[];
  readonly events: readonly MilestoneEventFact[];
  readonly statements: readonly MilestoneStatementFact[];
  /** By which count of the ledger it is measured, as set; null gives it back to its events. */
  readonly measures: readonly MeasureFact[];
};

export type MeasureFact = { readonly measure: MeasuredMeasure | null; readonly setOn: IsoDate };

export type BaselineFact = {
  readonly id: string;
  readonly name: string;
  readonly approvedOn: IsoDate;
  readonly approvedBy: string;
  readonly reason: string;
  readonly synthetic: boolean;
  readonly items: readonly BaselineLine[];
  /** What its durations and lags count. */
  readonly durationUnit: DurationUnit;
  /** Between two of its milestones. */
  readonly links: readonly Dependency[];
};

/** One milestone of a baseline. */
export type BaselineLine = BaselineItem & { readonly milestoneId: string };

/** A leader's word on the light; without a colour it gives the word back to the computed one. */
export type LightOverrideFact = Omit<LightOverride, "colour"> & {
  readonly id: string;
  readonly colour: OverrideColour | null;
  readonly setBy: string;
  readonly synthetic: boolean;
};

/** A report with everything staff may read of it; the public sees only percent and dates. */
export type ReportFact = ReportFacts & {
  readonly reporterId: string;
  readonly reporter: string;
  readonly reportedAt: number;
  readonly done: string;
  readonly blocker: string | null;
  readonly nextStep: string | null;
  readonly fallReason: string | null;
  readonly synthetic: boolean;
  readonly review: {
    readonly decision: "approved" | "returned";
    readonly comment: string | null;
    readonly reviewer: string;
    readonly on: IsoDate;
  } | null;
};

/** What a published source says of the project as a whole. */
export type ProjectStatement = {
  readonly sourceId: string;
  readonly percent: number | null;
  readonly text: Bilingual | null;
  readonly knownFrom: IsoDate;
};

export type FigureFact = {
  readonly key: FigureKey;
  readonly value: number;
  readonly approximate: boolean;
  readonly sourceId: string;
  readonly knownFrom: IsoDate;
};

/** Every dated fact about one project, as the queries load it; the view is computed from it. */
export type ProjectFacts = {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly name: Bilingual;
  readonly area: Bilingual;
  readonly kind: ProjectKind;
  readonly landRegime: LandRegime | null;
  readonly ourRole: OurRole;
  readonly stage: ProjectStage | null;
  readonly note: Bilingual | null;
  readonly updatedAt: number;
  readonly assignments: readonly AssignmentFact[];
  readonly milestones: readonly MilestoneFact[];
  readonly baselines: readonly BaselineFact[];
  readonly reports: readonly ReportFact[];
  readonly statements: readonly ProjectStatement[];
  readonly figures: readonly FigureFact[];
  /** In the order set. */
  readonly overrides: readonly LightOverrideFact[];
  /** Texts taken off the public pages, oldest first. */
  readonly withdrawals: readonly WithdrawalFact[];
  /** null where the project has no households. */
  readonly relocation: RelocationFacts | null;
  /** Some of its facts could not be read, and why: nothing can be computed from the rest. */
  readonly unread?: Error;
};
