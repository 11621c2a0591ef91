import { isShortNameIn } from "./short-name.ts";
import { inSimplified } from "./simplified-characters.ts";

/**
 * A name as it is compared: one width, capitals, simplified characters, letters and digits only.
 *
 * @example
 * nameKey("阿依古丽·買買提") //=> "阿依古丽买买提"
 * nameKey("John Smith") //=> "JOHNSMITH"
 */
export function nameKey(name: string): string {
  return inSimplified(
    name
      .normalize("NFKC")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toUpperCase(),
  );
}

/** How many characters a name is looked up by. */
const startLength = 2;

/**
 * The first two characters of every name that may stand in a text: what names are looked up by, so
 * that their number does not matter.
 *
 * @example
 * nameStarts("找 王 芳。") //=> ["找王", "王芳"]
 */
export function nameStarts(text: string): string[] {
  const signs = [...packed(text)];
  const starts = signs.map((sign, at) => sign + (signs[at + 1] ?? ""));
  return [...new Set(starts.filter((start) => isLetters.test(start)))];
}

const isLetters = new RegExp(`^[\\p{L}\\p{N}]{${startLength}}$`, "u");

/** Keys of names by the two characters each begins with. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/**
 * Names in order to be looked up.
 *
 * @example
 * indexNames(["王芳", "王芬"]).get("王芳") //=> ["王芳"]
 */
export function indexNames(keys: Iterable<string>): NameIndex {
  return Map.groupBy(new Set(keys), (key) => [...key].slice(0, startLength).join(""));
}

/** The names of an index that stand in a text. */
export function namesIn(text: string, names: NameIndex): string[] {
  if (names.size === 0) return [];
  const begun = nameStarts(text).flatMap((start) => names.get(start) ?? []);
  return begun.filter((key) => isNamedIn(text, key));
}

/** A text without spaces and signs that people put within a name; what parts sentences stays. */
function packed(text: string): string {
  const joined = text.normalize("NFKC").replace(/[\p{Cf}\p{M}\s\p{Pd}·・•‧.*_/\\|~^+=#]/gu, "");
  return inSimplified(joined.toUpperCase());
}

/**
 * Whether a text names somebody, whose name is given by its key. A name of three and more Chinese
 * characters counts wherever it stands, one of two as `isShortNameIn` says. A name in Latin letters
 * counts as whole words. A name of one character names nobody.
 *
 * @example
 * isNamedIn("与王芳协商", "王芳") //=> true
 * isNamedIn("工程建设进度", "程建") //=> false
 */
export function isNamedIn(text: string, key: string): boolean {
  if (/^[\p{Script=Latin}\p{N}]+$/u.test(key)) return isLatinNameIn(text, key);
  const close = packed(text);
  if (!close.includes(key)) return false;
  const length = [...key].length;
  return length === 2 ? isShortNameIn(close, key) : length > 2;
}

function isLatinNameIn(text: string, key: string): boolean {
  if (key.length < 3) return false;
  const spelt = [...key].join(String.raw`[\s\p{P}]*`);
  const name = new RegExp(
    String.raw`(?<![\p{Script=Latin}\p{N}])${spelt}(?![\p{Script=Latin}\p{N}])`,
    "u",
  );
  return name.test(text.normalize("NFKC").toUpperCase());
}
