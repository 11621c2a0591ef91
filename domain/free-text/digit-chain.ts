/** A group of digits, where it begins, and what stands between it and the group before it. */
type DigitGroup = { readonly digits: string; readonly at: number; readonly before: string };

/** Groups of digits that stand side by side with only signs and spaces between, read as one number. */
export type JoinedGroups = {
  readonly number: string;
  readonly lengths: readonly number[];
  /** What stands between them. */
  readonly joints: readonly string[];
  /** The text before the first and after the last of them. */
  readonly before: string;
  readonly after: string;
};

/** The most digits a number of a person has, with the code of the country before it. */
const longest = 21;
const group = String.raw`\d+(?:X(?![\p{L}\d]))?`;
const chain = new RegExp(`${group}(?:[^\\p{L}\\p{N}]{1,3}${group})*`, "gu");

/**
 * Every run of neighbouring groups of digits of a text that is short enough to be one number; up to
 * three signs may stand between two groups. An X at the end belongs to its group, as in an identity
 * number. A single group is a run too, however long.
 *
 * @example
 * joinedGroups("房 12-301").map(({ number }) => number) //=> ["12", "12301", "301"]
 */
export function joinedGroups(text: string): JoinedGroups[] {
  return [...text.matchAll(chain)].flatMap((found) => {
    const groups = groupsOf(found[0], found.index);
    return groups.flatMap((_, from) => joinedFrom(text, groups.slice(from)));
  });
}

function groupsOf(written: string, start: number): DigitGroup[] {
  const parts = written.split(/([^\p{L}\p{N}]+)/u);
  let at = start;
  return parts.flatMap((digits, index) => {
    const found = { digits, at, before: parts[index - 1] ?? "" };
    at += digits.length;
    return index % 2 === 0 ? [found] : [];
  });
}

function joinedFrom(text: string, groups: readonly DigitGroup[]): JoinedGroups[] {
  const joined: JoinedGroups[] = [];
  const lengths: number[] = [];
  const joints: string[] = [];
  let number = "";
  for (const { digits, at, before } of groups) {
    number += digits;
    if (lengths.length > 0) {
      if (number.length > longest) break;
      joints.push(before);
    }
    lengths.push(digits.length);
    joined.push({
      number,
      lengths: [...lengths],
      joints: [...joints],
      before: text.slice(0, groups[0]?.at),
      after: text.slice(at + digits.length),
    });
  }
  return joined;
}

/**
 * Whether the groups go up from one to the next, as doors and buildings in a list do.
 *
 * @example
 * isAscending({ number: "135711", lengths: [1, 1, 1, 1, 2] }) //=> true
 */
export function isAscending(joined: Pick<JoinedGroups, "number" | "lengths">): boolean {
  const values = splitBy(joined).map(Number);
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
}

/** The groups again, each by itself. */
export function splitBy({ number, lengths }: Pick<JoinedGroups, "number" | "lengths">): string[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return number.slice(at - length, at);
  });
}

/**
 * Whether the groups are parted only where people part such a number: `places` are the digits
 * before each place.
 *
 * @example
 * isPartedAt([6, 8, 4], new Set([6, 14])) //=> true
 */
export function isPartedAt(lengths: readonly number[], places: ReadonlySet<number>): boolean {
  let at = 0;
  return lengths.slice(0, -1).every((length) => {
    at += length;
    return places.has(at);
  });
}
