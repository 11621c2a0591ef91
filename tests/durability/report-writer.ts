import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { confirmsIn } from "#tests/bench/confirms-in.ts";
import { type DrawnForm, PlainBrowser } from "#tests/bench/plain-browser.ts";

const retryMs = 20;
const mostRefusals = 20;

type Typed = { readonly requestKey: string; readonly done: string } & Record<string, string>;
type Answer = Awaited<ReturnType<PlainBrowser["send"]>> & { readonly isSaved: boolean };

/** Files report after report on one project, each with words of its own to be known by. */
export class ReportWriter {
  readonly #browser: PlainBrowser;
  #form: DrawnForm;
  /** How many reports were acknowledged when the form was drawn. */
  #drawnAt = 0;
  #sent = 0;
  #refusedInTurn = 0;
  readonly #name: string;
  /** What the server said it has saved. */
  readonly acknowledged: string[] = [];
  /** How many reports were sent without an answer at first. */
  unanswered = 0;
  /** How many reports were refused: of those acknowledged before them something is missing. */
  refused = 0;

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
    const since = this.acknowledged.length - this.#drawnAt;
    const version = String(Number(this.#form.fields.version) + since);
    this.#sent += 1;
    return {
      requestKey: randomUUID(),
      version,
      percent: "99",
      done: `${this.#name}-${this.#sent}`,
    };
  }

  /**
   * What is asked about is confirmed at once, as a person does.
   *
   * @returns undefined where no answer came: whether it is saved is then unknown
   */
  async send(typed: Typed): Promise<Answer | undefined> {
    const once = (fields: Typed) => this.#browser.send(this.#form, fields).catch(() => undefined);
    const first = await once(typed);
    const confirms = first && confirmsIn(first.page);
    const answer = confirms ? await once({ ...typed, confirms }) : first;
    if (!answer) return undefined;
    const isSaved = answer.location?.includes("done=report.saved") ?? false;
    if (isSaved) this.acknowledged.push(typed.done);
    return { ...answer, isSaved };
  }

  /**
   * Files one more report. Where no answer comes the same request is sent again, as a browser's
   * reload does, until there is one. Where it is refused the form is drawn anew, as the server
   * has the project now: what was lost is for the judge to say.
   *
   * @throws Error when one after the other is refused
   */
  async write(): Promise<void> {
    const typed = this.next();
    let answer = await this.send(typed);
    if (!answer) this.unanswered += 1;
    while (!answer) {
      await delay(retryMs);
      answer = await this.send(typed);
    }
    this.#refusedInTurn = answer.isSaved ? 0 : this.#refusedInTurn + 1;
    if (answer.isSaved) return;
    this.refused += 1;
    if (this.#refusedInTurn > mostRefusals) {
      throw new Error(`${typed.done}: ${answer.status} ${alertOf(answer.page)}`);
    }
    await this.#drawAnew();
  }

  async #drawAnew(): Promise<void> {
    const drawn = await this.#browser.draw(this.#form.url, "percent").catch(() => undefined);
    if (!drawn) return;
    this.#form = drawn;
    this.#drawnAt = this.acknowledged.length;
  }
}

function alertOf(page: string): string {
  const [, alert = ""] = page.match(/role="alert"[^>]*>([\s\S]*?)<\/div>/) ?? [];
  return alert.replace(/<[^>]*>/g, " ");
}
