import type { Refused } from "#domain/core/outcome.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import type { RawSheet } from "#domain/workbook/raw-workbook.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";

/** What the child process is asked. It answers one question after another. */
export type Question =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  /** the sheets without their rows, and these by sheet, in blocks of JSON: see `Answer` */
  | {
      readonly kind: "write";
      readonly workbook: LaidOutWorkbook;
      readonly rows: readonly (readonly string[])[];
    };

/** What it answers. Rows come in blocks, as JSON: to parse them all at once would take long. */
export type Answer =
  | { readonly kind: "sheet"; readonly sheet: Omit<RawSheet, "rows"> }
  | { readonly kind: "rows"; readonly json: string }
  | { readonly kind: "read" }
  | { readonly kind: "written"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly refused: Refused<WorkbookRefusal> };
