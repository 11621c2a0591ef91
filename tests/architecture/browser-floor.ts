/**
 * What Chromium 86, the floor named in package.json, has not: a script that calls it stops, a rule
 * of a style sheet with it is dropped. `since` is the version that brought it.
 */
interface Newer {
  readonly name: string;
  readonly since: number;
  readonly use: RegExp;
  /** asks first whether it is there, or puts it there */
  readonly guard?: RegExp;
}

/** A method called on something; `?.(` asks first. */
const method = (name: string) => new RegExp(String.raw`\.${name}\(`);
/** Put there by ourselves (`instrumentation-client.ts`) or by Next before anything else runs. */
const putThere = (name: string) =>
  new RegExp(String.raw`[{,]${name}\(|[{,]"?${name}"?:|\.${name}=(?!=)|typeof [\w.]+\.${name}\b`);

const syntax: readonly Newer[] = [
  { name: "static blocks", since: 94, use: /\bstatic\s*\{/ },
  { name: "#x in y", since: 91, use: /#[\w$]+ in [\w$]/ },
  { name: "the flag v of a pattern", since: 112, use: /\/[dgimsuy]*v[dgimsuy]*\.(test|exec)\(/ },
  { name: "the flag d of a pattern", since: 90, use: /\/[gimsuvy]*d[gimsuvy]*\.(test|exec)\(/ },
  { name: "using", since: 134, use: /[;{}]\s*(await )?using [\w$]+\s*=/ },
];

const brought: readonly (readonly [since: number, names: readonly string[]])[] = [
  [92, ["at", "randomUUID"]],
  [93, ["hasOwn"]],
  [97, ["findLast", "findLastIndex"]],
  [98, ["structuredClone"]],
  [110, ["toSorted", "toReversed", "toSpliced"]],
  [117, ["groupBy"]],
  [119, ["withResolvers"]],
  [120, ["canParse"]],
  [121, ["fromAsync"]],
  [122, ["union", "intersection", "symmetricDifference", "isSubsetOf", "isSupersetOf"]],
  [111, ["isWellFormed", "toWellFormed"]],
  [114, ["showPopover", "hidePopover", "togglePopover"]],
  [105, ["checkVisibility"]],
  [128, ["try"]],
  [136, ["escape"]],
];

/** Of the browser or of its objects: called without anything before them too. */
const isGlobal = new Set(["structuredClone"]);
/** Names so common that only the object they belong to tells them apart. */
const owners: Readonly<Record<string, string>> = {
  try: "Promise",
  escape: "RegExp",
  fromAsync: "Array",
  withResolvers: "Promise",
  canParse: "URL",
  hasOwn: "Object",
};

const methods: readonly Newer[] = brought.flatMap(([since, names]) =>
  names.map((name): Newer => {
    const owner = owners[name];
    const use = isGlobal.has(name)
      ? new RegExp(String.raw`\b${name}\(`)
      : owner
        ? new RegExp(String.raw`\b${owner}\.${name}\(`)
        : method(name);
    return { name, since, use, guard: putThere(name) };
  }),
);

const style: readonly Newer[] = [
  { name: ":is() and :where()", since: 88, use: /:(is|where)\(/ },
  { name: ":not() of a list", since: 88, use: /:not\([^()]*,/ },
  { name: ":has()", since: 105, use: /:has\(/ },
  { name: "@container", since: 105, use: /@container\b/ },
  { name: "@layer", since: 99, use: /@layer\b/ },
  { name: "@scope", since: 118, use: /@scope\b/ },
  { name: "nesting", since: 112, use: /[{};]\s*&/ },
  { name: "ranges in @media", since: 104, use: /@media[^{]*[<>]/ },
  { name: "color-mix()", since: 111, use: /color-mix\(/ },
  { name: "oklch() and light-dark()", since: 111, use: /\b(oklch|oklab|lab|lch|light-dark)\(/ },
  { name: "small and large viewports", since: 108, use: /\d[dsl]v(h|w|min|max)\b/ },
  { name: "units of lines and containers", since: 105, use: /\d(r?lh|cq[wh])\b/ },
  { name: "inset", since: 87, use: /[;{]\s*inset(-inline|-block)?(-start|-end)?:/ },
];

/**
 * What of a script the floor cannot read or call.
 *
 * @param first the scripts that run before any other, where a method may be put that is missing
 */
export function tooNewInScript(text: string, first: string): string[] {
  const missing = methods.filter(({ guard }) => !guard?.test(first));
  return [...syntax, ...missing].filter(({ use }) => use.test(text)).map(saying);
}

/** What of a style sheet the floor drops, but for what it is asked about with `@supports`. */
export function tooNewInStyle(text: string): string[] {
  const asked = withoutSupports(text.replaceAll(/\/\*.*?\*\//gs, ""));
  return style.filter(({ use }) => use.test(asked)).map(saying);
}

function saying({ name, since }: Newer): string {
  return `${name} (Chromium ${since})`;
}

/** A style sheet without what it asks about. */
export function withoutSupports(text: string): string {
  const at = text.indexOf("@supports");
  if (at === -1) return text;
  let depth = 0;
  for (let end = text.indexOf("{", at); end < text.length; end += 1) {
    if (text[end] === "{") depth += 1;
    if (text[end] === "}") depth -= 1;
    if (depth === 0) return text.slice(0, at) + withoutSupports(text.slice(end + 1));
  }
  return text.slice(0, at);
}
