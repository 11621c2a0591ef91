import type { Finding } from "./source-tree.ts";

type Tree = { readonly [key: string]: string | Tree };

/** Every message by its path. */
export function flatten(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** The names a message is filled with, those inside the branches of plural and select too. */
export function messageArguments(message: string): string[] {
  const names = new Set<string>();
  for (const part of topLevelBraces(message)) {
    const [name = "", , ...rest] = part.split(",");
    names.add(name.trim());
    for (const branch of topLevelBraces(rest.join(","))) {
      for (const inner of messageArguments(branch)) names.add(inner);
    }
  }
  return [...names].sort();
}

/** What stands inside each outermost pair of braces. */
function topLevelBraces(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === "{" && depth++ === 0) start = index + 1;
    if (character === "}" && --depth === 0) parts.push([...text].slice(start, index).join(""));
  }
  return parts;
}

/** Units that one language writes after a number and the other does not. */
const mayBeEmpty = /(^|\.)unit\./;

/** A datum that has two names comes as `label` and `labelEn`: each language takes its own. */
function twinless(message: string): string {
  return messageArguments(message)
    .map((name) => name.replace(/En$/, ""))
    .join();
}

/** Where two languages differ in keys or in what fills a message, and where one says nothing. */
export function compareLanguages(zh: Tree, en: Tree): Finding[] {
  const chinese = flatten(zh);
  const english = flatten(en);
  const keys = [...new Set([...chinese.keys(), ...english.keys()])];
  return keys.flatMap((key) => {
    const [ours, theirs] = [chinese.get(key), english.get(key)];
    if (ours === undefined || theirs === undefined)
      return [{ path: key, what: "in one language only" }];
    if (!mayBeEmpty.test(key) && !(ours.trim() && theirs.trim()))
      return [{ path: key, what: "empty" }];
    const same = twinless(ours) === twinless(theirs);
    return same ? [] : [{ path: key, what: "filled differently" }];
  });
}
