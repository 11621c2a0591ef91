import type { Steps } from "#domain/core/steps.ts";
import { checkBankAccount } from "#domain/personal-number/bank-account.ts";
import { bareNumber } from "#domain/personal-number/bare-number.ts";
import { checkPhones } from "#domain/personal-number/phone-number.ts";
import { isMasked } from "#domain/workbook/masked-text.ts";
import type { FileRow, SheetRead } from "#domain/workbook/read-sheet.ts";
import { keepDoor } from "./door.ts";

/** How a text is kept once its rule has read it. */
const kept: Readonly<Record<string, (text: string) => string>> = {
  door: (text) => keepDoor(text).door,
  identity: bareNumber,
  phone: (text) => {
    const phones = checkPhones(text);
    return phones.ok ? phones.value : text;
  },
  bankAccount: (text) => {
    const account = checkBankAccount(text, { isCorporate: true });
    return account.ok ? account.value : text;
  },
};

/**
 * The rows of a sheet with doors and numbers as the ledger keeps them, so that another way of
 * writing the same is no change: neither now nor when the file comes again.
 *
 * @example
 * doAll(canonicalRowSteps({ rows: [{ cells: { door: "2单元301室" }, … }], … }))
 * //=> { rows: [{ cells: { door: "2-301" }, … }], … }
 */
export function* canonicalRowSteps(read: SheetRead): Steps<SheetRead> {
  const rows: FileRow[] = [];
  for (const row of read.rows) {
    rows.push(canonicalRow(row));
    yield;
  }
  return { ...read, rows };
}

function canonicalRow(row: FileRow): FileRow {
  const cells = Object.entries(row.cells).map(([key, text]) => {
    const write = text === "" || isMasked(text) ? undefined : kept[key];
    return [key, write ? write(text) : text];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}
