import type { Finding, SourceFile } from "./source-tree.ts";

const quoted = /`((?:app|components|db|domain|i18n|scripts|tests|docs)\/[^`]*)`/g;
/** What stands for many paths, or is named with what is passed to it. */
const pattern = /[<>*…{} ]/;

/** Paths that a document names and the tree does not have. */
export function findStalePaths(
  documents: readonly SourceFile[],
  exists: (path: string) => boolean,
): Finding[] {
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(quoted)].flatMap(([, named = ""]) =>
      pattern.test(named) || exists(named) ? [] : [{ path, what: `names ${named}` }],
    ),
  );
}
