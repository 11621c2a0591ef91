/**
 * Rendered markup on its way from the tree of server components to the writing of the page. Both
 * run in one process but load this file twice, so the store hangs on the global object. It holds
 * the last few; a page is written within moments of being painted.
 */
const places = 64;
const key = Symbol.for("guatu.painted");
type Store = { [key]?: Map<string, string> };

function store(): Map<string, string> {
  const globals = globalThis as Store;
  globals[key] ??= new Map();
  return globals[key];
}

/** Keeps markup and returns the name to take it by. */
export function keepRendered(markup: string): string {
  const painted = store();
  const name = crypto.randomUUID();
  painted.set(name, markup);
  for (const oldest of painted.keys()) {
    if (painted.size <= places) break;
    painted.delete(oldest);
  }
  return name;
}

/** What was kept under a name; empty in a browser, where nothing was. */
export function takeRendered(name: string): string {
  return store().get(name) ?? "";
}
