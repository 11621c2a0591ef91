import type { Outcome } from "#domain/core/outcome.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import type { AskOptions } from "../child/killable-child.ts";
import { withChild } from "../child/with-child.ts";
import { openWorkbookProcess, type ReadOptions } from "./workbook-process.ts";

/**
 * What stands in an uploaded workbook, read in a process of its own behind the gate. Every fault
 * of a file is a refusal.
 *
 * @example
 * await readWorkbook(bytes, { signal }) //=> { ok: false, refusal: "workbook.encrypted" }
 */
export function readWorkbook(
  bytes: Uint8Array,
  options?: ReadOptions,
): Promise<Outcome<RawWorkbook, WorkbookRefusal>> {
  return withChild(openWorkbookProcess, (process) => process.read(bytes, options));
}

/**
 * The bytes of a workbook, written in a process of its own, since 20,000 rows take seconds.
 *
 * @throws Error where it cannot be written
 */
export function writeWorkbook(
  workbook: LaidOutWorkbook,
  options?: AskOptions,
): Promise<Outcome<Uint8Array, WorkbookRefusal>> {
  return withChild(openWorkbookProcess, (process) => process.write(workbook, options));
}
