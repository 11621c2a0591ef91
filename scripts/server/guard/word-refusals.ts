import type { IncomingMessage, ServerResponse } from "node:http";
import { refusalKindOf } from "#domain/core/refusal-kind.ts";
import { type RefusalPages, refusalHeaders, withReference } from "./refusal-pages.ts";

type Answering = {
  pages: RefusalPages;
  isStaff: boolean;
  /** What a fault of this request is called in the log. */
  reference: string;
  /** Whether an action or a download of ours has been reached by now. */
  isEntered: () => boolean;
};

/** Headers that belong to the words that were there. */
const ofOldWords = [
  "Content-Type",
  "Content-Encoding",
  "Transfer-Encoding",
  "ETag",
  "Vary",
  "x-nextjs-prerender",
];

/**
 * Puts our words into every refusal that has none of ours: Next answers "Internal Server Error",
 * "Invalid Server Action request." and the like, and a handler a bare status. A form that reached
 * no code of ours could not be read, and is answered 400 where Next says that the server has failed
 * or that all is well. What Next writes beside the address of a redirect is left out.
 */
export function wordRefusals(
  request: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
): void {
  const { writeHead, write, end } = response as unknown as Overloaded;
  let said: Said | undefined;
  const find = (status: number) => findWords({ request, response, answering, status });
  /** Before anything is written, since the headers cannot be changed afterwards. */
  const begin = () => {
    if (!response.headersSent && find(response.statusCode)) response.writeHead(response.statusCode);
  };

  const worded: Overloaded = {
    writeHead(status, reason, headers) {
      said = find(Number(status));
      if (!said) return writeHead.call(response, status, reason, headers);
      say(response, said.words);
      return writeHead.call(response, said.status);
    },
    write(chunk, encoding, written) {
      begin();
      if (!said) return write.call(response, chunk, encoding, written);
      return settle(typeof encoding === "function" ? encoding : written);
    },
    end(chunk, encoding, ended) {
      begin();
      if (!said) return end.call(response, chunk, encoding, ended);
      return end.call(response, said.words);
    },
  };
  Object.assign(response, worded);
}

/** Each of them may be given fewer arguments, in other places. */
type Overloaded = Record<
  "writeHead" | "write" | "end",
  (this: unknown, first?: unknown, second?: unknown, third?: unknown) => unknown
>;
type Said = { status: number; words: Buffer };
type Given = {
  request: IncomingMessage;
  response: ServerResponse;
  answering: Answering;
  status: number;
};

/** What is said instead of an answer; undefined where it is left as it is. */
function findWords({ request, response, answering, status }: Given): Said | undefined {
  const { pages, isStaff, reference, isEntered } = answering;
  const isRedirect = status >= 300 && status < 400 && response.hasHeader("Location");
  if (isRedirect) return { status, words: Buffer.alloc(0) };
  const isForm = isStaff && request.method === "POST";
  const isUnread = isForm && !isEntered() && (status < 300 || status >= 500);
  if (isUnread) return { status: 400, words: pages.malformed };
  if (!isWordless(response, status, isStaff)) return undefined;
  if (status >= 500) {
    const page = isStaff ? pages.failedAtDesk : pages.failed;
    return { status, words: withReference(page, reference) };
  }
  const isOfDesk = status === 404 && isStaff;
  return { status, words: pages[isOfDesk ? "missingAtDesk" : refusalKindOf(status)] };
}

function say(response: ServerResponse, words: Buffer): void {
  for (const name of ofOldWords) response.removeHeader(name);
  const headers = words.length > 0 ? refusalHeaders(words) : { "Content-Length": 0 };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** What was to be written is dropped; whoever waits for it to be written goes on. */
function settle(written: unknown): true {
  if (typeof written === "function") process.nextTick(written);
  return true;
}

/**
 * What a script of ours has asked for is left as it is, and a page of the desk with a status of its own.
 * What Next sends for a page that is not there, or that failed, is blank until a script has run.
 */
function isWordless(response: ServerResponse, status: number, isStaff: boolean): boolean {
  if (status < 400) return false;
  const type = String(response.getHeader("Content-Type") ?? "");
  if (/^(application\/json|text\/x-component)/.test(type)) return false;
  return status === 404 || status >= 500 || !(isStaff && type.startsWith("text/html"));
}
