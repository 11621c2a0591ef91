import type { CellTexts } from "./sheet-definition.ts";

/** A row as it is now, in the same texts as a file's. */
export interface CurrentRow {
  readonly id: string;
  readonly version: number;
  readonly cells: CellTexts;
  /** how personal cells are written into a file for this reader */
  readonly masked?: CellTexts;
}
