import type { Outcome } from "#domain/outcome.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { createTurns } from "./take-turns.ts";
import { type AskOptions, openWorkbookProcess, type WorkbookProcess } from "./workbook-process.ts";

/** Two at a time, each with its 256 MB, leave the server room for its pages. */
const inTurn = createTurns(2);

/**
 * What stands in an uploaded workbook, read in a process of its own behind the gate. Every fault
 * of a file is a refusal.
 *
 * @example
 * await readWorkbook(bytes, { signal }) //=> { ok: false, refusal: "workbook.encrypted" }
 */
export function readWorkbook(
  bytes: Uint8Array,
  options?: AskOptions,
): Promise<Outcome<RawWorkbook, WorkbookRefusal>> {
  return withProcess((process) => process.read(bytes, options));
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
  return withProcess((process) => process.write(workbook, options));
}

function withProcess<T>(task: (process: WorkbookProcess) => Promise<T>): Promise<T> {
  return inTurn(async () => {
    const process = openWorkbookProcess();
    try {
      return await task(process);
    } finally {
      process.close();
    }
  });
}
