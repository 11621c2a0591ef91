import type { Question } from "#domain/core/outcome.ts";
import { type PublicText, publicTexts } from "#domain/free-text/withdrawal.ts";
import { type LinkedMetric, linkedMetrics } from "#domain/household/counts/linked-metric.ts";
import { type PersonalNumber, personalNumbers } from "#domain/household/person/personal-number.ts";
import { type HouseholdStage, householdStages } from "#domain/household/stage/stage.ts";
import { type LightColour, lightColours } from "#domain/light/light.ts";
import { type ProjectStage, projectStages } from "#domain/project/project.ts";
import type { AuditEventName } from "./audit-event.ts";

/** What leaves the house as a file or a sheet, or comes in as one. */
export const auditedSheets = [
  "households",
  "compensation",
  /** The name the ledger of compensation bears in rows written before it was renamed. */
  "dealings",
  "units",
  "template",
  "noticeSheet",
  "noticeDocument",
] as const;
export type AuditedSheet = (typeof auditedSheets)[number];

/** A value of the audit trail, and how it is to be written. */
export type AuditValue =
  | { readonly as: "text" | "day" | "role"; readonly value: string }
  | { readonly as: "stage"; readonly value: ProjectStage }
  | { readonly as: "light"; readonly value: LightColour }
  | { readonly as: "householdStage"; readonly value: HouseholdStage }
  | { readonly as: "metric"; readonly value: LinkedMetric }
  | { readonly as: "publicText"; readonly value: PublicText }
  | { readonly as: "publication"; readonly value: "exact" | "banded" }
  | { readonly as: "number"; readonly value: PersonalNumber }
  | { readonly as: "sheet"; readonly value: AuditedSheet }
  | { readonly as: "state"; readonly value: "enabled" | "disabled" }
  | { readonly as: "percent" | "count"; readonly value: number }
  | { readonly as: "questions"; readonly value: readonly Question[] }
  | { readonly as: "yes" }
  | { readonly as: "nothing" };

export type AuditField =
  | "confirmed"
  | "name"
  | "stage"
  | "staleAfterDays"
  | "city"
  | "address"
  | "telephone"
  | "licence"
  | "securityContact"
  | "username"
  | "role"
  | "bySetUpLink"
  | "atMachine"
  | "state"
  | "sessionsEnded"
  | "fromOn"
  | "toOn"
  | "followed"
  | "percent"
  | "asOfOn"
  | "correction"
  | "on"
  | "projects"
  | "accounts"
  | "reports"
  | "plan"
  | "milestones"
  | "deadline"
  | "light"
  | "expiresOn"
  | "reason"
  | "publicText"
  | "households"
  | "breaches"
  | "householdStage"
  | "keyHousehold"
  | "number"
  | "nextVisitOn"
  | "threshold"
  | "publication"
  | "metric"
  | "participants"
  | "seed"
  | "publishedWhere"
  | "rank"
  | "passedOver"
  | "sheet"
  | "ledger"
  | "filtered"
  | "unmasked"
  | "buildings"
  | "holders"
  | "stages"
  | "agreements"
  | "payments"
  | "units";

/** One thing that an event changed; without `before` it was set, not changed. */
export interface AuditChange {
  readonly field: AuditField;
  readonly before?: AuditValue;
  readonly after: AuditValue;
}

export type Detail = Readonly<Record<string, unknown>>;

/** What an event says it changed; null for what its details leave out. */
export type Reading = (detail: Detail) => (AuditChange | null)[];
export type Readings = Partial<Record<AuditEventName, Reading>>;

export const nothing: AuditValue = { as: "nothing" };

export function set(field: AuditField, after: AuditValue | null): AuditChange | null {
  return after && { field, after };
}

export function moved(
  field: AuditField,
  before: AuditValue,
  after: AuditValue | null,
): AuditChange | null {
  return after && { field, before, after };
}

export function flagChange(field: AuditField, value: unknown): AuditChange | null {
  return value ? { field, after: { as: "yes" } } : null;
}

export function read(
  value: unknown,
  as: "text" | "day" | "role" | "percent" | "count",
): AuditValue | null {
  if (as === "percent" || as === "count") return typeof value === "number" ? { as, value } : null;
  return typeof value === "string" ? { as, value } : null;
}

const choices = {
  stage: projectStages,
  light: lightColours,
  householdStage: householdStages,
  metric: linkedMetrics,
  number: personalNumbers,
  sheet: auditedSheets,
  publicText: publicTexts,
} as const;

/** One of the words known of a kind; whatever another version may have written is left out. */
export function readChoice(as: keyof typeof choices, value: unknown): AuditValue | null {
  const known = choices[as].find((word) => word === value);
  return known ? ({ as, value: known } as AuditValue) : null;
}
