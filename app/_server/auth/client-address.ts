import "server-only";
import { headers } from "next/headers";

/** Written by the guard in front of the server over whatever was sent. */
const header = "x-guatu-address";
const server = globalThis as typeof globalThis & { guatuStampsAddresses?: boolean };

/**
 * The network address a request comes from, as the connection says or the proxy that was named by
 * `TRUSTED_PROXY`. Where nothing stamps it, nobody's word for it is taken: all are one.
 */
export async function clientAddress(): Promise<string> {
  const stamped = server.guatuStampsAddresses ? (await headers()).get(header) : null;
  return stamped ?? "unknown";
}
