import type { IncomingMessage, ServerResponse } from "node:http";
import type { Locale } from "#i18n/locales.ts";
import { fillEndedSessionPage } from "./ended-session-page.ts";
import type { KeptForm } from "./keep-form.ts";
import { refusalHeaders } from "./refusal-pages.ts";
import { strictPolicy } from "./security-headers.ts";

/** As the build has drawn it in each language, to be filled in. */
export type EndedSessionPages = Readonly<Record<Locale, string>>;

type Answering = {
  readonly pages: EndedSessionPages;
  readonly form: KeptForm;
  /** Whether an action or a download of ours has said that the session had ended. */
  readonly isEnded: () => boolean;
};

/**
 * Gives a form back that came without a script after its session had ended: whatever is answered to
 * it leads to the sign-in page and leaves behind what was typed. Where nothing was, it leads there.
 */
export function answerEndedSession(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, form, isEnded }: Answering,
): void {
  const { writeHead, write, end } = response as unknown as Overloaded;
  const locale = request.url?.startsWith("/en/") ? "en" : "zh";
  const answer = async () => {
    const sent = await form();
    const page =
      sent && fillEndedSessionPage(pages[locale], { form: sent, url: request.url ?? "" });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const body = Buffer.from(page ?? "");
    const policy = strictPolicy.replace("form-action 'none'", "form-action 'self'");
    const headers = { ...refusalHeaders(body), "Content-Security-Policy": policy };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (page === undefined) response.setHeader("Location", `/${locale}/sign-in`);
    writeHead.call(response, page === undefined ? 303 : 403);
    return end.call(response, body);
  };
  const instead: Overloaded = {
    writeHead(status, reason, headers) {
      return isEnded() ? response : writeHead.call(response, status, reason, headers);
    },
    write(chunk, encoding, written) {
      if (!isEnded()) return write.call(response, chunk, encoding, written);
      return settle([encoding, written]);
    },
    end(chunk, encoding, ended) {
      if (!isEnded()) return end.call(response, chunk, encoding, ended);
      settle([chunk, encoding, ended]);
      void answer();
      return response;
    },
  };
  Object.assign(response, instead);
}

/** Each of them may be given fewer arguments, in other places. */
type Overloaded = Record<
  "writeHead" | "write" | "end",
  (this: unknown, first?: unknown, second?: unknown, third?: unknown) => unknown
>;

/** What was to be written is dropped; whoever waits for it to be written goes on. */
function settle(given: readonly unknown[]): true {
  const written = given.find((each) => typeof each === "function");
  if (written) process.nextTick(written as () => void);
  return true;
}
