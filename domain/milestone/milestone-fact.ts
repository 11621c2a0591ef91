import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { LinkedMetric } from "#domain/household/counts/linked-metric.ts";
import type { DeadlineVersion } from "#domain/milestone/deadline.ts";
import type {
  MilestoneEvent,
  MilestoneKind,
  MilestoneStatement,
} from "#domain/milestone/milestone.ts";
import type { TextHeld } from "#domain/publication/text-release.ts";
import type { RetirementFact } from "./retirement.ts";

/** A deadline as it was set, with its own words. */
export type DeadlineFact = DeadlineVersion & {
  readonly id: string;
  /** The day its reason was taken off the public pages; it is null from then on. */
  readonly reasonWithdrawnOn: IsoDate | null;
  /** In what the public sees: there is a reason, and why it is not shown. */
  readonly reasonHeld?: TextHeld;
  readonly label: Bilingual;
  readonly sourceId: string | null;
  /** Who set it; null where a source did. */
  readonly setBy: string | null;
};

export type MilestoneEventFact = MilestoneEvent & {
  readonly id: string;
  readonly recordedById: string;
  readonly recordedAt: number;
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
  readonly metrics: readonly MetricFact[];
  /** Retired and restored by a leader, oldest first. */
  readonly retirements: readonly RetirementFact[];
};

export type MetricFact = { readonly metric: LinkedMetric | null; readonly setOn: IsoDate };
