import { type Finding, isCode, type SourceFile, withoutComments } from "./source-tree.ts";

type Statement = { line: number; text: string };

/** Reads of a moment: what they find depends on how quick the machine is. */
const moment =
  /expect\(\s*await [\w.]+(\([^)]*\)|\.\w+)*\.(count|textContent|innerText|isVisible|isHidden|isEnabled|isChecked|inputValue|getAttribute|title)\(/;

/** A page used while what was asked of it may be still under way would be the one before. */
const isAct = /^await .*\.(click|dblclick|tap)\([^()]*\);$|^await .*\.press\("(Enter|Space)"\);$/s;
const isButton = /^await submit\(|getByRole\(\s*"button"[^;]*\.click\(/s;
const isExpected = /^await expect\w*\((?!\s*await )/;
/** What a test waited for from before the act on. */
const isAwaited = /^(const [\w[\]{}, ]+ = |expect\()?(await )?\(?await \w+[;)]/;
const isOnPage =
  /^await (submit|fill\w+)\(|^await .*\.(fill|type|check|uncheck|click|selectOption|setInputFiles|focus|press|clear)\(/s;

/**
 * An act in a browser test (a click, a key that sends) whose outcome is not awaited before the test
 * goes on: on a quick machine the next page is still the one before. After a button the next
 * statement expects its outcome; after a link it may be the next thing done on the page it leads to.
 */
export function findUnawaitedActs(files: readonly SourceFile[]): Finding[] {
  const specs = browserTests(files).map((file) => ({ file, statements: statementsOf(file) }));
  const actors = namesOfActors(specs.map(({ statements }) => statements));
  return specs.flatMap(({ file, statements }) =>
    statements.flatMap(({ line, text }, index) => {
      const next = statements.slice(index + 1).find((each) => !isStill(each))?.text ?? "";
      if (!isActBy(text, actors) || isFollowed(text, next, actors)) return [];
      if (next === "}" && nameOfActor(statements, index)) return [];
      return [{ path: `${file.path}:${line}`, what: "an act whose outcome is not awaited" }];
    }),
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

/** Gives something a name, and asks neither the page nor the office. */
function isStill({ text }: Statement): boolean {
  return /^const /.test(text) && !/\bawait\b|readRows\(|readFile|\.url\(/.test(text);
}

function isActBy(text: string, actors: ReadonlySet<string>): boolean {
  const [, called = ""] = /^await (\w+)\(/.exec(text) ?? [];
  return isAct.test(text) || actors.has(called);
}

function isFollowed(act: string, next: string, actors: ReadonlySet<string>): boolean {
  if (isExpected.test(next) || isAwaited.test(next)) return true;
  const [, called = ""] = /^await (\w+)\(/.exec(act) ?? [];
  return !isButton.test(act) && !actors.has(called) && isOnPage.test(next);
}

/** Functions that end with an act: whoever calls one has the outcome to await. */
function namesOfActors(files: readonly (readonly Statement[])[]): Set<string> {
  const actors = new Set(["submit"]);
  for (let known = 0; known < actors.size; ) {
    known = actors.size;
    for (const statements of files) {
      for (const [index, { text }] of statements.entries()) {
        if (statements[index + 1]?.text !== "}" || !isActBy(text, actors)) continue;
        actors.add(nameOfActor(statements, index) ?? "submit");
      }
    }
  }
  return actors;
}

/** The function at the top of a file that a statement is the last of. */
function nameOfActor(statements: readonly Statement[], index: number): string | undefined {
  const before = statements.slice(0, index).map(({ text }) => text);
  const opened = before.findLast((text) =>
    /^(export )?(async )?function \w+|^test\(|^test\./.test(text),
  );
  return /function (\w+)/.exec(opened ?? "")?.[1];
}
