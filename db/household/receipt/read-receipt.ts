import { and, eq, gte, isNull } from "drizzle-orm";
import { listAgreements } from "#db/household/compensation/list-compensation.ts";
import { listHouseholdEvents } from "#db/household/stage/find-household-for-counts.ts";
import type { Db } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { householdReceipt } from "#db/schema/household/household-receipt.ts";
import { project } from "#db/schema/project.ts";
import { forgiveAddress, spendTry } from "#db/sign-in/spend-try.ts";
import { receiptClaim, receiptsClaim, receiptsOwnClaim } from "#db/sign-in/try-claims.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { agreementInForce } from "#domain/household/compensation/agreement-in-force.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { readReceiptCode } from "#domain/household/receipt/receipt-code.ts";
import type { ReceiptFacts } from "#domain/household/receipt/receipt-progress.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import { receiptIndex } from "./receipt-codes.ts";

export type ReceiptRead = ReceiptFacts & {
  readonly projectName: Bilingual;
  readonly expiresOn: IsoDate;
};

type Asked = { readonly typed: string; readonly address: string; readonly at: number };

/**
 * What a code opens on a day. The try is counted before anything is looked for, right ones are
 * forgiven. What is no code, was never one, has ended or expired is looked for by the same statement
 * and answered alike: nothing tells them apart.
 */
export function readReceipt(
  db: Db,
  { typed, address, at }: Asked,
  asOf: IsoDate,
): Outcome<ReceiptRead, "receipt.unknown" | "receipt.tooMany"> {
  const wait = spendReceiptTry(db, address, at);
  if (wait > 0) return refuse("receipt.tooMany", { params: { seconds: wait } });
  const found = findByCode(db, readReceiptCode(typed) ?? "", asOf);
  if (!found) return refuse("receipt.unknown");
  forgiveAddress(db, [receiptsOwnClaim(address), receiptClaim(address)]);
  const { householdId, nameZh, nameEn, way, expiresOn } = found;
  const agreements = recordsInForce(listAgreements(db, householdId), asOf);
  return accept({
    days: stageDays(listHouseholdEvents(db, householdId), asOf),
    way,
    agreedMonths: agreementInForce(agreements)?.transitionMonths ?? null,
    projectName: { zh: nameZh, en: nameEn },
    expiresOn,
  });
}

/**
 * An address has some tries of its own, whatever all others do; what it tries beyond them counts
 * against it and against everybody's together, so that a thousand addresses that guess keep nobody
 * from a first try.
 *
 * @returns seconds to wait
 */
function spendReceiptTry(db: Db, address: string, at: number): number {
  if (spendTry(db, [receiptsOwnClaim(address)], at) === 0) return 0;
  return spendTry(db, [receiptClaim(address), receiptsClaim()], at);
}

function findByCode(db: Db, code: string, asOf: IsoDate) {
  return db
    .select({
      householdId: household.id,
      nameZh: project.nameZh,
      nameEn: project.nameEn,
      way: household.way,
      expiresOn: householdReceipt.expiresOn,
    })
    .from(householdReceipt)
    .innerJoin(household, eq(household.id, householdReceipt.householdId))
    .innerJoin(project, eq(project.id, household.projectId))
    .where(
      and(
        eq(householdReceipt.codeIndex, receiptIndex(code)),
        isNull(householdReceipt.ending),
        gte(householdReceipt.expiresOn, asOf),
        isNull(household.removedOn),
      ),
    )
    .get();
}
