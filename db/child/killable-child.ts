import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { type Outcome, refuse } from "#domain/core/outcome.ts";
import { forkProgram } from "../fork-program.ts";

/** Why nothing came of a question. */
export type ChildRefusal = "cancelled" | "timeout" | "tooHeavy" | "broken";

export interface AskOptions {
  /** ends the process, whatever it does, and answers `cancelled` */
  readonly signal?: AbortSignal;
  /** milliseconds; 20 seconds where it is not given */
  readonly limit?: number;
}

export interface ChildOptions {
  /** its path from the root: a program that calls `serveQuestions` */
  readonly program: string;
  readonly memoryMegabytes?: number;
}

/** A process that answers questions, one after another; started when first asked. */
export interface KillableChild<Question extends object, Answer> {
  /** @param take gets each answer as it comes, and gives what was asked for once it is whole */
  ask<T>(
    question: Question,
    take: (answer: Answer) => T | undefined,
    options?: AskOptions,
  ): Promise<Outcome<T, ChildRefusal>>;
  close(): void;
  /** how often it had to be started: once, and again after each time it was ended */
  starts(): number;
}

export const childLimits = { seconds: 20, memoryMegabytes: 256 } as const;

/**
 * Opens a process of its own for work that nobody has vouched for, or that would keep everybody
 * waiting. It has 256 MB of memory and 20 seconds, may read the code it needs and nothing else,
 * writes no file, starts no program and knows none of our settings or secrets. Whatever it comes
 * to, the answer is a value: it is killed when its time is over or nobody waits any more, and the
 * next question starts another.
 */
export function openKillableChild<Question extends object, Answer>({
  program,
  memoryMegabytes = childLimits.memoryMegabytes,
}: ChildOptions): KillableChild<Question, Answer> {
  let child: ChildProcess | null = null;
  let starts = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(question, take, options = {}) {
      const turn = last.then(() => {
        if (!child?.connected || child.killed) {
          child = startChild(program, memoryMegabytes);
          starts += 1;
        }
        return ask(child, { question, take, ...options });
      });
      last = turn;
      return turn;
    },
    close() {
      child?.kill("SIGKILL");
      child = null;
    },
    starts: () => starts,
  };
}

function startChild(program: string, memoryMegabytes: number): ChildProcess {
  const readable = ["package.json", "node_modules", "domain", "db"].map((path) =>
    join(/* turbopackIgnore: true */ process.cwd(), path),
  );
  return forkProgram(program, {
    execArgv: [
      `--max-old-space-size=${memoryMegabytes}`,
      "--permission",
      ...readable.map((path) => `--allow-fs-read=${path}`),
      "--disable-warning=SecurityWarning",
    ],
  });
}

type Asking<Answer, T> = AskOptions & {
  readonly question: object;
  readonly take: (answer: Answer) => T | undefined;
};

/** Asks and gathers the answer, until it is whole, the process ends, or nobody waits any more. */
function ask<Answer, T>(
  child: ChildProcess,
  { question, take, signal, limit = childLimits.seconds * 1000 }: Asking<Answer, T>,
): Promise<Outcome<T, ChildRefusal>> {
  const { promise, resolve } = Promise.withResolvers<Outcome<T, ChildRefusal>>();
  const stop = (refusal: ChildRefusal, params?: Record<string, number>) => {
    child.kill("SIGKILL");
    resolve(refuse(refusal, { params }));
  };
  const onAbort = () => stop("cancelled");
  const onMessage = (answer: Answer) => {
    const whole = take(answer);
    if (whole !== undefined) resolve({ ok: true, value: whole });
  };
  const onExit = (code: number | null, ended: NodeJS.Signals | null) => {
    resolve(refuse(isOutOfMemory(code, ended) ? "tooHeavy" : "broken"));
  };
  const seconds = Math.ceil(limit / 1000);
  const timer = setTimeout(() => stop("timeout", { seconds }), limit);
  child.on("message", onMessage);
  child.once("exit", onExit);
  child.once("error", onExit);
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  else child.send(question, (fault) => fault && resolve(refuse("broken")));
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
