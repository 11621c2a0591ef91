import type { ChangeContext } from "#db/command/define-command.ts";
import { changeParts } from "#domain/household/import/change-parts.ts";
import type { ImportDiff, RowRefusal } from "#domain/household/import/import-diff.ts";
import { importNames } from "#domain/household/import/import-texts.ts";
import { checkImportedTexts } from "./check-imported-texts.ts";
import { importTarget } from "./decide-imported.ts";
import { writeChange } from "./write-change.ts";
import { writeImportedHouseholds } from "./write-imported.ts";
import { writeImportedBuilding } from "./write-imported-building.ts";

type Writing = {
  readonly projectId: string;
  readonly plan: ImportDiff;
  /** called with the number of changes written so far */
  readonly onChanges?: (done: number) => void;
};

/**
 * Writes a plan, its buildings first, by the rules of the forms. Stops where something is refused
 * and answers it at its cell; then some of it has been written, and whoever called takes the whole
 * back.
 */
export function writeChanges(
  context: ChangeContext,
  { projectId, plan, onChanges }: Writing,
): readonly RowRefusal[] {
  const newNames = importNames(plan);
  const named = checkImportedTexts(
    context.tx,
    { buildings: plan.buildings, changes: [] },
    newNames,
  );
  if (named.length > 0) return named;
  for (const change of plan.buildings) {
    const refused = writeImportedBuilding(context, change, { projectId });
    if (refused.length > 0) return refused;
  }
  const target = importTarget(context, projectId);
  let done = 0;
  for (const part of changeParts(plan.changes)) {
    const { changes } = part;
    const inTexts = checkImportedTexts(context.tx, { buildings: [], changes }, newNames);
    if (inTexts.length > 0) return inTexts;
    const refused =
      part.kind === "households"
        ? writeImportedHouseholds(context, part.changes, target)
        : part.changes.flatMap((change) => writeChange(context, change, target));
    if (refused.length > 0) return refused;
    done += part.changes.length;
    onChanges?.(done);
  }
  return [];
}
