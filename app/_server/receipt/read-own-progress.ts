import "server-only";
import { clientAddress } from "#app/_server/auth/client-address.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { readReceipt } from "#db/household/receipt/read-receipt.ts";
import type { Db } from "#db/open-database.ts";
import { findOfficeProfile } from "#db/setting/find-office-profile.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import type { ReceiptReadingInput } from "#domain/household/receipt/receipt-input.ts";
import {
  type ReceiptProgress,
  receiptProgress,
} from "#domain/household/receipt/receipt-progress.ts";

/** What a resident sees of their own household: nothing of it says whose it is. */
export type OwnProgress = ReceiptProgress & {
  readonly asOf: IsoDate;
  readonly projectName: Bilingual;
  readonly expiresOn: IsoDate;
  readonly office: { readonly name: Bilingual | null; readonly telephone: string | null };
};

/** Reads a receipt by the code that somebody typed, who need not say who they are. */
export async function readOwnProgress(
  db: Db,
  { at }: { at: number },
  { receiptToken: typed }: ReceiptReadingInput,
): Promise<Outcome<OwnProgress, string>> {
  const address = await clientAddress();
  const asOf = findBusinessDate(db, at);
  const read = readReceipt(db, { typed, address, at }, asOf);
  if (!read.ok) return read;
  const { projectName, expiresOn, ...facts } = read.value;
  const { name, telephone } = findOfficeProfile(db);
  const of = { asOf, projectName, expiresOn, office: { name, telephone } };
  return accept({ ...receiptProgress(facts, asOf), ...of });
}
