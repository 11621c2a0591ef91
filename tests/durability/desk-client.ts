/** A form as the server drew it: where it goes, and the value of each of its fields. */
export type DrawnForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

const entities: Record<string, string> = { quot: '"', amp: "&", "#x27": "'", lt: "<", gt: ">" };

/** A member of staff without a browser: what the program does over HTTP, and nothing else. */
export class DeskClient {
  readonly #origin: string;
  #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  async signIn({ username, password }: { username: string; password: string }): Promise<void> {
    const form = await this.draw("/zh/sign-in", "password");
    const { location } = await this.send(form, { username, password });
    if (!location?.endsWith("/zh/desk")) throw new Error(`${username} could not sign in`);
  }

  /** The form of a page that has a field of this name. */
  async draw(path: string, field: string): Promise<DrawnForm> {
    const response = await fetch(`${this.#origin}${path}`, { headers: this.#headers() });
    const page = await response.text();
    const form = page
      .match(/<form[\s\S]*?<\/form>/g)
      ?.find((html) => html.includes(`name="${field}"`));
    if (!form) throw new Error(`${path} answered ${response.status} without a form for ${field}`);
    return { url: path, fields: fieldsOf(form) };
  }

  /** @throws TypeError when no answer came: whether it was done is then unknown */
  async send(
    { url, fields }: DrawnForm,
    typed: Readonly<Record<string, string>>,
  ): Promise<{ status: number; location: string | null; page: string }> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...typed })) body.set(name, value);
    const response = await fetch(`${this.#origin}${url}`, {
      method: "POST",
      redirect: "manual",
      headers: { ...this.#headers(), origin: this.#origin },
      body,
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const page = await response.text();
    return { status: response.status, location: response.headers.get("location"), page };
  }

  #headers(): Record<string, string> {
    return { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
  }

  #keep(line: string): void {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
    this.#cookies.set(name, value);
  }
}

function fieldsOf(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, "name");
    if (name !== undefined) fields[name] = attribute(tag, "value") ?? "";
  }
  for (const [tag] of form.matchAll(/<textarea[^>]*>/g)) {
    const name = attribute(tag, "name");
    if (name !== undefined) fields[name] = "";
  }
  return fields;
}

function attribute(tag: string, name: string): string | undefined {
  const [, text] = tag.match(new RegExp(`\\s${name}="([^"]*)"`)) ?? [];
  return text?.replace(/&(quot|amp|#x27|lt|gt);/g, (_, entity: string) => entities[entity] ?? "");
}
