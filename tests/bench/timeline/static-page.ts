import type { PlainBrowser } from "../plain-browser.ts";
import { ourPath, ourRowsPath } from "./subject.ts";

/**
 * Our timeline with every row in it and no script, its styles written into it: what a browser
 * needs at least for the same drawing.
 */
export async function makeStaticPage(leader: PlainBrowser): Promise<string> {
  const page = await leader.open(ourPath);
  const bare = page
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, "")
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, "");
  return withStyles(await withAllRows(bare, leader), leader);
}

/** A block that the page holds a place for is asked for, as the page itself would when near it. */
function withAllRows(page: string, leader: PlainBrowser): Promise<string> {
  return replaceEach(
    page,
    /<tbody[^>]*\sdata-block="(\d+)"[^>]*>[\s\S]*?<\/tbody>/g,
    async (block) => {
      return `<tbody role="rowgroup">${await leader.open(ourRowsPath(block))}</tbody>`;
    },
  );
}

function withStyles(page: string, leader: PlainBrowser): Promise<string> {
  const link = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g;
  return replaceEach(page, link, async (href) => `<style>${await leader.open(href)}</style>`);
}

async function replaceEach(
  text: string,
  pattern: RegExp,
  replace: (group: string) => Promise<string>,
): Promise<string> {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(from, match.index), await replace(match[1] ?? ""));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)].join("");
}
