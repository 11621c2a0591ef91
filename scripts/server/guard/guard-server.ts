import { AsyncLocalStorage } from "node:async_hooks";
import { randomInt } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { STATUS_CODES } from "node:http";
import type { BlockList, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { refusalKindOf } from "#domain/core/refusal-kind.ts";
import { answerPublicPage, answerSearch } from "../public-pages/answer-public-page.ts";
import { isOwnDraw } from "../public-pages/draw-public-page.ts";
import { publicAddress } from "../public-pages/public-address.ts";
import type { PublicPageStore } from "../public-pages/public-page-store.ts";
import { answerEndedSession, type EndedSessionPages } from "./answer-ended-session.ts";
import { addressHeader, addressOf } from "./client-address.js";
import { holdBody } from "./hold-body.ts";
import { type Destination, judgeAddress, type KeptKind } from "./judge-address.ts";
import { allowedMethods, hasBody, isChunked, judgeRequest, maxBodyBytes } from "./judge-request.ts";
import { keepForm } from "./keep-form.ts";
import { keptHeaders } from "./kept-headers.ts";
import { nameHiddenOrigin } from "./name-hidden-origin.ts";
import { type RefusalPages, refusalHeaders } from "./refusal-pages.ts";
import { securityHeaders, strictPolicy } from "./security-headers.ts";
import { sendPrivately } from "./send-privately.ts";
import { stripHeaders } from "./strip-headers.ts";
import { createTurnsByAddress } from "./turns-by-address.js";
import { watchArrivals } from "./watch-arrivals.js";
import { wordRefusals } from "./word-refusals.ts";

export type Guarded = {
  pages: RefusalPages;
  /** What a form is given back on after its session had ended. */
  endedSession: EndedSessionPages;
  /** The names of the public files. */
  files: ReadonlySet<string>;
  /** Whether a project is there. A fault of the database is for the page to tell. */
  hasProject: (slug: string) => boolean;
  publicOrigin: string | undefined;
  /** Whose word counts for the address a request comes from. */
  proxies: BlockList;
  /** Comes true once the program behind the guard is up. */
  isUp: Promise<unknown>;
  /** The public pages as they were last drawn. */
  publicPages: Pick<PublicPageStore, "find" | "search">;
};

const asked = new AsyncLocalStorage<{ isEntered: boolean; isEnded: boolean }>();
subscribe("guatu:entered", () => {
  const request = asked.getStore();
  if (request) request.isEntered = true;
});
subscribe("guatu:session-ended", () => {
  const request = asked.getStore();
  if (request) request.isEnded = true;
});

/**
 * Puts a guard before a server: what no page of ours sends is refused before Next sees it, an
 * address without a page costs next to nothing, every answer has the security headers, and every
 * refusal our words. What is handed on carries the address it comes from, and waits for a turn of
 * the event loop of its own: a thousand requests that arrive at the same moment would all be begun
 * before anybody else is answered. It is no boundary of authorisation.
 */
export function guardListener(listener: RequestListener, guarded: Guarded): RequestListener {
  const inTurn = createTurnsByAddress(setImmediate, watchArrivals());
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader("Content-Security-Policy", strictPolicy);
    const place = judgeAddress(request.url ?? "", guarded.files);
    if (typeof place === "number") return refuse(request, response, { ...guarded, status: place });
    const { publicOrigin } = guarded;
    nameHiddenOrigin(request.headers, place, publicOrigin);
    const status = judgeRequest(request, place, publicOrigin) ?? judgeProject(place, guarded);
    if (status === 405) response.setHeader("Allow", allowedMethods(place));
    if (status !== undefined) return refuse(request, response, { ...guarded, status });
    if (place.kind === "health") return void guarded.isUp.then(() => tellAlive(response));
    if ("slug" in place && isKept(request)) {
      return void answerFromStore(request, response, { ...guarded, kind: place.kind });
    }
    const isStaff = place.kind === "staff";
    const address = addressOf(request, guarded.proxies);
    stripHeaders(request.headers, { isStaff, publicOrigin });
    request.headers[addressHeader] = address;
    const reference = newReference();
    // Whatever fails is written into the log with it.
    request.headers["x-guatu-reference"] = reference;
    const state = { isEntered: false, isEnded: false };
    sendPrivately(request, response, place);
    wordRefusals(request, response, {
      ...guarded,
      isStaff,
      reference,
      isEntered: () => state.isEntered,
    });
    if (isPlainForm(request, place)) {
      const form = keepForm(request, response);
      const isEnded = () => state.isEnded;
      answerEndedSession(request, response, { pages: guarded.endedSession, form, isEnded });
    }
    const begin = () => {
      // Whoever has hung up meanwhile is not answered.
      if (!request.socket.destroyed) asked.run(state, listener, request, response);
    };
    if (!isChunked(request.headers)) return inTurn(address, begin);
    holdBody(request, {
      maxBytes: maxBodyBytes(place),
      onWhole: () => inTurn(address, begin),
      onRefused: (status) => refuse(request, response, { ...guarded, status }),
    });
  };
}

/** 404 for what is of a project that is not there. */
function judgeProject(place: Destination, { hasProject }: Guarded): number | undefined {
  const isOfProject = "slug" in place && place.slug !== undefined;
  return isOfProject && !hasProject(place.slug ?? "") ? 404 : undefined;
}

/** Whether a reader asks for what is kept; the server itself asks for it to be drawn. */
function isKept({ headers }: IncomingMessage): boolean {
  return headers.rsc === undefined && !isOwnDraw(headers);
}

/** A form of the desk that the browser sends by itself; what a script of ours sends stays in its page. */
function isPlainForm({ method, headers }: IncomingMessage, { kind }: Destination): boolean {
  return kind === "staff" && method === "POST" && headers["next-action"] === undefined;
}

/** A sheet that is asked for without a language is the Chinese one. */
const keptAt = (address: string) => address.replace(/^\/embed\//, "/zh/embed/");

/** A page that cannot be asked for at all is refused like one that failed. */
async function answerFromStore(
  request: IncomingMessage,
  response: ServerResponse,
  guarded: Guarded & { kind: KeptKind },
): Promise<void> {
  const { address, isKept } = publicAddress(request.url ?? "");
  try {
    const headers = keptHeaders[guarded.kind];
    if (isKept) {
      const asked = await guarded.publicPages.find(keptAt(address));
      answerPublicPage(request, response, { asked, headers });
      return;
    }
    const asked = await guarded.publicPages.search(address);
    if (asked) answerSearch(request, response, { asked, headers });
    else refuse(request, response, { ...guarded, status: 503 });
  } catch {
    refuse(request, response, { ...guarded, status: 500 });
  }
}

/**
 * Whether the server lives is answered from nothing but the fact that it is asked: no turn is waited
 * for, and neither Next nor the database has a part in it.
 */
function tellAlive(response: ServerResponse): void {
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end("ok\n");
}

/** Short enough to be read out over the phone. */
function newReference(): string {
  return randomInt(0x1_0000_0000).toString(16).toUpperCase().padStart(8, "0");
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, status }: { pages: RefusalPages; status: number },
): void {
  const page = pages[refusalKindOf(status)];
  response.writeHead(status, refusalHeaders(page));
  if (!hasBody(request.headers)) response.end(page);
  else {
    // Nobody reads an answer while they are still sending: the connection is kept until they are done.
    response.write(page);
    request.resume().once("close", () => response.end());
  }
}

/** The same refusals for what never becomes a request: no HTTP, a tunnel, a strange expectation. */
export function guardConnections(server: Server, pages: RefusalPages): void {
  const answering = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, response) => {
    answering.set(socket, response);
    response.once("close", () => answering.delete(socket));
  });
  server.on("checkExpectation", (request, response) => {
    refuse(request, response, { pages, status: 417 });
  });
  server.on("connect", (_request, socket) => writeRefusal(socket, pages, 405));
  server.on("clientError", (fault: NodeJS.ErrnoException, socket: Socket) => {
    // What is being answered is not written into; what has been answered is still sent.
    if (!socket.writable || answering.get(socket)?.headersSent) socket.destroySoon();
    else writeRefusal(socket, pages, statusOfFault(fault.code));
  });
}

function statusOfFault(code: string | undefined): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

function writeRefusal(socket: Duplex, pages: RefusalPages, status: number): void {
  const page = pages[refusalKindOf(status)];
  const headers = { ...refusalHeaders(page), Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n`);
  socket.end(page);
}
