/** A number exactly as the file holds it: a number of JavaScript would hide digits that are lost. */
export interface RawNumber {
  readonly number: string;
  /** how the file shows it, where that is more than the number: `0%`, `"HZ-"000` */
  readonly format?: string;
}

/** A cell that the file shows as a date, in milliseconds as if its clock were UTC. */
export interface RawInstant {
  readonly instant: number;
}

/** A formula of which the file holds no value: whoever wrote it had not computed it. */
export interface RawFormula {
  readonly formula: true;
}

/** What stands in a cell; of a formula its last value. `null` where nothing does. */
export type RawCell = null | string | boolean | RawNumber | RawInstant | RawFormula;
