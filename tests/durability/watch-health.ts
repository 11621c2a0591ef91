import { request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";

export type Health = {
  readonly asked: number;
  readonly unanswered: number;
  readonly medianMs: number;
  readonly longestMs: number;
};

const everyMs = 20;

/** Asks a server again and again whether it lives, until something else is done. */
export async function watchHealth(url: string, until: Promise<unknown>): Promise<Health> {
  let isDone = false;
  const done = () => {
    isDone = true;
  };
  until.then(done, done);
  const waits: number[] = [];
  let unanswered = 0;
  while (!isDone) {
    const began = performance.now();
    if (!(await isAlive(url))) unanswered += 1;
    waits.push(performance.now() - began);
    await delay(everyMs);
  }
  waits.sort((a, b) => a - b);
  return {
    asked: waits.length,
    unanswered,
    medianMs: Math.round(waits[waits.length >> 1] ?? 0),
    longestMs: Math.round(waits.at(-1) ?? 0),
  };
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
