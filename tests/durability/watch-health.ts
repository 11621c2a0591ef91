import { readFileSync } from "node:fs";
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
  let unanswered = 0;
  while (!isDone) {
    const [began, worked] = [performance.now(), workOf(process)];
    if (!(await isAlive(url))) unanswered += 1;
    waits.push(performance.now() - began);
    works.push(workOf(process) - worked);
    await delay(everyMs);
  }
  waits.sort((a, b) => a - b);
  return {
    asked: waits.length,
    unanswered,
    medianMs: Math.round(waits[waits.length >> 1] ?? 0),
    longestMs: Math.round(waits.at(-1) ?? 0),
    longestWorkMs: Math.round(largest(works, 0)),
  };
}

/** Milliseconds for which the main thread of a process has had a processor. */
function workOf(process: number): number {
  try {
    return Number(readFileSync(`/proc/${process}/schedstat`, "utf8").split(" ", 1)[0]) / 1e6;
  } catch {
    return 0;
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
