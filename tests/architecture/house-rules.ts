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
      /\.(module\.css|(slow\.)?test\.tsx?|spec\.ts|d\.ts|config\.[jt]s|\w+)$/,
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

const widest = 120;

/** A line that no window shows whole. */
export const findLongLines: Rule = (files) =>
  files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        line.length > widest
          ? [{ path: `${path}:${index + 1}`, what: `${line.length} characters` }]
          : [],
      ),
  );

/** A literal spread into a literal stands for its fields, which can stand there themselves. */
export const findSpreadLiterals: Rule = (files) =>
  code(files).flatMap((file) => findLines(file, /\.\.\.\{/, "a literal spread in a literal"));

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

/** An object of `Intl` that is made to be used once: the next cell of the table makes another. */
export const findFormatsMadeOnce: Rule = (files) =>
  code(files).flatMap((file) =>
    /new Intl\.\w+\((?:[^()]|\([^()]*\))*\)\s*\.\w/.test(withoutComments(file.text))
      ? [{ path: file.path, what: "an object of Intl made for one use: keep it (`perLocale`)" }]
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

/** The actions of a feature are on one screen; the tests find every action by the name of the file. */
export const findScatteredActions: Rule = (files) =>
  code(files)
    .filter(({ path }) => !path.startsWith("tests/") && basename(path) !== "actions.ts")
    .filter(({ text }) => /^\s*["']use server["']/.test(withoutComments(text)))
    .map(({ path }) => ({ path, what: "server actions in a file not named actions.ts" }));

/** What leaves the house by a POST of the desk is made by defineDownload. */
export const findUnwrappedDownloads: Rule = (files) =>
  code(files)
    .filter(({ path }) => path.startsWith(desk) && path.endsWith("/route.ts"))
    .flatMap((file) =>
      findLines(
        file,
        /export .*\b(POST|PUT|PATCH|DELETE)\b(?! = defineDownload\()/,
        "an unwrapped download",
      ),
    );

/**
 * A form that asks an action stands in `FormFrame` and gets its answer by `useFormAnswer`, so that
 * nothing typed in it is lost. One sent by GET, or for a file, is the browser's own.
 */
export const findLooseForms: Rule = (files) =>
  code(files)
    .filter(({ path }) => /^(app|components)\//.test(path))
    .flatMap(({ path, text }) => {
      const plain = withoutComments(text);
      const isFrame = path === "components/form/form-frame.tsx";
      const loose = isFrame ? [] : [...plain.matchAll(/<form\b(?:=>|[^>])*/g)];
      const asks = path === "components/form/use-form-answer.ts" ? [] : [/\buseActionState\(/];
      return [
        ...loose
          .filter(([tag]) => !/\smethod="(get|post)"/.test(tag))
          .map(() => ({ path, what: "a form outside of FormFrame" })),
        ...[...asks, /\bformAction=\{(?!href\()/]
          .filter((way) => way.test(plain))
          .map(() => ({ path, what: "an action asked beside useFormAnswer" })),
      ];
    });

/** A browser cuts what is pasted at `maxlength` and says nothing: `longest` counts, and the server refuses. */
export const findCutTexts: Rule = (files) =>
  code(files)
    .filter(({ path }) => /^(app|components)\//.test(path))
    .flatMap((file) => findLines(file, /\bmaxLength[=:]/, "a text that is cut silently"));

/** The policy of staff pages forbids inline styles. */
export const findInlineStyles: Rule = (files) =>
  code(files)
    .filter(({ path }) => path.endsWith(".tsx") && !path.startsWith("tests/"))
    .flatMap((file) => findLines(file, /\sstyle=/, "an inline style"));

/** What is always on paper, on a wall or on a screen of its own; the tokens themselves. */
const ownColours =
  /^components\/(styles\/tokens\.css|(wall|screen)\/|household\/notices\/notice-sheet-style\.ts)|\/timeline\/wall\//;
const colour = /(#[0-9a-f]{3,8}\b|\b(rgba?|hsla?)\()/i;

/** A colour that no scheme changes: by day it is right, at night it is not. */
export const findColourLiterals: Rule = (files) =>
  files
    .filter(({ path }) => /^(app|components)\/.*\.css$/.test(path) && !ownColours.test(path))
    .flatMap((file) => findLines(file, colour, "a colour that is no token"));

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
  return /\brequire(Actor|InLedger)\(/.test(text);
}

function sharedGuards(file: SourceFile): string[] {
  return namedImports(file)
    .map((name) => resolveImport(file.path, name))
    .filter((path) => /^(require|read)-/.test(basename(path)));
}

const desk = "app/[locale]/(staff)/desk/";

/** Pages about accounts are of now, and an action acts today: neither is of the day looked at. */
const isDeskOfToday = (path: string) =>
  path.startsWith(`${desk}admin/`) || /\/(actions|take-plan-step)\.ts$/.test(path);

const dayedDesk = (files: readonly SourceFile[]) =>
  code(files).filter(({ path }) => path.startsWith(desk) && !isDeskOfToday(path));

/** The desk learns its day from `requestedDay` alone: another clock would show another day. */
export const findOtherClocks: Rule = (files) =>
  dayedDesk(files).flatMap((file) =>
    findLines(file, /findBusinessDate|businessDateAt|Date\.now\(|new Date\(/, "another clock"),
  );

/**
 * Addresses of the desk are made by `deskHref`: one written out loses the day looked at. The
 * timeline writes its whole view into its addresses itself, the day among it.
 */
export const findDaylessLinks: Rule = (files) =>
  dayedDesk(files)
    .filter(({ path }) => !path.startsWith(`${desk}timeline/`))
    .flatMap((file) =>
      findLines(file, /\/desk(\/(?!admin|account)|`|\?)/, "an address without the day"),
    );

/** Whoever draws a form that acts is of today, or draws it only on the day that is today. */
export const findFormsOnPastDays: Rule = (files) => {
  const forms = new Set(
    files
      .filter(({ path }) => path.endsWith(".tsx") && !/\/account(-menu|\/)/.test(path))
      .filter((file) => namedImports(file).some((name) => /(^|\/)actions\.ts$/.test(name)))
      .map(({ path }) => path),
  );
  return dayedDesk(files)
    .filter((file) => namedImports(file).some((name) => forms.has(resolveImport(file.path, name))))
    .filter(({ text }) => !/requireToday\(|canActToday\(|isReplay \?/.test(text))
    .map(({ path }) => ({ path, what: "a form on a past day" }));
};

const listsOfWords = [
  /^domain\/free-text\//,
  /^domain\/form\/figure-units\.ts$/,
  /^domain\/household\/person\/compound-surnames\.ts$/,
  /^domain\/household\/register\/door-words\.ts$/,
  /^domain\/workbook\/cell\/cell-words\.ts$/,
];

/**
 * Sentences live in i18n/; the data of the demo and the tests speak for themselves, and so do lists
 * of words that a rule reads and never shows.
 */
export const findSentences: Rule = (files) =>
  code(files)
    .filter(({ path }) => /^(app|components|db|domain)\//.test(path))
    .filter(({ path }) => !/^(db\/(demo|calendar)\/|domain\/plan\/plan-template)/.test(path))
    .filter(({ path }) => !listsOfWords.some((pattern) => pattern.test(path)))
    .flatMap((file) => findLines(file, /\p{Script=Han}/u, "a sentence outside i18n/"));
