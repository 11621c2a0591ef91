import { createServer } from "node:net";
import { Refusal } from "./refusal.js";

const defaultPort = 3000;

/**
 * The port to serve on, from `PORT`.
 *
 * @throws {Refusal} when it is no port
 */
export function readPort(text = process.env.PORT) {
  if (!text) return defaultPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal("badPort", { port: text });
  }
  return port;
}

/**
 * Refuses a port that another program holds on any address of this machine: a browser may ask
 * for `localhost` over IPv4 or IPv6.
 *
 * @param {number} port
 * @throws {Refusal}
 */
export async function checkPort(port) {
  for (const host of [undefined, "0.0.0.0", "::1"]) {
    const code = await listenOnce(port, host);
    if (code === "EADDRINUSE") throw new Refusal("portInUse", { port, other: port + 1 });
    if (code === "EACCES") throw new Refusal("portForbidden", { port });
  }
}

/** @param {number} port @param {string} [host] @returns {Promise<string | undefined>} */
function listenOnce(port, host) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", (fault) => done("code" in fault ? String(fault.code) : fault.message));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(undefined)));
  });
}
