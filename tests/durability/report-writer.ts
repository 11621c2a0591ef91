import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { type DrawnForm, PlainBrowser } from "#tests/bench/plain-browser.ts";

const retryMs = 20;

type Typed = { readonly requestKey: string; readonly done: string } & Record<string, string>;
type Answer = Awaited<ReturnType<PlainBrowser["send"]>> & { readonly isSaved: boolean };

/** Files report after report on one project, each with words of its own to be known by. */
export class ReportWriter {
  readonly #browser: PlainBrowser;
  readonly #form: DrawnForm;
  readonly #name: string;
  /** What the server said it has saved. */
  readonly acknowledged: string[] = [];
  /** How many reports were sent without an answer at first. */
  unanswered = 0;

  private constructor(browser: PlainBrowser, form: DrawnForm, name: string) {
    this.#browser = browser;
    this.#form = form;
    this.#name = name;
  }

  static async open(
    origin: string,
    post: { account: { username: string; password: string }; slug: string; run: string },
  ): Promise<ReportWriter> {
    const { account, slug, run } = post;
    const browser = new PlainBrowser(origin);
    await browser.signIn(account);
    const form = await browser.draw(`/zh/desk/projects/${slug}/report`, "percent");
    return new ReportWriter(browser, form, `${run}-${slug}`);
  }

  /** The next report, on the project as the last one left it. */
  next(): Typed {
    const written = this.acknowledged.length;
    const version = String(Number(this.#form.fields.version) + written);
    return { requestKey: randomUUID(), version, percent: "99", done: `${this.#name}-${written}` };
  }

  /** @returns undefined where no answer came: whether it is saved is then unknown */
  async send(typed: Typed): Promise<Answer | undefined> {
    const answer = await this.#browser.send(this.#form, typed).catch(() => undefined);
    if (!answer) return undefined;
    const isSaved = answer.location?.includes("done=report.saved") ?? false;
    if (isSaved) this.acknowledged.push(typed.done);
    return { ...answer, isSaved };
  }

  /**
   * Files one more report. Where no answer comes the same request is sent again, as a browser's
   * reload does, until there is one.
   *
   * @throws Error when it is refused
   */
  async write(): Promise<void> {
    const typed = this.next();
    let answer = await this.send(typed);
    if (!answer) this.unanswered += 1;
    while (!answer) {
      await delay(retryMs);
      answer = await this.send(typed);
    }
    if (!answer.isSaved) throw new Error(`${typed.done}: ${answer.status} ${alertOf(answer.page)}`);
  }
}

function alertOf(page: string): string {
  const [, alert = ""] = page.match(/role="alert"[^>]*>([\s\S]*?)<\/div>/) ?? [];
  return alert.replace(/<[^>]*>/g, " ");
}
