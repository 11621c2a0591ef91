import { and, asc, eq, gte, isNull, notExists, or } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { hasReached } from "#db/household/stage/has-reached.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household } from "#db/schema/household/household.ts";
import { householdReceipt } from "#db/schema/household/household-receipt.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  type ReceiptBatchInput,
  receiptBatchInput,
} from "#domain/household/receipt/receipt-input.ts";
import { writeReceipts } from "./issue-receipt.ts";
import type { ReceiptIssue } from "./receipt-codes.ts";

/** Written and printed in one go; the rest are for the next. */
export const mostReceiptsAtOnce = 300;

export type ReceiptsIssued = {
  readonly projectId: string;
  readonly issueId: string;
  readonly expiresOn: IsoDate;
  readonly householdIds: readonly string[];
  /** How many are left without one. */
  readonly remaining: number;
};

/**
 * A clerk issues receipts for every household of a building, or of the project, that has agreed and
 * has none in force. Nobody's receipt ends by it.
 */
export const issueReceipts = defineCommand(
  "issueReceipts",
  receiptBatchInput,
  (
    context,
    { projectId, buildingId, months, issue }: ReceiptBatchInput & { issue: ReceiptIssue },
  ): Outcome<ReceiptsIssued, "receipt.projectNotFound" | "receipt.nobodyWaits"> => {
    const { tx, actor, businessOn, record } = context;
    const project = findLedgerProject(tx, { actor, on: businessOn }, projectId);
    if (!project) return refuse("receipt.projectNotFound");
    const waiting = listWaiting(tx, { projectId, asOf: businessOn }).filter(
      (each) => buildingId === null || each.buildingId === buildingId,
    );
    const householdIds = waiting.slice(0, mostReceiptsAtOnce).map(({ id }) => id);
    if (householdIds.length === 0) return refuse("receipt.nobodyWaits");
    const expiresOn = addMonths(businessOn, months);
    writeReceipts(context, { householdIds, expiresOn, issue });
    const detail = { projectId, buildingId, households: householdIds, expiresOn };
    record("receipt.issuedForMany", { type: "project", id: projectId }, detail);
    const remaining = waiting.length - householdIds.length;
    return accept({ projectId, issueId: issue.issueId, expiresOn, householdIds, remaining });
  },
);

/** The households of a project that have agreed and have no receipt in force, in the order of their doors. */
export function listWaiting(db: Reader, { projectId, asOf }: { projectId: string; asOf: IsoDate }) {
  const inForce = db
    .select({ id: householdReceipt.id })
    .from(householdReceipt)
    .where(
      and(
        eq(householdReceipt.householdId, household.id),
        isNull(householdReceipt.ending),
        gte(householdReceipt.expiresOn, asOf),
      ),
    );
  return db
    .select({ id: household.id, buildingId: household.buildingId })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .where(
      and(
        eq(household.projectId, projectId),
        isNull(household.removedOn),
        or(hasReached(db, "signed", asOf), hasReached(db, "decided", asOf)),
        notExists(inForce),
      ),
    )
    .orderBy(asc(building.position), asc(household.floor), asc(household.door), asc(household.id))
    .all();
}
