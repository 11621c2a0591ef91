import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import { isOwnOrigin } from "#domain/access/own-origin.ts";
import type { Destination } from "./judge-address.ts";

/** Next's own limit for a form; see `next.config.js`. */
const maxFormBytes = 6 * 1024 * 1024;
/** A code with what a form sends beside it; anybody may send one. */
const maxReceiptBytes = 16 * 1024;

/** How long a form may be at a place. */
export function maxBodyBytes({ kind }: Destination): number {
  return kind === "receipt" ? maxReceiptBytes : maxFormBytes;
}

const methodsOf: Record<Destination["kind"], readonly string[]> = {
  page: ["GET", "HEAD"],
  publicPage: ["GET", "HEAD"],
  embedded: ["GET", "HEAD"],
  openData: ["GET", "HEAD"],
  siteFile: ["GET", "HEAD"],
  file: ["GET", "HEAD"],
  health: ["GET", "HEAD"],
  staff: ["GET", "HEAD", "POST"],
  receipt: ["GET", "HEAD", "POST"],
};

/** The methods of a place, as an `Allow` header names them. */
export function allowedMethods({ kind }: Destination): string {
  return methodsOf[kind].join(", ");
}

/**
 * The status a request is refused with before anything of it is looked at further; undefined where
 * it is as our own pages send it. Who may do what is not asked here but by each page and action.
 */
export function judgeRequest(
  request: IncomingMessage,
  place: Destination,
  publicOrigin: string | undefined,
): number | undefined {
  if (!isHost(request)) return 400;
  if (!methodsOf[place.kind].includes(request.method ?? "")) return 405;
  if (!isRouterState(request.headers["next-router-state-tree"])) return 400;
  if (request.method !== "POST") return hasBody(request.headers) ? 400 : undefined;
  const get = (name: string) => request.headers[name]?.toString() ?? null;
  if (!isOwnOrigin({ get }, publicOrigin)) return 403;
  return judgeBody(request.headers, maxBodyBytes(place));
}

/** Named once, and by a name or an address; HTTP/1.0 need not name it. */
function isHost({ rawHeaders, headers, httpVersion }: IncomingMessage): boolean {
  const named = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host");
  if (named.length === 0) return httpVersion === "1.0";
  return named.length === 1 && /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(headers.host ?? "");
}

/** Whether anything is sent after the headers. */
export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Whether a form comes in pieces without saying how long it is; its length is found while reading. */
export function isChunked(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"]?.toLowerCase() === "chunked";
}

/**
 * Browsers say how long a form is before they send it, and send every form of ours in parts; some
 * proxies send it on in pieces.
 */
function judgeBody(headers: IncomingHttpHeaders, maxBytes: number): number | undefined {
  const length = headers["content-length"];
  if (!isChunked(headers) && (headers["transfer-encoding"] !== undefined || length === undefined)) {
    return 411;
  }
  if (Number(length ?? 0) > maxBytes) return 413;
  const type = headers["content-type"] ?? "";
  return /^multipart\/form-data;.*\bboundary="?[^"\s;]{1,70}"?/i.test(type) ? undefined : 415;
}

/** What Next's client says it shows; Next itself fails on one it cannot read. */
function isRouterState(state: string | string[] | undefined): boolean {
  if (state === undefined) return true;
  try {
    return nextParser().parseAndValidateFlightRouterState(state) !== undefined;
  } catch {
    return false;
  }
}

type NextParser = { parseAndValidateFlightRouterState(state: string | string[]): unknown };

/** Asked of Next, so that there is one reading of it. Loaded when first needed, like all of Next. */
function nextParser(): NextParser {
  const require = createRequire(import.meta.url);
  return require("next/dist/server/app-render/parse-and-validate-flight-router-state.js");
}
