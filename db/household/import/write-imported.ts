import type { ChangeContext } from "#db/command/define-command.ts";
import { putHouseholds } from "#db/household/register/put-households.ts";
import { withCountUpdates } from "#db/household/stage/with-count-updates.ts";
import { putHouseholdEvents, raiseVersions } from "#db/household/stage/write-household-event.ts";
import type { HouseholdChange, RowRefusal } from "#domain/household/import/import-diff.ts";
import { decideImportedHouseholds, type ImportTarget } from "./decide-imported.ts";

/**
 * Writes all that a file changes of some households, by the rules of the forms. Where one of them
 * is refused none is written, and every refusal is answered at its cell.
 */
export function writeImportedHouseholds(
  context: ChangeContext,
  changes: readonly HouseholdChange[],
  target: ImportTarget,
): readonly RowRefusal[] {
  const { decided, refused } = decideImportedHouseholds(context, changes, target);
  if (refused.length > 0) return refused;
  const { tx, businessOn } = context;
  const ids = decided.map(({ householdId }) => householdId);
  withCountUpdates(tx, { ids, businessOn }, () => {
    putHouseholds(
      context,
      decided.flatMap(({ household }) => household ?? []),
    );
    putHouseholdEvents(context, decided);
    raiseVersions(
      context,
      decided.filter((each) => each.household === null),
    );
  });
  return [];
}
