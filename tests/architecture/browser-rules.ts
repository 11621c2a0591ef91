import {
  type Finding,
  findLines,
  isCode,
  type SourceFile,
  withoutComments,
} from "./source-tree.ts";

type Statement = { line: number; text: string };

/** Reads of a moment: what they find depends on how quick the machine is. */
const reads =
  "count|textContent|innerText|isVisible|isHidden|isEnabled|isChecked|inputValue|getAttribute|title";
const moment = new RegExp(String.raw`expect\(\s*await [\w.]+(\([^)]*\)|\.\w+)*\.(${reads})\(`);

/** What brings about something of which nothing is awaited by itself; a Tab goes on at once. */
const isAct = /^await .*\.(click|dblclick|tap)\([^()]*\);$|^await .*\.press\((?!"(Shift\+)?Tab")/s;
const isAwaitedAct = /^await (arrive|follow|download)\(/;
const isClick = /\.(click|dblclick|tap|dispatchEvent|requestSubmit)\(/;
/** The ways to act on a page that wait for what it brings about; only they click by themselves. */
const acts = /^tests\/e2e\/(.+\/)?(follow|submit|download)\.ts$/;

/** It waits until the page is as it says, and not at once on the page as it was before. */
const isExpectation = /^await expect(\.poll|\.soft)?\((?!\s*await )/;
const isOfAbsence = /\.not\.to|\.toHaveCount\(0\)|\.toBeHidden\(/;

/**
 * An act in a browser test (a form that is sent, a key) whose outcome is not awaited before the test
 * goes on: on a quick machine the page is still the one before, on a slow one half of the next. The
 * next statement expects the outcome, itself or as the first thing a function does; of a key or a
 * click something that is there: what is not there was not there before, unless the test has seen it.
 */
export function findUnawaitedActs(files: readonly SourceFile[]): Finding[] {
  const specs = browserTests(files).map((file) => ({ file, statements: statementsOf(file) }));
  const bodies = specs.map(({ statements }) => statements);
  const [actors, expecters] = [namesOfActors(bodies), namesOfExpecters(bodies)];
  return specs.flatMap(({ file, statements }) =>
    statements.flatMap(({ line, text }, index) => {
      const next = statements.slice(index + 1).find((each) => !isStill(each))?.text ?? "";
      if (!isActBy(text, actors)) return [];
      const isSent = actors.has(calledBy(text));
      const isTold = isSent || !isOfAbsence.test(next) || wasThere(next, statements, index);
      if (isExpectedBy(next, expecters) && isTold) return [];
      if (next === "}" && nameOfFunction(statements, index)) return [];
      return [{ path: `${file.path}:${line}`, what: "an act whose outcome is not awaited" }];
    }),
  );
}

/** A click on what may lead elsewhere, by itself: `follow`, `submit` and `download` await what comes of it. */
export function findBareClicks(files: readonly SourceFile[]): Finding[] {
  return browserTests(files)
    .filter(({ path }) => !acts.test(path))
    .flatMap((file) =>
      statementsOf(file)
        .filter(({ text }) => isClick.test(text) && !staysOnPage(text))
        .map(({ line }) => ({ path: `${file.path}:${line}`, what: "a click by itself" })),
    );
}

/** A context made by a test itself: its pages are used before they are ready. */
export function findUnreadyPages(files: readonly SourceFile[]): Finding[] {
  return browserTests(files)
    .filter(({ path }) => !path.endsWith("desk-test.ts"))
    .flatMap((file) =>
      findLines(file, /\.newContext\(/, "pages that are used before they are ready"),
    );
}

/** An assertion on what is read at one moment instead of one that waits for it to become true. */
export function findMomentaryAssertions(files: readonly SourceFile[]): Finding[] {
  return browserTests(files).flatMap((file) =>
    statementsOf(file)
      .filter(({ text }) => moment.test(text))
      .map(({ line }) => ({ path: `${file.path}:${line}`, what: "an assertion of one moment" })),
  );
}

/** A browser test that goes around the offices of desk-test.ts would depend on what ran before it. */
export function findTestsWithoutOffice(files: readonly SourceFile[]): Finding[] {
  return browserTests(files)
    .filter(({ path }) => path.endsWith(".spec.ts"))
    .filter(({ text }) => !/import \{ [^}]*\btest\b[^}]* \} from "\.\/desk-test\.ts"/.test(text))
    .map(({ path }) => ({ path, what: "a test without an office of its own" }));
}

function browserTests(files: readonly SourceFile[]): SourceFile[] {
  return files.filter((file) => isCode(file) && file.path.startsWith("tests/e2e/"));
}

/** The statements of a formatted file in their order; a closing brace is one of its own. */
function statementsOf(file: SourceFile): Statement[] {
  const statements: Statement[] = [];
  let text = "";
  for (const [index, line] of withoutComments(file.text).split("\n").entries()) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    if (text === "" && /^[})\]]/.test(trimmed)) {
      statements.push({ line: index + 1, text: line.startsWith("}") ? "}" : "end" });
      if (!/\{$/.test(trimmed)) continue;
    }
    text += text === "" ? trimmed : ` ${trimmed}`;
    if (!/[;{}]$/.test(trimmed)) continue;
    statements.push({ line: index + 1, text });
    text = "";
  }
  return statements;
}

/** On what changes the page it is on, and does no more. */
function staysOnPage(text: string): boolean {
  return /^await [\w.]+\.(getByRole\("button", \{ name: "[^"]+" \}\)|locator\("summary"[^;]*\))\.click\(\);$/.test(
    text,
  );
}

/** Gives something a name, and asks neither the page nor the office. */
function isStill({ text }: Statement): boolean {
  return /^const /.test(text) && !/\bawait\b|readRows\(|readFile|\.url\(/.test(text);
}

function isActBy(text: string, actors: ReadonlySet<string>): boolean {
  return (isAct.test(text) && !isAwaitedAct.test(text)) || actors.has(calledBy(text));
}

/** Whether what is expected to be gone was expected to be there before the act. */
function wasThere(gone: string, statements: readonly Statement[], index: number): boolean {
  const [, subject] = /^(await expect\(.*\))\.(?:not\.)?to\w+\(/s.exec(gone) ?? [];
  return statements
    .slice(0, index)
    .some(({ text }) => subject && text.startsWith(`${subject}.to`) && !isOfAbsence.test(text));
}

function isExpectedBy(text: string, expecters: ReadonlySet<string>): boolean {
  return isExpectation.test(text) || expecters.has(calledBy(text));
}

/** The function whose outcome a statement awaits. */
function calledBy(text: string): string {
  return /^(?:const \w+ = |return )?await (\w+)\(/.exec(text)?.[1] ?? "";
}

/** Functions that end with an act: whoever calls one has the outcome to await. */
function namesOfActors(files: readonly (readonly Statement[])[]): Set<string> {
  const actors = new Set(["submit"]);
  growNames(actors, files, (statements, index) => {
    const text = statements[index]?.text ?? "";
    return statements[index + 1]?.text === "}" && isActBy(text, actors);
  });
  return actors;
}

/** Functions that begin by expecting something of the page. */
function namesOfExpecters(files: readonly (readonly Statement[])[]): Set<string> {
  const expecters = new Set<string>();
  growNames(expecters, files, (statements, index) => {
    const before = statements.slice(0, index).findLast((each) => !isStill(each) && !isLoop(each));
    return isExpectedBy(statements[index]?.text ?? "", expecters) && isOpening(before);
  });
  return expecters;
}

/** Adds the functions of the statements chosen, until choosing adds no more. */
function growNames(
  names: Set<string>,
  files: readonly (readonly Statement[])[],
  choose: (statements: readonly Statement[], index: number) => boolean,
): void {
  for (let known = -1; known < names.size; ) {
    known = names.size;
    for (const statements of files) {
      for (const index of statements.keys()) {
        const name = choose(statements, index) && nameOfFunction(statements, index);
        if (name) names.add(name);
      }
    }
  }
}

function isLoop({ text }: Statement): boolean {
  return /^for \(.*\{$/.test(text);
}

function isOpening(statement: Statement | undefined): boolean {
  return /^(export )?(async )?function \w+.*\{$/s.test(statement?.text ?? "");
}

/** The function at the top of a file that a statement is of. */
function nameOfFunction(statements: readonly Statement[], index: number): string | undefined {
  const before = statements.slice(0, index).map(({ text }) => text);
  const opened = before.findLast((text) =>
    /^(export )?(async )?function \w+|^test\(|^test\./.test(text),
  );
  return /function (\w+)/.exec(opened ?? "")?.[1];
}
