import type { ImportChange, RowRefusal } from "#domain/household/import/import-plan.ts";
import type { ChangeContext } from "./change-once.ts";
import { writeImportedHousehold } from "./write-imported.ts";
import { writeImportedDealings } from "./write-imported-dealings.ts";
import { writeImportedUnit } from "./write-imported-unit.ts";

/**
 * Writes one change of an import by the rules of the forms. Answers every refusal at its cell; then
 * some of it may have been written, and whoever called takes the whole back.
 */
export function writeChange(
  context: ChangeContext,
  change: ImportChange,
  target: { readonly projectId: string },
): RowRefusal[] {
  switch (change.kind) {
    case "household":
      return writeImportedHousehold(context, change, target);
    case "dealings":
      return writeImportedDealings(context, change, target);
    case "unit":
      return writeImportedUnit(context, change, target);
  }
}
