import { setImmediate } from "node:timers/promises";
import type { Drawing } from "./draw-public-page.ts";
import { makePublicPage, type PublicPage } from "./make-public-page.ts";

/** A page that is kept, or what else the program answered. */
export type Asked = { readonly page: PublicPage } | { readonly drawing: Drawing };

export type PublicPageStore = {
  /** The page at this path, drawn if nobody has asked for it since it changed. */
  find: (path: string) => Promise<Asked>;
  /**
   * What was looked for, drawn for whoever asked and kept for nobody: one after another, and for
   * nobody once too many wait.
   */
  search: (address: string) => Promise<Asked | undefined>;
  /**
   * Lets go of pages that have changed, with what was asked of them; an address that ends with a
   * stroke is of all below it.
   */
  forget: (paths: readonly string[] | "all") => void;
};

/** As many searches wait at once: the last of them waits a few seconds. */
const mostWaiting = 60;

function inLine(make: (address: string) => Promise<Asked>): PublicPageStore["search"] {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (address) => {
    if (waiting >= mostWaiting) return undefined;
    waiting += 1;
    const made = last.then(() => make(address));
    last = made.catch(() => undefined);
    try {
      return await made;
    } finally {
      waiting -= 1;
    }
  };
}

/**
 * Keeps public pages until they change. However many ask at once, a page is drawn once; a drawing
 * that was begun before a change is answered to those who asked before it and to nobody later. What
 * is no page is not kept.
 */
export function createPublicPageStore(draw: (path: string) => Promise<Drawing>): PublicPageStore {
  const kept = new Map<string, Promise<Asked>>();

  async function make(path: string): Promise<Asked> {
    const drawing = await draw(path);
    if (drawing.status !== 200) return { drawing };
    await setImmediate();
    return { page: await makePublicPage(drawing, new Date()) };
  }

  function start(path: string): Promise<Asked> {
    const asked = make(path);
    kept.set(path, asked);
    const letGo = () => {
      if (kept.get(path) === asked) kept.delete(path);
    };
    asked.then((made) => ("page" in made ? undefined : letGo()), letGo);
    return asked;
  }

  function forgetThese(changed: ReadonlySet<string>): void {
    const above = [...changed].filter((path) => path.endsWith("/"));
    for (const address of kept.keys()) {
      const [path = ""] = address.split("?", 1);
      if (changed.has(path) || above.some((one) => path.startsWith(one))) kept.delete(address);
    }
  }

  return {
    find: (path) => kept.get(path) ?? start(path),
    search: inLine(make),
    forget: (paths) => {
      if (paths === "all") kept.clear();
      else forgetThese(new Set(paths));
    },
  };
}
