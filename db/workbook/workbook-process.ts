import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import type { RawCell, RawSheet, RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { forkProgram } from "../fork-program.ts";
import type { Answer, Question } from "./child-messages.ts";

export interface AskOptions {
  /** ends the process, whatever it does, and answers `workbook.cancelled` */
  readonly signal?: AbortSignal;
  /** called with the number of rows that have come so far */
  readonly onRows?: (rows: number) => void;
  /** milliseconds; 20 seconds where it is not given */
  readonly limit?: number;
}

/** A process that reads and writes workbooks, one after another; started when first asked. */
export interface WorkbookProcess {
  read(bytes: Uint8Array, options?: AskOptions): Promise<Outcome<RawWorkbook, WorkbookRefusal>>;
  /** @throws Error where it fails for another reason than time, memory or the signal */
  write(
    workbook: LaidOutWorkbook,
    options?: AskOptions,
  ): Promise<Outcome<Uint8Array, WorkbookRefusal>>;
  close(): void;
  /** how often it had to be started: once, and again after each time it was ended */
  starts(): number;
}

/**
 * Opens a process of its own for files nobody has vouched for. It has 256 MB of memory and 20
 * seconds, may read the code it needs and nothing else, writes no file, starts no program and
 * knows none of our settings or secrets. Whatever it comes to, the answer is a value: it is killed
 * when its time is over or nobody waits any more, and the next question starts another.
 */
export function openWorkbookProcess(
  memoryMegabytes: number = workbookLimits.memoryMegabytes,
): WorkbookProcess {
  let child: ChildProcess | null = null;
  let starts = 0;
  let last: Promise<unknown> = Promise.resolve();
  const askInTurn = (asking: Asking): Promise<Asked> => {
    const turn = last.then(() => {
      if (!child?.connected || child.killed) {
        child = startChild(memoryMegabytes);
        starts += 1;
      }
      return ask(child, asking);
    });
    last = turn;
    return turn;
  };
  return {
    async read(bytes, options = {}) {
      const asked = await askInTurn({ question: { kind: "read", bytes }, ...options });
      return asked.ok ? accept({ sheets: asked.value.sheets }) : asked;
    },
    async write(workbook, options = {}) {
      const asked = await askInTurn({ question: { kind: "write", workbook }, ...options });
      if (asked.ok) return accept(asked.value.bytes);
      // Nobody's file is to blame for what we write ourselves.
      if (asked.refusal === "workbook.broken") throw new Error("a workbook could not be written");
      return asked;
    },
    close() {
      child?.kill("SIGKILL");
      child = null;
    },
    starts: () => starts,
  };
}

function startChild(memoryMegabytes: number): ChildProcess {
  const readable = ["package.json", "node_modules", "domain", "db"].map((path) =>
    join(/* turbopackIgnore: true */ process.cwd(), path),
  );
  return forkProgram("db/workbook/workbook-child.ts", {
    execArgv: [
      `--max-old-space-size=${memoryMegabytes}`,
      "--permission",
      ...readable.map((path) => `--allow-fs-read=${path}`),
      "--disable-warning=SecurityWarning",
    ],
  });
}

type Asking = AskOptions & { question: Question };
type Asked = Outcome<{ sheets: RawSheet[]; bytes: Uint8Array }, WorkbookRefusal>;

/** Asks and gathers the answer, until it is whole, the process ends, or nobody waits any more. */
function ask(child: ChildProcess, { question, signal, onRows, limit }: Asking): Promise<Asked> {
  const { promise, resolve } = Promise.withResolvers<Asked>();
  const gathering = createGathering(onRows);
  const stop = (refusal: WorkbookRefusal, params?: Record<string, number>) => {
    child.kill("SIGKILL");
    resolve(refuse(refusal, { params }));
  };
  const onAbort = () => stop("workbook.cancelled");
  const onMessage = (answer: Answer) => {
    const whole = gathering.take(answer);
    if (whole) resolve(whole);
  };
  const onExit = (code: number | null, ended: NodeJS.Signals | null) => {
    resolve(refuse(isOutOfMemory(code, ended) ? "workbook.tooHeavy" : "workbook.broken"));
  };
  const ms = limit ?? workbookLimits.seconds * 1000;
  const timer = setTimeout(() => stop("workbook.timeout", { seconds: Math.ceil(ms / 1000) }), ms);
  child.on("message", onMessage);
  child.once("exit", onExit);
  child.once("error", onExit);
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  else child.send(question, (fault) => fault && resolve(refuse("workbook.broken")));
  return promise.finally(() => {
    clearTimeout(timer);
    child.off("message", onMessage).off("exit", onExit).off("error", onExit);
    signal?.removeEventListener("abort", onAbort);
  });
}

/** V8 aborts where its memory ends: by a signal, or as a shell would tell it. */
function isOutOfMemory(code: number | null, ended: NodeJS.Signals | null): boolean {
  return ended === "SIGABRT" || ended === "SIGTRAP" || code === 134 || code === 133;
}

function createGathering(onRows?: (rows: number) => void) {
  const sheets: { name: string; rows: RawCell[][] }[] = [];
  let count = 0;
  function take(answer: Answer): Asked | null {
    switch (answer.kind) {
      case "sheet":
        sheets.push({ name: answer.name, rows: [] });
        return null;
      case "rows": {
        const rows: RawCell[][] = JSON.parse(answer.json);
        sheets.at(-1)?.rows.push(...rows);
        count += rows.length;
        onRows?.(count);
        return null;
      }
      case "read":
        return accept({ sheets, bytes: new Uint8Array() });
      case "written":
        return accept({ sheets, bytes: answer.bytes });
      case "refused":
        return answer.refused;
    }
  }
  return { take };
}
