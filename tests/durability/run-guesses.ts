// npm run guess:passwords [-- --guesses 1000] [--rounds 3]: wrong passwords of one account, all at
// once and each as if from another address, told by a proxy that is believed. Ends with 1 where more
// than five are compared before a wait, or more than one after each wait, or one is not answered, or
// the server works for more than 200 ms while one /healthz waits, or is at one thing for as long. How
// long /healthz took by the clock is printed beside what it takes when nobody guesses, beside what a
// server of Node alone takes under the same guesses, and beside the most of it that threads of the
// server can have kept from its own: on a busy machine all are long.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { largest } from "#domain/core/largest.ts";
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
/** The longest that `/healthz` may wait for the work of the server. */
const mostBlockMs = 200;

await explainRefusals(async () => {
  await ensureBuilt();
  process.env.TRUSTED_PROXY = "127.0.0.1,::1";
  const probePort = await findFreePort();
  process.env.BLOCK_PROBE_PORT = String(probePort);
  process.env.NODE_OPTIONS = "--import ./tests/bench/blocks/block-probe.ts";
  await withTemporaryOffice(async (server) => {
    const { url } = server;
    // As `npm start` does before it says that the server is there.
    await warmUp(url);
    await askLongestBlock(probePort);
    print(
      "healthQuiet",
      await watchHealth(server, delay(quietMs)),
      await askLongestBlock(probePort),
    );
    const bare = await watchBareServer();
    console.log(say("healthBare", bare));
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      const guessing = guess(url, `leader${round}`);
      const health = await watchHealth(server, guessing);
      const guessed = await guessing;
      const most = mostCompared(guessed.seconds);
      const told = { ...guessed, most, mostBeforeWait, seconds: Math.round(guessed.seconds) };
      console.log(say("guessed", told));
      const block = await askLongestBlock(probePort);
      print("healthGuessed", health, block);
      console.log(
        say("healthBeside", { ratio: (health.longestWorkMs / bare.longestWorkMs).toFixed(1) }),
      );
      const isThrottled = guessed.beforeWait <= mostBeforeWait && guessed.compared <= most;
      const isSlow = largest([health.longestWorkMs, block.busy], 0) > mostBlockMs;
      const isAnswered = guessed.otherwise + health.unanswered === 0;
      if (!isThrottled || !isAnswered || isSlow) process.exitCode = 1;
    }
  });
});

function print(
  word: "healthQuiet" | "healthGuessed",
  health: Health,
  { wall, busy }: LongestBlock,
): void {
  const [wallMs, busyMs] = [Math.round(wall), Math.round(busy)];
  console.log(say(word, { ...health, wallMs, busyMs }));
}

/** Just started too, so that neither has met a thousand connections before. */
async function watchBareServer(): Promise<Health> {
  const server = fork(new URL("bare-server.ts", import.meta.url));
  const [url] = await once(server, "message");
  const health = await watchHealth({ url, process: server.pid ?? 0 }, guess(url, "nobody"));
  server.disconnect();
  return health;
}

async function guess(url: string, username: string): Promise<Guessed> {
  const child = fork(new URL("guess-child.ts", import.meta.url), [url, username, values.guesses]);
  const [guessed] = await once(child, "message");
  return guessed as Guessed;
}
