import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Steps } from "#domain/core/steps.ts";
import { checkRenamed } from "./check-renamed.ts";
import { crossCheckHolders } from "./cross-check-holders.ts";
import { diffCompensation } from "./diff-compensation.ts";
import { planHouseholds } from "./diff-households.ts";
import { planUnits } from "./diff-units.ts";
import type {
  Comparisons,
  CurrentLedger,
  HouseholdRows,
  PlannedImport,
  SheetFiles,
} from "./import-diff.ts";

type Given = {
  readonly comparisons: Comparisons;
  readonly files: SheetFiles;
  readonly businessOn: IsoDate;
};

/** What a file changes of a ledger, each thing by itself, and what can be refused without writing. */
export function* diffImportSteps(
  { ledger, rows }: CurrentLedger,
  given: Given,
): Steps<PlannedImport> {
  switch (ledger) {
    case "households":
      return yield* planCheckedHouseholds(rows, given);
    case "compensation":
      return diffCompensation(given.comparisons, rows);
    case "units":
      return planUnits(given.comparisons);
  }
}

function* planCheckedHouseholds(
  rows: HouseholdRows,
  { comparisons, files, businessOn }: Given,
): Steps<PlannedImport> {
  const { plan, refusals } = yield* planHouseholds(comparisons, rows);
  yield;
  const file = files.get("holders");
  const checked = file ? crossCheckHolders({ file, current: rows.holders, businessOn }) : [];
  yield;
  return { plan, refusals: [...checked, ...checkRenamed(comparisons, files), ...refusals] };
}
