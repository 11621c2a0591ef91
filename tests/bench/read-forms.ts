/** A form of a page, with what a browser without JavaScript would send of it as it is. */
export type PageForm = {
  readonly fields: Readonly<Record<string, string>>;
  /** The names of those that nobody types into. */
  readonly hidden: ReadonlySet<string>;
  /** The names and values of its buttons. */
  readonly buttons: readonly (readonly [name: string, value: string])[];
};

/** Every form of a page in its order. */
export function readForms(page: string): PageForm[] {
  return [...page.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => {
    const inputs = tagsOf(form, "input");
    const isHidden = (tag: string) => attribute(tag, "type") === "hidden";
    return {
      fields: Object.fromEntries(
        [...inputs.filter(isSent).map(named), ...textsOf(form), ...choicesOf(form)].filter(
          ([name]) => name,
        ),
      ),
      hidden: new Set(inputs.filter(isHidden).map((tag) => attribute(tag, "name"))),
      buttons: tagsOf(form, "button")
        .map(named)
        .filter(([name]) => name),
    };
  });
}

function tagsOf(form: string, name: string): string[] {
  return [...form.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => tag);
}

function named(tag: string): [name: string, value: string] {
  return [attribute(tag, "name"), attribute(tag, "value")];
}

function isSent(tag: string): boolean {
  return attribute(tag, "type") !== "checkbox";
}

function textsOf(form: string): [string, string][] {
  const texts = form.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g);
  return [...texts].map(([, tag = "", text = ""]) => [attribute(tag, "name"), unescaped(text)]);
}

/** Of each list the entry that is chosen, else its first. */
function choicesOf(form: string): [string, string][] {
  const lists = form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g);
  return [...lists].map(([, tag = "", list = ""]) => {
    const options = tagsOf(list, "option");
    const chosen = options.find((option) => /\sselected\b/.test(option)) ?? options[0] ?? "";
    return [attribute(tag, "name"), attribute(chosen, "value")];
  });
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
