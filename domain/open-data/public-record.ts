import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { PercentRange } from "#domain/forecast/progress.ts";
import type { LightColour } from "#domain/light/light.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { LandRegime, OurRole, ProjectKind, ProjectStage } from "#domain/project/project.ts";
import { type HouseholdRecord, householdRecord } from "./household-record.ts";
import { type MilestoneRecord, milestoneRecord } from "./milestone-record.ts";
import { type PublicReason, publicReason } from "./public-reason.ts";

/** A percentage somebody gave for the whole project. */
export type ReportRecord = {
  /** The day it speaks of; null where a source names none. */
  readonly on: IsoDate | null;
  readonly percent: number;
  readonly basis: "report" | "statement";
  readonly synthetic: boolean;
};

/**
 * What the public may know of one project on one day. Every file, feed and badge is written from
 * this and from nothing else, so that no two of them can disagree.
 */
export type PublicRecord = {
  readonly slug: string;
  readonly name: Bilingual;
  readonly note: Bilingual | null;
  readonly kind: ProjectKind;
  readonly stage: ProjectStage | null;
  readonly landRegime: LandRegime | null;
  readonly ourRole: OurRole;
  readonly area: Bilingual;
  readonly region: Bilingual | null;
  /** The responsible units in force; persons are not public. */
  readonly units: readonly { readonly name: Bilingual; readonly synthetic: boolean }[];
  readonly asOf: IsoDate;
  readonly light: {
    readonly colour: LightColour;
    readonly reasons: readonly PublicReason[];
    /** What a leader says instead, to the end of which day; null where nobody does. */
    readonly override: { readonly colour: LightColour; readonly until: IsoDate } | null;
  };
  readonly reported: ReportRecord | null;
  /** What the plan has for the day. */
  readonly planned: number | null;
  /** By the weights of the milestones: a range where one of them has no percent. */
  readonly weighted: PercentRange | null;
  /** The approved plan in force. */
  readonly baseline: {
    readonly approvedOn: IsoDate;
    readonly startOn: IsoDate;
    readonly finishOn: IsoDate;
    readonly synthetic: boolean;
  } | null;
  readonly milestones: readonly MilestoneRecord[];
  /** The next deadline: its milestone. */
  readonly nextMilestoneId: string | null;
  /** Reports that count, the oldest first. */
  readonly reports: readonly ReportRecord[];
  /** Null where the project has no households. */
  readonly households: HouseholdRecord | null;
};

/**
 * Takes of a view what may be published, field by field: what is not named here is not public.
 *
 * @param view of a project for the public, whose counts are in bands
 */
export function publicRecord(view: ProjectView): PublicRecord {
  const { facts, light, override, baseline, relocation } = view;
  return {
    slug: facts.slug,
    name: facts.name,
    note: facts.note,
    kind: facts.kind,
    stage: facts.stage,
    landRegime: facts.landRegime,
    ourRole: facts.ourRole,
    area: facts.area,
    region: facts.region,
    units: view.assignments
      .filter(({ role }) => role === "unit")
      .map(({ name, synthetic }) => ({ name, synthetic })),
    asOf: view.asOf,
    light: {
      colour: light.colour,
      reasons: light.reasons.map(publicReason),
      override: override && { colour: override.colour, until: override.expiresOn },
    },
    reported: reportedRecord(view),
    planned: view.planned,
    weighted: view.weighted.percent,
    baseline: baseline && {
      approvedOn: baseline.approvedOn,
      startOn: baseline.startOn,
      finishOn: baseline.finishOn,
      synthetic: baseline.synthetic,
    },
    milestones: view.milestones.map(milestoneRecord),
    nextMilestoneId: view.next?.fact.id ?? null,
    reports: reportRecords(view),
    households: relocation && householdRecord(relocation),
  };
}

function reportedRecord({ reported }: ProjectView): ReportRecord | null {
  if (reported === null) return null;
  const { percent, asOfOn, basis, report } = reported;
  return { on: asOfOn, percent, basis, synthetic: report?.synthetic ?? false };
}

function reportRecords({ reports }: ProjectView): ReportRecord[] {
  return reports
    .filter(({ status }) => status === "submitted" || status === "approved")
    .map(({ report: { asOfOn, percent, synthetic } }) => {
      return { on: asOfOn, percent, basis: "report" as const, synthetic };
    })
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
