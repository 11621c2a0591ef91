/** A number exactly as the file holds it: a number of JavaScript would hide digits that are lost. */
export interface RawNumber {
  readonly number: string;
}

/** A cell that the file shows as a date, in milliseconds as if its clock were UTC. */
export interface RawInstant {
  readonly instant: number;
}

/** What stands in a cell; of a formula its last value. `null` where nothing does. */
export type RawCell = null | string | boolean | RawNumber | RawInstant;

export interface RawSheet {
  readonly name: string;
  /** from the first row of the sheet on, empty ones too, so that the index + 1 is Excel's number */
  readonly rows: readonly (readonly RawCell[])[];
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}
