import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkImport } from "#db/household/import/check-import.ts";
import { writeInProcess } from "#db/household/import/import-process.ts";
import { openOffice } from "#db/office/open-office.ts";
import { readWorkbook, writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import { householdLedger } from "#i18n/household-ledger.ts";
import { must } from "#tests/db/open-test-ledger.ts";
import { bigLedgerFile, bigProject, insertBigOffice } from "./import-file.ts";

export const importSteps = ["making", "reading", "checking", "writing"] as const;

/** Milliseconds, and the longest that a request would have waited for its turn meanwhile. */
export type StepTime = { readonly took: number; readonly longestWait: number };
export type ImportTimes = { readonly rows: number } & Readonly<
  Record<(typeof importSteps)[number], StepTime>
>;

/** A file of so many new households, made, read, checked and written as the server does it. */
export async function measureImport(rows: number): Promise<ImportTimes> {
  const usual = process.env.DATA_DIR;
  const directory = mkdtempSync(join(tmpdir(), "guatu-bench-"));
  process.env.DATA_DIR = directory;
  try {
    return await measureIn(rows);
  } finally {
    if (usual === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = usual;
    rmSync(directory, { recursive: true });
  }
}

async function measureIn(rows: number): Promise<ImportTimes> {
  const db = openOffice({ mayBeNew: true });
  const caller = { actor: insertBigOffice(db), at: Date.UTC(2026, 10, 24) };
  const { value: bytes, ...making } = await timed(async () =>
    must(await writeWorkbook(bigLedgerFile(rows))),
  );
  const { value: read, ...reading } = await timed(async () =>
    readLedger(householdLedger({ buildings: [] }), must(await readWorkbook(bytes))),
  );
  const ledger = { ledger: "households", projectId: bigProject } as const;
  const { value: check, ...checking } = await timed(() =>
    checkImport(db, caller, { ...ledger, read }),
  );
  const input = { requestKey: "bench", projectId: bigProject, sha256: "0", plan: check.plan };
  const { value: written, ...writing } = await timed(() => writeInProcess(caller, input));
  db.$client.close();
  if (!written?.ok || written.value.households !== rows) throw new Error("not all was written");
  return { rows, making, reading, checking, writing };
}

async function timed<T>(task: () => Promise<T>): Promise<StepTime & { value: T }> {
  let longestWait = 0;
  let last = performance.now();
  const lookMs = 5;
  const watch = setInterval(() => {
    const now = performance.now();
    longestWait = Math.max(longestWait, now - last - lookMs);
    last = now;
  }, lookMs);
  const began = performance.now();
  const value = await task();
  const took = performance.now() - began;
  // The last stretch counts too.
  longestWait = Math.max(longestWait, performance.now() - last - lookMs);
  clearInterval(watch);
  return { value, took, longestWait };
}
