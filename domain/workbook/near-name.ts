import { cellWords } from "./cell/cell-words.ts";

/**
 * What is left of a name of a sheet or a column without what people add to it: spaces, marks, what
 * stands in brackets, 日期 or 情况 behind it.
 *
 * @example
 * coreOfName("签约日期 *") //=> "签约"
 * coreOfName("面积（㎡）") //=> "面积"
 */
export function coreOfName(name: string): string {
  const bare = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)?|\[[^\]]*\]?|【[^】]*】?/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const core = bare.replace(cellWords.behindNames, "");
  return core === "" ? bare : core;
}

/**
 * The one of ours that a name most likely means; none where it may mean two.
 *
 * @param names ours, in either language, by what each stands for
 * @example
 * findNearName("签约日期", new Map([["签约", "signed"], ["搬迁", "vacated"]])) //=> "signed"
 */
export function findNearName(name: string, names: ReadonlyMap<string, string>): string | undefined {
  const core = coreOfName(name);
  if (core === "") return undefined;
  const near = [...names].flatMap(([ours, key]) => (coreOfName(ours) === core ? [key] : []));
  const keys = new Set(near);
  return keys.size === 1 ? near[0] : undefined;
}
