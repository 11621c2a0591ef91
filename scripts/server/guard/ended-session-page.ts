import { isSecretField } from "#domain/form/secret-field.ts";

type Sent = { readonly form: FormData; readonly url: string };

/** What a page of ours sends along unseen, or a button: nobody has typed it. */
const untyped =
  /^\$ACTION|^(locale|requestKey|confirms|step|decision|kind)$|^seen|(^|\.)(id|version)$|(Id|Ids|Version)$/;

/** A word of ours for what was chosen or ticked; it is sent again and shown to nobody. */
const choice = /^[a-z]+([A-Z][a-z]*)*$/;

/**
 * The page that gives a form back, to be sent once more from there; undefined where nothing was
 * typed, so that nothing would be lost. Passwords and files are left out.
 *
 * @param page as the build has drawn it, with `{action}`, `{fields}` and `{typed}`
 */
export function fillEndedSessionPage(page: string, { form, url }: Sent): string | undefined {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !isSecretField(name) ? [{ name, value }] : [],
  );
  const typed = fields.filter(({ name, value }) => value.trim() !== "" && !untyped.test(name));
  if (typed.length === 0) return undefined;
  const shown = typed.filter(({ value }) => !choice.test(value));
  const parts: Record<string, string> = {
    action: escaped(url),
    fields: fields.map(hiddenInput).join(""),
    typed: shown.map(({ value }) => `<li>${escaped(value)}</li>`).join("") || "<li>—</li>",
  };
  // In one pass: what was typed may say {fields} itself.
  return page.replace(/\{(action|fields|typed)\}/g, (_, name: string) => parts[name] ?? "");
}

function hiddenInput({ name, value }: { name: string; value: string }): string {
  return `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\n": "&#10;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"'\r\n]/g, (letter) => escapes[letter] ?? letter);
}
