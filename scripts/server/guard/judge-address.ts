import { openDataFileAt } from "#domain/open-data/open-data-file.ts";
import { changesPageAt, feedAt } from "#domain/public/changes-addresses.ts";

/**
 * What is kept as bytes until it changes: a page for everybody, a sheet for other sites, a file of data,
 * or a file that tells programs about the site.
 */
export type KeptKind = "publicPage" | "embedded" | "openData" | "siteFile";

/** What an address leads to: which methods it knows and what may be sent there follows from it. */
export type Destination =
  | { kind: "page" | "staff" | "receipt" | "file" | "health" }
  /** Of one project, or of the office. */
  | { kind: KeptKind; slug: string | undefined };

const limits = { path: 1_000, query: 8_000 };

/** Every address there is. What is below the desk is for the desk to know. */
const places: readonly [pattern: RegExp, kind: Exclude<Destination["kind"], "openData">][] = [
  [/^\/(zh|en)\/projects\/(?<slug>[a-z0-9]+(-[a-z0-9]+)*)(\/sheet)?$/, "publicPage"],
  [/^\/(zh|en)(\/open-data)?$/, "publicPage"],
  [/^\/((zh|en)\/)?embed\/(?<slug>[a-z0-9]+(-[a-z0-9]+)*)$/, "embedded"],
  [/^\/(sitemap\.xml|robots\.txt|\.well-known\/security\.txt)$/, "siteFile"],
  [/^\/(zh|en)\/projects\/[a-z0-9]+(-[a-z0-9]+)*\/$/, "page"],
  [/^\/((zh|en)\/)?$/, "page"],
  [/^\/(zh|en)\/(sign-in|set-up|desk)(\/|$)/, "staff"],
  [/^\/(zh|en)\/receipt$/, "receipt"],
  [/^\/healthz$/, "health"],
  [/^\/readyz$/, "page"],
  [/^\/_next\/static\/./, "file"],
];

/**
 * Where the address of a request leads, or the status it is refused with: 414 where it is too
 * long, 400 where it is written as no address of ours is, 404 where nothing is.
 *
 * @param target as it stands in the first line of the request
 * @param files the names of the public files
 * @example
 * judgeAddress("/zh/projects/houniuzhuang?x=1", new Set()) //=> { kind: "publicPage", slug: "houniuzhuang" }
 * judgeAddress("/zh/%E0%A4%A", new Set()) //=> 400
 * judgeAddress("/wp-login.php", new Set()) //=> 404
 */
export function judgeAddress(target: string, files: ReadonlySet<string>): Destination | number {
  const [path = "", query = ""] = target.split(/\?(.*)/s);
  if (path.length > limits.path || query.length > limits.query) return 414;
  if (!isWellFormed(path)) return 400;
  if (files.has(path.slice(1))) return { kind: "file" };
  for (const [pattern, kind] of places) {
    const found = pattern.exec(path);
    if (!found) continue;
    return isKeptKind(kind) ? { kind, slug: found.groups?.slug } : { kind };
  }
  const changes = changesPageAt(path);
  if (changes) return { kind: "publicPage", ...changes };
  const feed = feedAt(path);
  if (feed) return { kind: "openData", ...feed };
  const file = openDataFileAt(path);
  return file ? { kind: "openData", slug: file.of === "project" ? file.slug : undefined } : 404;
}

function isKeptKind(kind: Destination["kind"]): kind is KeptKind {
  return kind in keptKinds;
}

const keptKinds: Readonly<Record<KeptKind, true>> = {
  publicPage: true,
  embedded: true,
  openData: true,
  siteFile: true,
};

/**
 * Absolute, of printable ASCII, and the same place however often it is decoded: no step out of a
 * folder, no empty step, no separator or control character in disguise.
 */
function isWellFormed(path: string): boolean {
  if (!/^\/[!-~]*$/.test(path) || /[\\#]|\/\//.test(path)) return false;
  const decoded = decode(path);
  if (decoded === undefined || /[\\%]|\p{C}/u.test(decoded)) return false;
  const steps = decoded.split("/");
  if (steps.length !== path.split("/").length) return false;
  return !steps.some((step) => step === "." || step === "..");
}

/** Undefined where an escape is cut off or is no UTF-8. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
