// npm run guess:passwords [-- --guesses 1000] [--rounds 3]: wrong passwords of one account, all at
// once and each as if from another address, told by a proxy that is believed. Ends with 1 where more
// are compared than the throttle allows, or one is not answered. How long /healthz took is printed
// beside what it takes when nobody guesses: on a busy machine both are long.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { explainRefusals } from "#scripts/host/refusal.js";
import { say } from "#scripts/host/say.js";
import { ensureBuilt } from "#scripts/server/ensure-built.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { type Guessed, mostCompared } from "./guess-passwords.ts";
import { type Health, watchHealth } from "./watch-health.ts";

const { values } = parseArgs({
  options: {
    guesses: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
  },
});

const quietMs = 5_000;

await explainRefusals(async () => {
  await ensureBuilt();
  process.env.TRUSTED_PROXY = "127.0.0.1,::1";
  await withTemporaryOffice(async ({ url }) => {
    print("healthQuiet", await watchHealth(url, delay(quietMs)));
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      const guessing = guess(url, `leader${round}`);
      const health = await watchHealth(url, guessing);
      const guessed = await guessing;
      const most = mostCompared(guessed.seconds);
      console.log(say("guessed", { ...guessed, most, seconds: Math.round(guessed.seconds) }));
      print("healthGuessed", health);
      if (guessed.compared > most || guessed.otherwise > 0) process.exitCode = 1;
    }
  });
});

function print(word: "healthQuiet" | "healthGuessed", health: Health): void {
  console.log(say(word, { ...health }));
}

async function guess(url: string, username: string): Promise<Guessed> {
  const child = fork(new URL("guess-child.ts", import.meta.url), [url, username, values.guesses]);
  const [guessed] = await once(child, "message");
  return guessed as Guessed;
}
