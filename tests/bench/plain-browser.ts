import { confirmsIn } from "./confirms-in.ts";
import { readForms } from "./read-forms.ts";

/** A form as the server drew it: where it goes, and the value of each of its fields. */
export type DrawnForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

type Typed = string | Blob;
type Answer = { readonly status: number; readonly location: string | null; readonly page: string };

/** A browser without JavaScript: it keeps cookies, reads forms and sends them as they are. */
export class PlainBrowser {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** What it was told to keep, for another browser to go on as the same person. */
  get cookies(): { name: string; value: string; url: string }[] {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.#origin }));
  }

  async open(path: string): Promise<string> {
    const response = await this.ask(path, "follow");
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  }

  /** The answer as it comes: a page, a refusal, or where else to go. */
  async ask(path: string, redirect: "follow" | "manual" = "manual"): Promise<Response> {
    const headers = this.#headers();
    const response = await fetch(`${this.#origin}${path}`, { headers, redirect });
    this.#keepCookies(response);
    return response;
  }

  async signIn({ username, password }: { username: string; password: string }): Promise<void> {
    const form = await this.draw("/zh/sign-in", "password");
    const { location } = await this.send(form, { username, password });
    if (!location?.endsWith("/zh/desk")) throw new Error(`${username} could not sign in`);
  }

  /** The form of a page that has a field of this name. */
  async draw(path: string, field: string): Promise<DrawnForm> {
    const page = await this.open(path);
    const form = readForms(page).find(({ fields }) => field in fields);
    if (form) return { url: path, fields: form.fields };
    throw new Error(`${path} has no form with the field ${field}`);
  }

  /**
   * Sends a form with what is typed into it.
   *
   * @returns where the answer leads; nowhere when the form was refused
   * @throws TypeError when no answer came: whether it was done is then unknown
   */
  async send(form: DrawnForm, typed: Readonly<Record<string, Typed>>): Promise<Answer> {
    const response = await this.post(form, typed);
    const page = await response.text();
    return { status: response.status, location: response.headers.get("location"), page };
  }

  /** Sends a form, and once more with what is asked about it confirmed, as a person does. */
  async sendConfirmed(form: DrawnForm, typed: Readonly<Record<string, Typed>>): Promise<Answer> {
    const first = await this.send(form, typed);
    const confirms = confirmsIn(first.page);
    return confirms === undefined ? first : this.send(form, { ...typed, confirms });
  }

  /** Sends a form, files among its fields and more headers too, and hands on the answer as it comes. */
  async post(
    { url, fields }: DrawnForm,
    typed: Readonly<Record<string, Typed>> = {},
    more: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...typed })) body.set(name, value);
    const response = await fetch(`${this.#origin}${url}`, {
      method: "POST",
      redirect: "manual",
      headers: {
        ...this.#headers(),
        origin: this.#origin,
        "sec-fetch-site": "same-origin",
        ...more,
      },
      body,
    });
    this.#keepCookies(response);
    return response;
  }

  #headers(): Record<string, string> {
    return { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
  }

  #keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      this.#cookies.set(name, value);
    }
  }
}
