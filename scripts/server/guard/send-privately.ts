import type { IncomingMessage, ServerResponse } from "node:http";
import { withoutScripts } from "../public-pages/without-scripts.ts";
import type { Destination } from "./judge-address.ts";
import { publicPolicy } from "./kept-headers.ts";

/** What a private answer says of itself, whoever made it. */
const privateHeaders = {
  "Content-Security-Policy": publicPolicy,
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
};

/**
 * The answer to a receipt: read by one person and kept by nobody. It names no address it came from,
 * has no script, and is not compressed, so that its length says nothing but its length. To be called
 * before the program sees the request.
 */
export function sendPrivately(
  request: IncomingMessage,
  response: ServerResponse,
  { kind }: Destination,
): void {
  if (kind !== "receipt") return;
  delete request.headers["accept-encoding"];
  const { writeHead, end } = response as unknown as Overloaded;
  const parts: Buffer[] = [];
  let status: number | undefined;
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string") parts.push(Buffer.from(chunk, encodingOf(encoding)));
    else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };
  const held: Overloaded = {
    writeHead(code, reason, headers) {
      status = Number(code);
      const given = typeof reason === "object" ? reason : headers;
      for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value);
      return response;
    },
    write(chunk, encoding, written) {
      take(chunk, encoding);
      const told = typeof encoding === "function" ? encoding : written;
      if (typeof told === "function") process.nextTick(told);
      return true;
    },
    end(chunk, encoding, ended) {
      take(chunk, encoding);
      const body = bodyOf(response, Buffer.concat(parts));
      for (const [name, value] of Object.entries(privateHeaders)) response.setHeader(name, value);
      response.removeHeader("Transfer-Encoding");
      response.setHeader("Content-Length", body.length);
      Object.assign(response, { writeHead });
      writeHead.call(response, status ?? response.statusCode);
      const told = [chunk, encoding, ended].find((each) => typeof each === "function");
      return end.call(response, request.method === "HEAD" ? undefined : body, told);
    },
  };
  Object.assign(response, held, { flushHeaders: () => {} });
}

/** Each of them may be given fewer arguments, in other places. */
type Overloaded = {
  writeHead: (this: unknown, first?: unknown, second?: object | string, third?: object) => unknown;
  write: (this: unknown, first?: unknown, second?: unknown, third?: unknown) => unknown;
  end: (this: unknown, first?: unknown, second?: unknown, third?: unknown) => unknown;
};

const encodingOf = (given: unknown) =>
  typeof given === "string" && Buffer.isEncoding(given) ? given : "utf8";

/** A letter for each byte: what is taken out is ASCII. */
function bodyOf(response: ServerResponse, whole: Buffer): Buffer {
  const isPage = String(response.getHeader("Content-Type") ?? "").startsWith("text/html");
  return isPage ? Buffer.from(withoutScripts(whole.toString("latin1")), "latin1") : whole;
}
