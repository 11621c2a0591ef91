import type { ChangeContext } from "#db/command/define-command.ts";
import type {
  HouseholdChange,
  ImportChange,
  RowRefusal,
} from "#domain/household/import/import-diff.ts";
import { writeImportedCompensation } from "./write-imported-compensation.ts";
import { writeImportedUnit } from "./write-imported-unit.ts";

/** A change that is written by itself; households are written many at a time. */
export type LoneChange = Exclude<ImportChange, HouseholdChange>;

/**
 * Writes one change of an import by the rules of the forms. Answers every refusal at its cell; then
 * some of it may have been written, and whoever called takes the whole back.
 */
export function writeChange(
  context: ChangeContext,
  change: LoneChange,
  target: { readonly projectId: string },
): RowRefusal[] {
  switch (change.kind) {
    case "compensation":
      return writeImportedCompensation(context, change, target);
    case "unit":
      return writeImportedUnit(context, change, target);
  }
}
