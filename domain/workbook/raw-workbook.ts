import type { RawCell } from "./cell/raw-cell.ts";

export interface RawSheet {
  readonly name: string;
  /** from the first row of the sheet on, empty ones too, so that the index + 1 is Excel's number */
  readonly rows: readonly (readonly RawCell[])[];
  /** filled cells beyond the rows and columns that are read */
  readonly beyond?: { readonly cells: number; readonly isBelow: boolean };
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}
