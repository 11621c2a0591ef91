import { type SQL, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { durationUnits } from "#domain/calendar/duration-unit.ts";
import { milestoneKinds } from "#domain/milestone/milestone.ts";
import { reviewDecisions } from "#domain/report/report-status.ts";
import { linkTypes } from "#domain/schedule/dependency.ts";
import { baseline, planCalendarColumns, planRowColumns } from "./baseline.ts";
import { day, flag, instant, oneOf, realDay } from "./columns.ts";
import { milestone } from "./milestone.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/**
 * 计划方案: a plan an owner asks a leader to approve. Immutable with its lines and links; a later
 * one of the same project supersedes it while nobody has answered it.
 */
export const planProposal = sqliteTable(
  "plan_proposal",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    name: text("name").notNull(),
    reason: text("reason").notNull(),
    /** What its durations and lags count. */
    durationUnit: text("duration_unit", { enum: durationUnits }).notNull(),
    ...planCalendarColumns,
    /** The baseline in force when it was proposed; NULL for a first plan. */
    basedOnId: text("based_on_id").references(() => baseline.id),
    /** The proposal this one takes the place of; but for what was taken back, each once. */
    supersedesId: text("supersedes_id").references((): AnySQLiteColumn => planProposal.id),
    proposedById: text("proposed_by_id")
      .notNull()
      .references(() => user.id),
    proposedOn: day("proposed_on").notNull(),
    proposedAt: instant("proposed_at").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    oneOf("plan_proposal_duration_unit_known", table.durationUnit, durationUnits),
    realDay("plan_proposal_proposed_on", table.proposedOn),
    index("plan_proposal_project").on(table.projectId),
    index("plan_proposal_supersedes").on(table.supersedesId),
  ],
);

const allGiven = (columns: readonly AnySQLiteColumn[]): SQL =>
  sql.join(
    columns.map((column) => sql`${column} is not null`),
    sql` and `,
  );

/** A line of a proposal: a milestone of the project, or one to be added, which has its own names. */
export const planProposalMilestone = sqliteTable(
  "plan_proposal_milestone",
  {
    id: text("id").primaryKey(),
    proposalId: text("proposal_id")
      .notNull()
      .references(() => planProposal.id),
    milestoneId: text("milestone_id").references(() => milestone.id),
    kind: text("kind", { enum: milestoneKinds }),
    nameZh: text("name_zh"),
    nameEn: text("name_en"),
    weight: real("weight").notNull(),
    startOn: day("start_on").notNull(),
    finishOn: day("finish_on").notNull(),
    isMoment: flag("is_moment").notNull().default(false),
    ...planRowColumns,
    position: integer("position").notNull(),
  },
  (table) => [
    oneOf("plan_proposal_milestone_kind_known", table.kind, milestoneKinds),
    realDay("plan_proposal_milestone_start_on", table.startOn),
    realDay("plan_proposal_milestone_finish_on", table.finishOn),
    check("plan_proposal_milestone_days_in_order", sql`${table.startOn} <= ${table.finishOn}`),
    check("plan_proposal_milestone_weight_range", sql`${table.weight} >= 0`),
    check(
      "plan_proposal_milestone_known_or_named",
      sql`(${table.milestoneId} is null) = (${allGiven([table.nameZh, table.nameEn, table.kind])})`,
    ),
    index("plan_proposal_milestone_proposal").on(table.proposalId),
  ],
);

/** 前置关系 of a proposal, between two of its lines. */
export const planProposalLink = sqliteTable(
  "plan_proposal_link",
  {
    proposalId: text("proposal_id")
      .notNull()
      .references(() => planProposal.id),
    predecessorId: text("predecessor_id")
      .notNull()
      .references(() => planProposalMilestone.id),
    successorId: text("successor_id")
      .notNull()
      .references(() => planProposalMilestone.id),
    type: text("type", { enum: linkTypes }).notNull(),
    lag: integer("lag").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.predecessorId, table.successorId, table.type] }),
    oneOf("plan_proposal_link_type_known", table.type, linkTypes),
    check("plan_proposal_link_of_two", sql`${table.predecessorId} <> ${table.successorId}`),
    index("plan_proposal_link_proposal").on(table.proposalId),
  ],
);

/**
 * A leader's answer to a proposal. Append-only; a proposal is answered once, but for an answer that
 * was taken back.
 */
export const planReview = sqliteTable(
  "plan_review",
  {
    id: text("id").primaryKey(),
    proposalId: text("proposal_id")
      .notNull()
      .references(() => planProposal.id),
    decision: text("decision", { enum: reviewDecisions }).notNull(),
    comment: text("comment"),
    /** The baseline an approved proposal became. */
    baselineId: text("baseline_id")
      .unique()
      .references(() => baseline.id),
    reviewerId: text("reviewer_id")
      .notNull()
      .references(() => user.id),
    reviewedOn: day("reviewed_on").notNull(),
    reviewedAt: instant("reviewed_at").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    oneOf("plan_review_decision_known", table.decision, reviewDecisions),
    realDay("plan_review_reviewed_on", table.reviewedOn),
    index("plan_review_proposal").on(table.proposalId),
    check(
      "plan_review_approved_is_baseline",
      sql`(${table.decision} = 'approved') = (${table.baselineId} is not null)`,
    ),
  ],
);

/**
 * A plan that was not proposed yet, as its owner typed it, right or wrong: seen by nobody else, and
 * one for each person and project. It is no history: saved again it is written over.
 */
export const planDraft = sqliteTable(
  "plan_draft",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    ownerId: text("owner_id")
      .notNull()
      .references(() => user.id),
    version: integer("version").notNull(),
    /** Of the project's plan when it was saved: what moved on since is said. */
    planVersion: integer("plan_version").notNull(),
    savedAt: instant("saved_at").notNull(),
    /** The fields of the editor by their names, as JSON. */
    typed: text("typed").notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.ownerId] })],
);
