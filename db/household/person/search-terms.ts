import { pinyinIndexOf } from "./pinyin-index.ts";

/** What a household is found by. */
export type Searchable = {
  readonly code: string;
  readonly door: string;
  readonly certificateNumber: string | null;
  readonly names: readonly string[];
};

/**
 * The beginnings a household is found by: code, door, certificate, and each name from every one of
 * its characters on, so that a given name finds it too, in every reading of its pinyin as well, and
 * of two characters and more by their initials. A search compares beginnings, which an index
 * answers at any size.
 *
 * @example
 * searchTerms({ code: "HZ-001", door: "2-301", certificateNumber: null, names: ["李明"] })
 * //=> ["hz-001", "001", "2-301", "301", "李明", "liming", "lm", "明", "ming"]
 */
export function searchTerms({ code, door, certificateNumber, names }: Searchable): string[] {
  const terms = [
    ...fromEachPart(code),
    ...fromEachPart(door),
    ...(certificateNumber === null ? [] : [certificateNumber]),
    ...names.flatMap(fromEachCharacter).flatMap(inEachWriting),
  ];
  return [...new Set(terms.map(searchText).filter(Boolean))];
}

/**
 * A term as it is kept and asked for: one width, one case, no spaces.
 *
 * @example
 * searchText(" ＨＺ－００１ ") //=> "hz-001"
 */
export function searchText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

function fromEachPart(text: string): string[] {
  const parts = text.split("-");
  return parts.map((_, index) => parts.slice(index).join("-"));
}

function fromEachCharacter(name: string): string[] {
  const characters = [...name.replace(/\s+/g, "")];
  return characters.map((_, index) => characters.slice(index).join(""));
}

function inEachWriting(name: string): string[] {
  const { pinyin, initials } = pinyinIndexOf(name);
  const isOneCharacter = [...name].length < 2;
  return [name, ...pinyin.split(" "), ...(isOneCharacter ? [] : initials.split(" "))];
}
