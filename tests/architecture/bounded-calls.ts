import { type Finding, isCode, type SourceFile, withoutComments } from "./source-tree.ts";

/** What runs with the data of an office; a test knows how much it gives. */
const programs = (files: readonly SourceFile[]) =>
  files.filter((file) => isCode(file) && !file.path.startsWith("tests/"));

/** The parts of a query are written down, not counted. */
const queryParts = new Set(["and", "or", "orderBy"]);

/**
 * A list given to a function as its arguments: they stand on the stack, and a list of a hundred
 * thousand is one too many. `largest`, a loop or `flat` do the same for any length.
 */
export function findListsAsArguments(files: readonly SourceFile[]): Finding[] {
  return programs(files).flatMap((file) => {
    const text = withoutComments(file.text);
    const spreads = [...text.matchAll(/\.\.\.(?=[\w$([])/g)]
      .map(({ index }) => ({ index, callee: calleeAround(text, index) }))
      .filter(({ callee }) => callee !== null && !queryParts.has(callee))
      .map(({ index, callee }) => found(file, { text, index }, `a list as arguments of ${callee}`));
    const applied = [...text.matchAll(/\.apply\(|\bReflect\.apply\(/g)].map(({ index }) =>
      found(file, { text, index }, "a list as arguments by apply"),
    );
    return [...spreads, ...applied];
  });
}

function found(file: SourceFile, at: { text: string; index: number }, what: string): Finding {
  const line = at.text.slice(0, at.index).split("\n").length;
  return { path: `${file.path}:${line}`, what };
}

/** Whose arguments a place stands among, itself and not within a list or an object there. */
function calleeAround(text: string, index: number): string | null {
  const opening = openingBefore(text, index);
  if (text[opening] !== "(") return null;
  const before = /(?:^|[^\w$.])(?:(function)\s*)?(?:[\w$]+\??\.)*([\w$]+)(?:<[^()]*>)?$/.exec(
    text.slice(Math.max(0, opening - 200), opening),
  );
  const [, isDeclared, name] = before ?? [];
  const isParameter = /^[^()]*\)\s*(=>|:|\{)/.test(text.slice(index));
  return isDeclared || isParameter || name === "function" ? null : (name ?? chained(text, opening));
}

/** `list.at(-1)?.push(…)`: what is called has no plain name before its last one. */
function chained(text: string, opening: number): string | null {
  return /([\w$]+)$/.exec(text.slice(Math.max(0, opening - 60), opening))?.[1] ?? null;
}

function openingBefore(text: string, index: number): number {
  let depth = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const sign = text[at] ?? "";
    if (")]}".includes(sign)) depth += 1;
    else if ("([{".includes(sign)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

const declared =
  /^([ \t]*)(?:export )?(?:default )?(?:async )?(?:function\*? (\w+)|const (\w+) = )/;

/**
 * A function that calls itself: how deep it goes is then for the data to say, and ten thousand
 * calls within each other are the end of a request. A list of what still waits does the same.
 */
export function findRecursion(files: readonly SourceFile[]): Finding[] {
  return programs(files).flatMap((file) => {
    const lines = withoutComments(file.text).split("\n");
    return lines.flatMap((line, index) => {
      const [head = "", indent = "", named, held] = declared.exec(line) ?? [];
      const name = named ?? held;
      if (name === undefined) return [];
      const length = lines.slice(index + 1).findIndex((next) => endsBlock(next, indent));
      const block = lines.slice(index, length < 0 ? undefined : index + 1 + length).join("\n");
      const isTag = name[0] === name[0]?.toUpperCase();
      const isFunction = named !== undefined || /=>|function/.test(block.slice(head.length));
      const calls = new RegExp(
        `(?<![\\w$.])${name}\\(|\\.\\w+\\(\\s*${name}\\s*[,)]${isTag ? `|<${name}[\\s/>]` : ""}`,
      );
      return isFunction && calls.test(block.slice(head.length).replace(/^\(/, " "))
        ? [{ path: `${file.path}:${index + 1}`, what: `${name} calls itself` }]
        : [];
    });
  });
}

/** The line that closes what began with this indent, or the next thing beside it. */
function endsBlock(line: string, indent: string): boolean {
  return (
    line.startsWith(indent) &&
    /^[^\s]/.test(line.slice(indent.length)) &&
    !/^\}?[)\]]?\s*[{=:|&?.]/.test(line.slice(indent.length))
  );
}
