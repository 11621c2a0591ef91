import { folded } from "./cell-text.ts";
import type { RawSheet, RawWorkbook } from "./raw-workbook.ts";
import type { LedgerDefinition, SheetDefinition } from "./sheet-definition.ts";
import { metaSheetName } from "./workbook-names.ts";

export interface FoundSheets {
  readonly pairs: readonly { readonly definition: SheetDefinition; readonly sheet: RawSheet }[];
  /** keys of sheets the file lacks */
  readonly missing: readonly string[];
  /** names of sheets that are none of the ledger's: they are left out */
  readonly unknown: readonly string[];
}

/**
 * Which sheet of a file is which of the ledger, by its name in either language. Where both have
 * but one, that is it, whatever it is called.
 */
export function findSheets(ledger: LedgerDefinition, { sheets }: RawWorkbook): FoundSheets {
  const theirs = sheets.filter(({ name }) => name !== metaSheetName);
  const [onlyOurs] = ledger.sheets;
  const [onlyTheirs] = theirs;
  if (onlyOurs && onlyTheirs && ledger.sheets.length === 1 && theirs.length === 1) {
    const pairs = [{ definition: onlyOurs, sheet: onlyTheirs }];
    return { pairs, missing: [], unknown: [] };
  }
  const found = ledger.sheets.map((definition) => {
    const { zh, en } = definition.name;
    const names = [zh, en, definition.key].map(folded);
    return { definition, sheet: theirs.find(({ name }) => names.includes(folded(name))) };
  });
  const pairs = found.flatMap(({ definition, sheet }) => (sheet ? [{ definition, sheet }] : []));
  const taken = new Set(pairs.map(({ sheet }) => sheet));
  return {
    pairs,
    missing: found.filter(({ sheet }) => !sheet).map(({ definition }) => definition.key),
    unknown: theirs.filter((sheet) => !taken.has(sheet)).map(({ name }) => name),
  };
}
