import { beforeEach, expect, test, vi } from "vitest";
import { findImport, startImport } from "#app/_server/jobs/import-jobs.ts";
import { retryWhileBusy } from "#db/command/retry-while-busy.ts";
import type { Db } from "#db/open-database.ts";
import { must, openTestLedger } from "../../open-test-ledger.ts";

const request = vi.hoisted(() => ({ db: undefined as unknown as Db, fault: new Error() }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#db/workbook/exchange-workbook.ts", () => ({
  readWorkbook: () => Promise.reject(request.fault),
}));

const busy = Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });

let ledger: ReturnType<typeof openTestLedger>;
beforeEach(() => {
  ledger = openTestLedger();
  request.db = ledger.db;
});

test.each([
  ["another import was being written all the while", busy, "ledgerImport.notFree"],
  ["nobody knows what happened", new Error("broken"), "ledgerImport.unexpected"],
])("a file that could not be checked as %s says what to do", async (_why, fault, refusal) => {
  request.fault = fault;
  const { id } = must(
    startImport({
      ledger: "households",
      owner: ledger.clerk,
      project: { id: "kept", slug: "kept-slug" },
      file: { name: "台账.xlsx", bytes: new Uint8Array() },
    }),
  );
  await vi.waitFor(() =>
    expect(findImport(id, ledger.clerk)?.state).toMatchObject({
      name: "refused",
      refused: { refusal },
    }),
  );
});

test("what waits for another to have written waits so long and no longer", async () => {
  const task = vi.fn(() => {
    throw busy;
  });
  await expect(retryWhileBusy(task, { patienceMs: 0, pauseMs: 0 })).rejects.toBe(busy);
  expect(task).toHaveBeenCalledOnce();
});

test("whoever cancels does not wait for another to have written", async () => {
  const stop = new AbortController();
  const waiting = retryWhileBusy(
    () => {
      throw busy;
    },
    { signal: stop.signal },
  );
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
});
