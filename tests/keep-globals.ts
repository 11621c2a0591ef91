import fc from "fast-check";
import { afterAll, expect, vi } from "vitest";

/** The same examples each time, so that a run can be had again; `SEED=7 npm test` asks for others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_150_415) });

// The files of a run share one process: what one of them leaves changed would change the next.
const before = { env: { ...process.env }, umask: process.umask(), folder: process.cwd() };
afterAll(() => {
  const after = { env: { ...process.env }, umask: process.umask(), folder: process.cwd() };
  Object.assign(process.env, before.env);
  process.umask(before.umask);
  expect(after, "what all files of tests share is as it was found").toEqual(before);
  expect(process.exitCode ?? 0, "nothing has decided how the run ends").toBe(0);
  expect(vi.isFakeTimers(), "the clock is the real one").toBe(false);
});
