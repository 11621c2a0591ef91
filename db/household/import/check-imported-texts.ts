import { holderNamesIn } from "#db/free-text/holder-names-in.ts";
import type { Reader } from "#db/open-database.ts";
import type { NameIndex } from "#domain/free-text/person-name.ts";
import { personIn } from "#domain/free-text/text-decision.ts";
import type { ImportDiff, RowRefusal } from "#domain/household/import/import-diff.ts";
import { importTexts } from "#domain/household/import/import-texts.ts";

/**
 * The check of `checkTexts` for rows of a file; what it refuses stands at its cell.
 *
 * @param newNames the names of holders that the file brings, in whichever row
 */
export function checkImportedTexts(
  db: Reader,
  rows: Pick<ImportDiff, "buildings" | "changes">,
  newNames: NameIndex,
): RowRefusal[] {
  const texts = importTexts(rows);
  const known = holderNamesIn(
    db,
    texts.map(({ text }) => text),
  );
  return texts.flatMap((text) => {
    const code = personIn(text, known) ?? personIn(text, newNames);
    return code ? [{ sheet: text.sheet, row: text.row, key: text.field, code }] : [];
  });
}
