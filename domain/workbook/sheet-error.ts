/** Something wrong in a sheet, where Excel shows it; `code` is a key of the `refusal` messages. */
export interface SheetError {
  /** the name of the sheet as it stands in the file */
  readonly sheet: string;
  /** as Excel counts, from 1; absent where it is about the sheet */
  readonly row?: number;
  /** the letters of the column; absent where it is about the row */
  readonly column?: string;
  /** the header as it stands in the file */
  readonly header?: string;
  readonly key?: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
