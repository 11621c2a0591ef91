import type { LaidOutSheet } from "./lay-out-sheet.ts";

/** A file as it is written. */
export interface LaidOutWorkbook {
  readonly sheets: readonly LaidOutSheet[];
  /** key and value of what the hidden sheet says */
  readonly meta: readonly (readonly [string, string])[];
}
