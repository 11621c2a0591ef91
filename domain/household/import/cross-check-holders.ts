import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type Sex, sexes } from "#domain/personal-number/identity-number.ts";
import { checkPaper } from "#domain/personal-number/identity-paper.ts";
import { isMasked } from "../../workbook/masked-text.ts";
import type { FileRow, SheetRead } from "../../workbook/read-sheet.ts";
import type { CurrentMember, RowRefusal } from "./import-diff.ts";

type Given = {
  readonly file: SheetRead;
  readonly current: readonly CurrentMember[];
  readonly businessOn: IsoDate;
};

/** Sex and birth date of every holder in the file, held against the number it has or will have. */
export function crossCheckHolders({ file, current, businessOn }: Given): RowRefusal[] {
  const byId = new Map(current.map((holder) => [holder.id, holder]));
  return file.rows.flatMap((row): RowRefusal[] => {
    if ((row.cells.birthOn ?? "") > businessOn) {
      return [{ sheet: "holders", row: row.row, key: "birthOn", code: "holder.notYetBorn" }];
    }
    const number = numberOf(row, byId);
    if (!number) return [];
    const sex = sexes.find((each) => each === row.cells.sex) ?? null;
    const birthOn = row.cells.birthOn || null;
    const outcome = checkPaper({ number, sex: sex as Sex | null, birthOn, asOf: businessOn });
    if (outcome.ok) return [];
    const key = outcome.field === "number" ? "identity" : outcome.field;
    return [{ sheet: "holders", row: row.row, key, code: outcome.refusal }];
  });
}

function numberOf(row: FileRow, byId: ReadonlyMap<string, CurrentMember>): string {
  const typed = row.cells.identity ?? "";
  if (typed !== "" && !isMasked(typed)) return typed;
  const isLeft = row.cells.identity === undefined || isMasked(typed);
  return isLeft && row.id !== undefined ? (byId.get(row.id)?.cells.identity ?? "") : "";
}
