import type { IncomingMessage, ServerResponse } from "node:http";
import type { Drawing } from "./draw-public-page.ts";
import { type Encoding, encodings, type PublicPage } from "./make-public-page.ts";
import type { Asked } from "./public-page-store.ts";

/** What else is said with it. */
type Said = Readonly<Record<string, string>>;

const forOneReader: Said = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex",
};

/** Sends a public page or file as it is kept, or what else came of asking for it. */
export function answerPublicPage(
  request: IncomingMessage,
  response: ServerResponse,
  { asked, headers }: { asked: Asked; headers: Said },
): void {
  if ("page" in asked) sendPage(request, response, { page: asked.page, said: headers });
  else sendDrawing(request, response, asked.drawing);
}

/**
 * Sends what somebody looked for to them alone: no cache keeps it, no index lists it, and no other
 * site is told where the reader came from.
 */
export function answerSearch(
  request: IncomingMessage,
  response: ServerResponse,
  { asked, headers }: { asked: Asked; headers: Said },
): void {
  if (!("page" in asked)) sendDrawing(request, response, asked.drawing);
  else sendBody(request, response, { page: asked.page, headers: { ...headers, ...forOneReader } });
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { page, said }: { page: PublicPage; said: Said },
): void {
  const headers = {
    ...said,
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Last-Modified": page.drawnAt.toUTCString(),
    ETag: page.tag,
    Vary: "Accept-Encoding",
  };
  if (isKnown(request, page)) {
    response.writeHead(304, headers).end();
    return;
  }
  sendBody(request, response, { page, headers });
}

function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  { page, headers }: { page: PublicPage; headers: Said },
): void {
  const encoding = encodingFor(request.headers["accept-encoding"]?.toString());
  const body = page.bodies[encoding];
  response.writeHead(200, {
    ...headers,
    "Content-Type": page.type,
    "Content-Length": body.length,
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** A refusal in the words of ours, as it came from the program. */
function sendDrawing(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Drawing,
): void {
  const { connection, "transfer-encoding": _, ...said } = headers;
  response.writeHead(status, { ...said, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether the reader has the page already, by its tag or, without one, by its time. */
function isKnown({ headers }: IncomingMessage, { tag, drawnAt }: PublicPage): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) {
    const opaque = (each: string) => each.trim().replace(/^W\//, "");
    return tags.split(",").some((each) => each.trim() === "*" || opaque(each) === opaque(tag));
  }
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return Math.floor(drawnAt.getTime() / 1000) * 1000 <= since;
}

/**
 * The best encoding a reader takes; one with the weight 0 is not taken.
 *
 * @example
 * encodingFor("gzip, deflate, br") //=> "br"
 * encodingFor("gzip, br;q=0") //=> "gzip"
 * encodingFor(undefined) //=> "identity"
 */
export function encodingFor(accepted = ""): Encoding {
  const taken = accepted
    .toLowerCase()
    .split(",")
    .map((each) => each.split(";").map((part) => part.trim()))
    .filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ""))
    .map(([name]) => name);
  return encodings.find((encoding) => taken.includes(encoding)) ?? "identity";
}
