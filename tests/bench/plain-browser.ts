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
    const response = await fetch(`${this.#origin}${path}`, { headers: this.#headers() });
    this.#keepCookies(response);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  }

  /**
   * Sends the form on a page that holds the typed fields, with every hidden field it came with.
   *
   * @returns where the answer leads
   * @throws Error when the answer leads nowhere: the form was refused
   */
  async submit(path: string, page: string, typed: Record<string, string>): Promise<string> {
    const body = new FormData();
    const fields = { ...readForm(page, Object.keys(typed)), ...typed };
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const response = await fetch(`${this.#origin}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { ...this.#headers(), origin: this.#origin, "sec-fetch-site": "same-origin" },
      body,
    });
    this.#keepCookies(response);
    const location = response.headers.get("location");
    await response.arrayBuffer();
    if (!location) throw new Error(`${path}: the form was refused (${response.status})`);
    return location;
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

/** The fields of the one form that has all the named ones. */
function readForm(page: string, names: readonly string[]): Record<string, string> {
  for (const [form] of page.matchAll(/<form[\s\S]*?<\/form>/g)) {
    const fields = readFields(form);
    if (names.every((name) => name in fields)) return fields;
  }
  throw new Error(`no form with the fields ${names.join(", ")}`);
}

function readFields(form: string): Record<string, string> {
  const inputs = [...form.matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([tag]) => [
    attribute(tag, "name"),
    attribute(tag, "value"),
  ]);
  return Object.fromEntries(inputs.filter(([name]) => name));
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return found
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
