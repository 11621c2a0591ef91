import { forkProgram } from "../fork-program.ts";
import { hasFaultCode } from "../has-fault-code.ts";

type Watch = { damaged: boolean; reading: boolean; nextAt: number };

/** One for the process, however often the program is loaded into it. */
const holder = globalThis as typeof globalThis & { guatuIntegrity?: Watch };
// The start has just read the database through.
const watch = () => (holder.guatuIntegrity ??= { damaged: false, reading: false, nextAt: 0 });

const shortestPauseMs = 60_000;
/** Reading takes at most a fiftieth of one processor. */
const pausePerReading = 50;

/** Whether a page of the database could not be read since the server started. */
export function isKnownDamaged(): boolean {
  return watch().damaged;
}

/** Keeps in mind that the database is damaged. It stays so until a restart. */
export function rememberDamage(): void {
  watch().damaged = true;
}

/** The same, where a fault says so. */
export function noteDamage(fault: unknown): void {
  if (hasFaultCode(fault, /^SQLITE_(CORRUPT|NOTADB)/)) rememberDamage();
}

/**
 * Has the database read through by another process, unless that is being done or was done lately.
 * What it finds is known to `isKnownDamaged` afterwards; nobody waits for it.
 */
export function readThroughNowAndThen(now: number): void {
  const state = watch();
  if (state.reading || now < state.nextAt) return;
  state.reading = true;
  const { DATA_DIR } = process.env;
  const child = forkProgram("db/readiness/integrity-child.ts", {
    env: { ...(DATA_DIR && { DATA_DIR }) },
  });
  const isOver = () => {
    const took = Date.now() - now;
    state.reading = false;
    state.nextAt = Date.now() + Math.max(shortestPauseMs, took * pausePerReading);
  };
  child.once("message", (found) => {
    if (found !== "ok") rememberDamage();
  });
  child.once("error", isOver);
  child.once("exit", isOver);
}
