import { setImmediate } from "node:timers/promises";
import type { Drawing } from "./draw-public-page.ts";
import { makePublicPage, type PublicPage } from "./make-public-page.ts";

/** A page that is kept, or what else the program answered. */
export type Asked = { readonly page: PublicPage } | { readonly drawing: Drawing };

export type PublicPageStore = {
  /** The page at this path, drawn if nobody has asked for it since it changed. */
  find: (path: string) => Promise<Asked>;
  /** Lets go of pages that have changed; an address that ends with a stroke is of all below it. */
  forget: (paths: readonly string[] | "all") => void;
};

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

  function forgetOne(path: string): void {
    kept.delete(path);
    if (!path.endsWith("/")) return;
    for (const below of kept.keys()) if (below.startsWith(path)) kept.delete(below);
  }

  return {
    find: (path) => kept.get(path) ?? start(path),
    forget: (paths) => {
      if (paths === "all") kept.clear();
      else for (const path of paths) forgetOne(path);
    },
  };
}
