import { basename } from "node:path";
import { namedImports, resolveImport } from "./imports.ts";
import {
  type Finding,
  findLines,
  isCode,
  type SourceFile,
  withoutComments,
} from "./source-tree.ts";

type Rule = (files: readonly SourceFile[]) => Finding[];

const code = (files: readonly SourceFile[]) => files.filter(isCode);

/** Files whose names say nothing, or are not kebab-case. Next's own names are theirs. */
export const findBadNames: Rule = (files) =>
  files.flatMap(({ path }) => {
    const name = basename(path).replace(
      /\.(module\.css|test\.tsx?|spec\.ts|d\.ts|config\.[jt]s|\w+)$/,
      "",
    );
    if (/(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.|$)/.test(path)) {
      return [{ path, what: "a name that says nothing" }];
    }
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : [{ path, what: "not kebab-case" }];
  });

export const findLongFiles: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const lines = text.split("\n").length - 1;
    return lines > 400 ? [{ path, what: `${lines} lines` }] : [];
  });

/** A file that only hands on what others define. */
export const findBarrels: Rule = (files) =>
  code(files).flatMap(({ path, text }) => {
    const statements = withoutComments(text).trim();
    const isBarrel = /^(\s*export\s+(\*|(type\s+)?\{[^}]*\})\s+from\s+["'][^"']+["'];?)+$/.test(
      statements,
    );
    return isBarrel ? [{ path, what: "a barrel" }] : [];
  });

/** better-sqlite3 transactions are synchronous: an async callback would commit before it ran. */
export const findAsyncTransactions: Rule = (files) =>
  code(files).flatMap((file) =>
    /transaction\(\s*async\b/.test(withoutComments(file.text))
      ? [{ path: file.path, what: "an async transaction" }]
      : [],
  );

/** One way in: what a "use server" file exports is made by defineAction or definePublicAction. */
export const findUnwrappedActions: Rule = (files) =>
  code(files).flatMap((file) => {
    const text = withoutComments(file.text);
    if (!/^\s*["']use server["']/.test(text)) {
      return /["']use server["']/.test(text) && !file.path.startsWith("tests/")
        ? [{ path: file.path, what: "an inline server action" }]
        : [];
    }
    return [...text.matchAll(/^export\s+(.*)$/gm)]
      .filter(
        ([, rest]) => !/^(const \w+ = define(Public)?Action\(|type |interface )/.test(rest ?? ""),
      )
      .map(([line]) => ({ path: file.path, what: `unwrapped: ${line}` }));
  });

/** The policy of staff pages forbids inline styles. */
export const findInlineStyles: Rule = (files) =>
  code(files)
    .filter(({ path }) => path.endsWith(".tsx") && !path.startsWith("tests/"))
    .flatMap((file) => findLines(file, /\sstyle=/, "an inline style"));

/** A calendar day is text; `new Date("2015-03-01")` is an instant, and another day elsewhere. */
export const findDaysAsInstants: Rule = (files) =>
  code(files).flatMap((file) =>
    findLines(file, /new Date\(\s*["'`]\d{4}/, "a day made an instant"),
  );

/** Pages of staff ask who is there, themselves or through a guard they share. */
export const findOpenStaffPages: Rule = (files) => {
  const guards = new Set(files.filter(asksWhoIsThere).map(({ path }) => path));
  return files
    .filter(({ path }) => /^app\/\[locale\]\/\(staff\)\/desk\/.*page\.tsx$/.test(path))
    .filter(({ path }) => !path.includes("[...missing]"))
    .filter((file) => !asksWhoIsThere(file) && !sharedGuards(file).some((path) => guards.has(path)))
    .map(({ path }) => ({ path, what: "asks nobody who is there" }));
};

function asksWhoIsThere({ text }: SourceFile): boolean {
  return /\brequireActor\(/.test(text);
}

function sharedGuards(file: SourceFile): string[] {
  return namedImports(file)
    .map((name) => resolveImport(file.path, name))
    .filter((path) => basename(path).startsWith("require-"));
}

/** Sentences live in i18n/; the data of the demo and the tests speak for themselves. */
export const findSentences: Rule = (files) =>
  code(files)
    .filter(({ path }) => /^(app|components|db|domain)\//.test(path))
    .filter(({ path }) => !/^(db\/(demo|calendar)\/|domain\/plan-template)/.test(path))
    .flatMap((file) => findLines(file, /\p{Script=Han}/u, "a sentence outside i18n/"));

/** Words no source may hold: paths of a machine, hosts of a registry. */
export const findMachineTraces: Rule = (files) =>
  files.flatMap((file) =>
    findLines(file, /registry\.npmjs|\/work\/|\/root\/|\/home\/\w/, "a trace of a machine"),
  );
