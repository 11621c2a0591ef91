import { personalNumberIn } from "#domain/free-text/personal-number-in.ts";

/** What was typed into a form and not sent, by the names of its fields. */
export type Draft = { readonly at: number; readonly values: Readonly<Record<string, string>> };

/** Whose draft, and of which form: a person's drafts are found by nobody else who signs in. */
export type DraftKey = { readonly userId: string; readonly of: string };

const prefix = "guatu.draft.";
const longestKeptMs = 14 * 24 * 60 * 60_000;

/**
 * Keeps a draft in this browser. A text that holds the number of a person is left out, as the
 * server would refuse it: a phone is lost more easily than an office is broken into.
 */
export function keepDraft(store: Storage, key: DraftKey, draft: Draft): void {
  const values = Object.entries(draft.values).filter(([, text]) => !personalNumberIn(text));
  const kept: Draft = { at: draft.at, values: Object.fromEntries(values) };
  attempt(() => {
    if (values.length === 0) store.removeItem(nameOf(key));
    else store.setItem(nameOf(key), JSON.stringify(kept));
  });
}

/** The draft of a form; null where there is none, or an old one, or one that cannot be read. */
export function findDraft(store: Storage, key: DraftKey, at: number): Draft | null {
  const kept = attempt(() => JSON.parse(store.getItem(nameOf(key)) ?? "null") as Draft | null);
  return kept && typeof kept.values === "object" && kept.at + longestKeptMs > at ? kept : null;
}

/** Forgets a draft and whatever is part of the same, such as a correction of a project's report. */
export function forgetDraft(store: Storage, key: DraftKey): void {
  const name = nameOf(key);
  forgetNamed(store, (each) => each === name || each.startsWith(`${name}.`));
}

/** Every draft of everybody in this browser. */
export function forgetAllDrafts(store: Storage): void {
  forgetNamed(store, (each) => each.startsWith(prefix));
}

function forgetNamed(store: Storage, isMeant: (name: string) => boolean): void {
  attempt(() => {
    const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
    for (const name of names) if (isMeant(name)) store.removeItem(name);
  });
}

function nameOf({ userId, of }: DraftKey): string {
  return `${prefix}${userId}.${of}`;
}

/** A browser may keep nothing for us, or be full: then there is no draft. */
function attempt<T>(task: () => T): T | null {
  try {
    return task();
  } catch {
    return null;
  }
}
