import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below the ports that systems lend to connections going out, which could take one meanwhile. */
const range = { first: 20_000, last: 31_999 };

const mostTries = 100;

/**
 * A port that nobody holds now: any, so that two who look at once seldom find the same.
 *
 * @throws Error what the system said of the last one that was tried
 */
export async function findFreePort(): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const port = randomInt(range.first, range.last + 1);
    const fault = await tryPort(port);
    if (!fault) return port;
    if (tries === mostTries) throw fault;
  }
}

function tryPort(port: number): Promise<Error | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", done);
    probe.listen(port, () => probe.close(() => done(undefined)));
  });
}
