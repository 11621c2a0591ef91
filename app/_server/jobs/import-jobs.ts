import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { defineLedger } from "#app/_server/action/define-ledger.ts";
import { database } from "#app/_server/office/database.ts";
import { publishPublicChange } from "#app/_server/page/public-change.ts";
import { createTurns } from "#db/child/limit-concurrency.ts";
import type { Caller } from "#db/command/define-command.ts";
import { checkImport, type ImportCheck } from "#db/household/import/check-import.ts";
import {
  findImported,
  type LedgerImport,
  type LedgerImported,
} from "#db/household/import/import-ledger.ts";
import { writeInProcess } from "#db/household/import/import-process.ts";
import { isBusy } from "#db/is-busy.ts";
import { readWorkbook } from "#db/workbook/exchange-workbook.ts";
import { type LedgerRead, readLedger } from "#db/workbook/read-ledger.ts";
import type { Actor } from "#domain/access/permission.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import type { LedgerKey } from "#domain/household/import/import-diff.ts";
import type { LedgerDefinition } from "#domain/workbook/sheet-definition.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import { checkMeta } from "#domain/workbook/workbook-meta.ts";

/** How far an import has come. */
export type ImportState =
  | { readonly name: "reading"; readonly rows: number }
  | { readonly name: "checking"; readonly done: number; readonly of: number }
  | { readonly name: "ready"; readonly check: ImportCheck }
  | { readonly name: "writing"; readonly done: number; readonly of: number }
  | { readonly name: "refused"; readonly refused: Refused<string> }
  | { readonly name: "written"; readonly imported: LedgerImported };

/** One file on its way into the ledger. It lies in memory alone and is forgotten after a while. */
export type ImportJob = {
  readonly id: string;
  readonly owner: Actor;
  readonly project: { readonly id: string; readonly slug: string };
  readonly fileName: string;
  readonly sha256: string;
  readonly ledger: LedgerKey;
  readonly definition: LedgerDefinition;
  readonly requestKey: string;
  /** By a clock that nobody sets. */
  readonly startedAt: number;
  readonly stop: AbortController;
  readonly bytes: Uint8Array;
  /** near names of sheets and columns are taken for those they most likely mean */
  takesNear: boolean;
  state: ImportState;
  read?: LedgerRead;
  /** while it is written by a process of its own */
  writing?: Promise<void>;
  /** why it was not written, where the file has been checked again instead */
  rolledBackReason?: string | undefined;
};

const keptMs = 30 * 60_000;
const jobsOfOne = 2;
const jobsOfAll = 8;

const holder = globalThis as typeof globalThis & { guatuImports?: Map<string, ImportJob> };

function jobs(): Map<string, ImportJob> {
  holder.guatuImports ??= new Map();
  for (const job of holder.guatuImports.values()) {
    if (job.startedAt + keptMs < performance.now()) forgetJob(job, holder.guatuImports);
  }
  return holder.guatuImports;
}

function forgetJob(job: ImportJob, all: Map<string, ImportJob>): void {
  job.stop.abort();
  all.delete(job.id);
}

type Upload = {
  readonly ledger: LedgerKey;
  readonly owner: Actor;
  readonly project: ImportJob["project"];
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
};

/** Takes a file in and begins to read it; the answer does not wait for that. */
export function startImport({
  ledger,
  owner,
  project,
  file,
}: Upload): Outcome<ImportJob, "workbook.tooLarge" | "ledgerImport.busy"> {
  const { megabytes } = workbookLimits;
  if (file.bytes.length > megabytes * 1024 * 1024) {
    return refuse("workbook.tooLarge", { field: "file", params: { megabytes } });
  }
  const all = jobs();
  // Whoever uploads again has done with what they uploaded before, unless it is being written.
  const own = [...all.values()].filter(
    (job) => job.owner.userId === owner.userId && job.state.name !== "writing",
  );
  for (const job of own.slice(0, Math.max(0, own.length - jobsOfOne + 1))) forgetJob(job, all);
  if (all.size >= jobsOfAll) return refuse("ledgerImport.busy", { field: "file" });
  const job: ImportJob = {
    id: randomUUID(),
    requestKey: randomUUID(),
    ledger,
    owner,
    project,
    fileName: file.name,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    definition: defineLedger(database(), { ledger, projectId: project.id }),
    startedAt: performance.now(),
    stop: new AbortController(),
    bytes: file.bytes,
    takesNear: false,
    state: { name: "reading", rows: 0 },
  };
  all.set(job.id, job);
  void run(job, () => readJob(job));
  return accept(job);
}

/** An import of the actor; another's and an invented one alike are none. */
export function findImport(id: string, actor: Pick<Actor, "userId">): ImportJob | undefined {
  const job = jobs().get(id);
  return job?.owner.userId === actor.userId ? job : undefined;
}

/**
 * Ends an import, whatever it is doing, and forgets its file; answers whether that was in time. One
 * that had been written by then stays as it is.
 */
export async function cancelImport(job: ImportJob): Promise<boolean> {
  job.stop.abort();
  await job.writing;
  if (job.state.name === "written") return false;
  forgetJob(job, jobs());
  return true;
}

/**
 * Writes a large import beside the server. Meanwhile nobody else can write: whoever tries is told
 * so at once instead of the whole server waiting for the file.
 */
export function writeInBackground(job: ImportJob, caller: Caller, input: LedgerImport): void {
  const of = input.plan.changes.length;
  job.state = { name: "writing", done: 0, of };
  job.rolledBackReason = undefined;
  job.writing = run(job, async () => {
    const { signal } = job.stop;
    const onChanges = (done: number) => {
      job.state = { name: "writing", done, of };
    };
    const outcome = await inTurn(() =>
      withoutWaiting(() => writeInProcess(caller, input, { signal, onChanges })),
    );
    const imported = outcome?.ok ? outcome.value : findImported(database(), input);
    if (imported) {
      job.state = { name: "written", imported };
      publishPublicChange();
    } else if (outcome?.ok === false && outcome.refusal === "ledgerImport.rowRefused") {
      job.rolledBackReason = outcome.refusal;
      await checkJob(job);
    } else refuseJob(job, outcome?.ok === false ? outcome : refuse("ledgerImport.unexpected"));
  });
}

/** One file, one writer. */
const inTurn = createTurns(1);

const patienceMs = { usual: 5_000, whileWriting: 50 };

/** The connection is the whole server's: what waits for the file keeps everybody waiting. */
async function withoutWaiting<T>(task: () => Promise<T>): Promise<T> {
  const { $client } = database();
  $client.pragma(`busy_timeout = ${patienceMs.whileWriting}`);
  try {
    return await task();
  } finally {
    $client.pragma(`busy_timeout = ${patienceMs.usual}`);
  }
}

/** Reads the file once more, by the names its sheets and columns most likely mean. */
export function readNear(job: ImportJob): void {
  job.takesNear = true;
  job.state = { name: "reading", rows: 0 };
  void run(job, () => readJob(job));
}

/** Holds the file against the ledger once more, as it is now. */
export function recheck(job: ImportJob): void {
  void run(job, () => checkJob(job));
}

async function run(job: ImportJob, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (fault) {
    // What was thrown may hold a cell of the file: it is not logged.
    if (!job.stop.signal.aborted && job.state.name !== "written") {
      refuseJob(job, refuse(isBusy(fault) ? "ledgerImport.notFree" : "ledgerImport.unexpected"));
    }
  }
}

async function readJob(job: ImportJob): Promise<void> {
  const { signal } = job.stop;
  const workbook = await readWorkbook(job.bytes, {
    signal,
    onRows: (rows) => {
      job.state = { name: "reading", rows };
    },
  });
  if (!workbook.ok) return refuseJob(job, workbook);
  const read = await readLedger(job.definition, workbook.value, {
    signal,
    takesNear: job.takesNear,
  });
  const meta = checkMeta(read.meta, { ledger: job.definition.key, project: job.project.id });
  if (!meta.ok) return refuseJob(job, meta);
  if (read.sheets.length + read.unread.length === 0) {
    return refuseJob(job, refuse("ledgerImport.noSheets"));
  }
  job.read = read;
  await checkJob(job);
}

function refuseJob(job: ImportJob, refused: Refused<string>): void {
  job.state = { name: "refused", refused };
}

async function checkJob(job: ImportJob): Promise<void> {
  const { owner, ledger, project, read, stop } = job;
  if (!read) return;
  job.state = { name: "checking", done: 0, of: 0 };
  const check = await checkImport(
    database(),
    { actor: owner, at: Date.now() },
    {
      ledger,
      projectId: project.id,
      read,
      signal: stop.signal,
      onChanges: (done, of) => {
        job.state = { name: "checking", done, of };
      },
    },
  );
  job.state = { name: "ready", check };
}
