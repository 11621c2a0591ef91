import type { Bilingual } from "#domain/core/bilingual.ts";
import { folded } from "./cell/cell-text.ts";
import type { ReadHow } from "./find-header.ts";
import { coreOfName } from "./near-name.ts";
import type { RawSheet, RawWorkbook } from "./raw-workbook.ts";
import type { LedgerDefinition, SheetDefinition } from "./sheet-definition.ts";
import { countFilled, noNearName, type Unread } from "./unread-cells.ts";
import { metaSheetName } from "./workbook-names.ts";

export interface FoundSheets {
  readonly pairs: readonly { readonly definition: SheetDefinition; readonly sheet: RawSheet }[];
  /** sheets that are none of the ledger's */
  readonly unread: readonly Unread[];
}

/**
 * Which sheet of a file is which of the ledger, by its name in either language. Where both have
 * but one, that is it, whatever it is called. What the file holds elsewhere is named.
 */
export function findSheets(
  ledger: LedgerDefinition,
  { sheets }: RawWorkbook,
  { takesNear = false }: ReadHow = {},
): FoundSheets {
  const theirs = sheets.filter(({ name }) => name !== metaSheetName);
  const [onlyOurs] = ledger.sheets;
  const [onlyTheirs] = theirs;
  if (onlyOurs && onlyTheirs && ledger.sheets.length === 1 && theirs.length === 1) {
    return { pairs: [{ definition: onlyOurs, sheet: onlyTheirs }], unread: [] };
  }
  const named = pairsOf(ledger.sheets, theirs, ({ zh, en }, key, name) =>
    [zh, en, key].map(folded).includes(folded(name)),
  );
  const rest = theirs.filter((sheet) => !named.some((pair) => pair.sheet === sheet));
  const lacking = ledger.sheets.filter((each) => !named.some((pair) => pair.definition === each));
  const near = pairsOf(lacking, rest, ({ zh, en }, _, name) =>
    [zh, en].map(coreOfName).includes(coreOfName(name)),
  );
  const pairs = takesNear ? [...named, ...near] : named;
  const ours = new Map(near.map(({ definition, sheet }) => [sheet, definition.name.zh]));
  const unread = rest
    .filter((sheet) => !pairs.some((pair) => pair.sheet === sheet))
    .map((sheet): Unread => {
      const params = { cells: countFilled(sheet), near: ours.get(sheet) ?? noNearName };
      return { sheet: sheet.name, code: "sheet.notRead", params };
    });
  return { pairs, unread: unread.filter(({ params }) => params.cells > 0) };
}

type IsNamed = (ours: Bilingual, key: string, theirs: string) => boolean;

function pairsOf(
  ours: readonly SheetDefinition[],
  theirs: readonly RawSheet[],
  isNamed: IsNamed,
): FoundSheets["pairs"] {
  return ours.flatMap((definition) => {
    const sheet = theirs.find(({ name }) => isNamed(definition.name, definition.key, name));
    return sheet ? [{ definition, sheet }] : [];
  });
}
