import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the tree: its path from the root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** What a rule finds: where, and what is wrong there. */
export type Finding = { path: string; what: string };

const rooms = ["app", "components", "db", "domain", "i18n", "scripts", "tests"];
const rootFiles =
  /^(instrumentation|proxy|next\.config|drizzle\.config|vitest\.config|playwright\.config)\.[jt]s$/;
const sourceFile = /\.(tsx?|js|css)$/;
/** This folder is left out too: it holds the defects that each rule must find. */
const notOurs = new Set(["node_modules", "migrations", "architecture"]);

/** Every source file of a checkout, the root's configuration included. */
export function readTree(root: string): SourceFile[] {
  const names = readdirSync(root).filter((name) => rooms.includes(name) || rootFiles.test(name));
  return names.flatMap((name) => readUnder(root, name));
}

function readUnder(root: string, path: string): SourceFile[] {
  if (sourceFile.test(path)) return [{ path, text: readFileSync(join(root, path), "utf8") }];
  if (/\.\w+$/.test(path)) return [];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(
      (entry) => !notOurs.has(entry.name) && (entry.isDirectory() || sourceFile.test(entry.name)),
    )
    .flatMap((entry) => readUnder(root, `${path}/${entry.name}`));
}

export function isCode({ path }: SourceFile): boolean {
  return /\.(tsx?|js)$/.test(path);
}

/** The text without its comments, line by line in place. */
export function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, " ");
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1");
}

/** The lines on which a pattern is found, as findings. */
export function findLines(file: SourceFile, pattern: RegExp, what: string): Finding[] {
  return withoutComments(file.text)
    .split("\n")
    .flatMap((line, index) =>
      pattern.test(line) ? [{ path: `${file.path}:${index + 1}`, what }] : [],
    );
}
