import { existsSync, readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { largest } from "#domain/core/largest.ts";

export type Health = {
  readonly asked: number;
  readonly unanswered: number;
  readonly medianMs: number;
  readonly longestMs: number;
  /**
   * the most that the server's thread worked while one was waited for: what would be left of the wait
   * if nobody else used the machine; 0 where the system does not tell
   */
  readonly longestWorkMs: number;
  /**
   * the most of one wait that can be the server's own: its thread at work, or waiting for a processor
   * while other threads of the server, those that hash passwords among them, had one
   */
  readonly longestOwnMs: number;
};

type Watched = { readonly url: string; readonly process: number };

const everyMs = 20;

/** Asks a server again and again whether it lives, until something else is done. */
export async function watchHealth(
  { url, process }: Watched,
  until: Promise<unknown>,
): Promise<Health> {
  let isDone = false;
  const done = () => {
    isDone = true;
  };
  until.then(done, done);
  const waits: number[] = [];
  const works: number[] = [];
  const own: number[] = [];
  let unanswered = 0;
  while (!isDone) {
    const [began, before] = [performance.now(), timesOf(process)];
    if (!(await isAlive(url))) unanswered += 1;
    waits.push(performance.now() - began);
    const after = timesOf(process);
    const work = after.work - before.work;
    const others = Math.max(0, after.all - before.all - work);
    works.push(work);
    own.push(work + Math.min(after.delay - before.delay, others));
    await delay(everyMs);
  }
  waits.sort((a, b) => a - b);
  return {
    asked: waits.length,
    unanswered,
    medianMs: Math.round(waits[waits.length >> 1] ?? 0),
    longestMs: Math.round(waits.at(-1) ?? 0),
    longestWorkMs: Math.round(largest(works, 0)),
    longestOwnMs: Math.round(largest(own, 0)),
  };
}

type Times = { readonly work: number; readonly delay: number; readonly all: number };

/**
 * Milliseconds of a process: for which its main thread has had a processor, for which that thread has
 * waited for one, and for which all its threads have had one. A thread that has ended is missing.
 */
function timesOf(process: number): Times {
  const folder = `/proc/${process}/task`;
  const [work = 0, delay = 0] = schedulingOf(`${folder}/${process}`);
  const threads = existsSync(folder) ? readdirSync(folder) : [];
  const worked = threads.map((thread) => schedulingOf(`${folder}/${thread}`)[0] ?? 0);
  return { work, delay, all: worked.reduce((sum, each) => sum + each, 0) };
}

/** Nothing of one that has ended, and where the system does not tell. */
function schedulingOf(thread: string): number[] {
  try {
    const numbers = readFileSync(`${thread}/schedstat`, "utf8").split(" ");
    return numbers.map((each) => Number(each) / 1e6);
  } catch {
    return [];
  }
}

/** On a connection of its own, as a watchman comes by. */
function isAlive(url: string): Promise<boolean> {
  return new Promise((answered) => {
    const asked = request(`${url}/healthz`, { agent: false }, (response) => {
      response.resume();
      response.once("end", () => answered(response.statusCode === 200));
    });
    asked.once("error", () => answered(false));
    asked.end();
  });
}
