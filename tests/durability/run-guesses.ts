// npm run guess:passwords [-- --guesses 1000] [--rounds 3]: wrong passwords of one account, all at
// once and each as if from another address, told by a proxy that is believed. Ends with 1 where more
// than five are compared before a wait, or more than one after each wait, or one is not answered, or
// the server is at one thing for more than 200 ms of CPU. How long /healthz took is printed beside what
// it takes when nobody guesses: on a busy machine both are long.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { explainRefusals } from "#scripts/host/refusal.js";
import { say } from "#scripts/host/say.js";
import { ensureBuilt } from "#scripts/server/ensure-built.ts";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { warmUp } from "#scripts/server/warm-up.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { askLongestBlock } from "#tests/bench/blocks/ask-longest-block.ts";
import type { LongestBlock } from "#tests/bench/blocks/block-probe.ts";
import { type Guessed, mostBeforeWait, mostCompared } from "./guess-passwords.ts";
import { type Health, watchHealth } from "./watch-health.ts";

const { values } = parseArgs({
  options: {
    guesses: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
  },
});

const quietMs = 5_000;
/** The longest that `/healthz` may wait for the server, where nobody else uses the machine. */
const mostBlockMs = 200;

await explainRefusals(async () => {
  await ensureBuilt();
  process.env.TRUSTED_PROXY = "127.0.0.1,::1";
  const probePort = await findFreePort();
  process.env.BLOCK_PROBE_PORT = String(probePort);
  process.env.NODE_OPTIONS = "--import ./tests/bench/blocks/block-probe.ts";
  await withTemporaryOffice(async ({ url }) => {
    // As `npm start` does before it says that the server is there.
    await warmUp(url);
    await askLongestBlock(probePort);
    print("healthQuiet", await watchHealth(url, delay(quietMs)), await askLongestBlock(probePort));
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      const guessing = guess(url, `leader${round}`);
      const health = await watchHealth(url, guessing);
      const guessed = await guessing;
      const most = mostCompared(guessed.seconds);
      const told = { ...guessed, most, mostBeforeWait, seconds: Math.round(guessed.seconds) };
      console.log(say("guessed", told));
      const block = await askLongestBlock(probePort);
      print("healthGuessed", health, block);
      const isThrottled = guessed.beforeWait <= mostBeforeWait && guessed.compared <= most;
      const isAnswered = guessed.otherwise + health.unanswered === 0;
      if (!isThrottled || !isAnswered || block.busy > mostBlockMs) process.exitCode = 1;
    }
  });
});

function print(
  word: "healthQuiet" | "healthGuessed",
  health: Health,
  { busy }: LongestBlock,
): void {
  console.log(say(word, { ...health, busyMs: Math.round(busy) }));
}

async function guess(url: string, username: string): Promise<Guessed> {
  const child = fork(new URL("guess-child.ts", import.meta.url), [url, username, values.guesses]);
  const [guessed] = await once(child, "message");
  return guessed as Guessed;
}
