import type { ChildProcess } from "node:child_process";
import { setImmediate } from "node:timers/promises";
import type { Caller } from "#db/command/define-command.ts";
import { dataDirectory } from "#db/data-directory.ts";
import { forkProgram } from "#db/fork-program.ts";
import type { ImportOutcome, LedgerImport } from "./import-ledger.ts";
import type { ImportNews, ImportOrder } from "./import-messages.ts";

type Writing = {
  /** ends the process, whatever it does */
  readonly signal?: AbortSignal;
  readonly onChanges?: (done: number) => void;
};

/** So many changes are packed and sent in some milliseconds. */
const changesAtATime = 500;

/**
 * Writes an import as `importLedger` does, in a process of its own with its own connection, so that
 * the server goes on answering. Nothing of it stays when the process ends before its commit.
 *
 * @returns undefined where it ended without an answer: then `findImported` tells whether it had
 *   been written by then
 */
export async function writeInProcess(
  caller: Caller,
  input: LedgerImport,
  { signal, onChanges }: Writing = {},
): Promise<ImportOutcome | undefined> {
  // It knows where the data lie and nothing else of our settings.
  const env = { DATA_DIR: dataDirectory() };
  const child = forkProgram("db/household/import/import-child.ts", { env });
  const outcome = outcomeOf(child, { signal, onChanges });
  const { plan } = input;
  for (let from = 0; from < plan.changes.length && child.connected; from += changesAtATime) {
    tell(child, { kind: "changes", changes: plan.changes.slice(from, from + changesAtATime) });
    await setImmediate();
  }
  const rest = { ...input, plan: { ...plan, changes: [] } };
  if (child.connected) tell(child, { kind: "write", caller, input: rest });
  return outcome;
}

/** What cannot be sent is answered by the end of the process. */
function tell(child: ChildProcess, order: ImportOrder): void {
  child.send(order, () => {});
}

function outcomeOf(
  child: ChildProcess,
  { signal, onChanges }: Writing,
): Promise<ImportOutcome | undefined> {
  const { promise, resolve } = Promise.withResolvers<ImportOutcome | undefined>();
  const kill = () => child.kill("SIGKILL");
  let answer: ImportOutcome | undefined;
  child.on("message", (news: ImportNews) => {
    if (news.kind === "written") return onChanges?.(news.done);
    answer = news.outcome;
    child.disconnect();
  });
  child.once("exit", () => resolve(answer));
  child.once("error", () => resolve(answer));
  signal?.addEventListener("abort", kill, { once: true });
  if (signal?.aborted) kill();
  return promise.finally(() => signal?.removeEventListener("abort", kill));
}
