/** What a household is told by, each as it is kept. */
export type ToldBy = {
  readonly code: string;
  readonly building: string;
  readonly door: string;
  readonly certificateNumber: string;
};

export const doubledParts = ["code", "door", "certificateNumber"] as const;
export type DoubledPart = (typeof doubledParts)[number];

/** Two households of one door, of one certificate, or of one code in two ways of writing. */
export type Double = { readonly part: DoubledPart; readonly at: number; readonly other: number };

/**
 * The households that look like one that stands before them in the list. It may be meant: a house of
 * two families has one door. So it is said and asked about, never refused.
 *
 * @example
 * findDoubles([{ code: "HZ-001", … }, { code: "hz-1", … }])
 * //=> [{ part: "code", at: 1, other: 0 }]
 */
export function findDoubles(households: readonly ToldBy[]): Double[] {
  return doubledParts.flatMap((part) => {
    const first = new Map<string, number>();
    return households.flatMap((household, at): Double[] => {
      const key = keyOf[part](household);
      if (key === null) return [];
      const other = first.get(key);
      if (other === undefined) first.set(key, at);
      return other === undefined ? [] : [{ part, at, other }];
    });
  });
}

/**
 * The ways in which one household looks like others, each with the code of the first of them.
 *
 * @example
 * doublesOf({ code: "hz-1", … }, [{ code: "HZ-001", … }]) //=> [{ part: "code", code: "HZ-001" }]
 */
export function doublesOf(
  one: ToldBy,
  others: readonly ToldBy[],
): { part: DoubledPart; code: string }[] {
  return findDoubles([...others, one])
    .filter(({ at }) => at === others.length)
    .map(({ part, other }) => ({ part, code: others[other]?.code ?? "" }));
}

const keyOf: Readonly<Record<DoubledPart, (household: ToldBy) => string | null>> = {
  code: ({ code }) => codeKey(code),
  door: ({ building, door }) => `${folded(building)}\u0000${folded(door)}`,
  certificateNumber: ({ certificateNumber }) => folded(certificateNumber) || null,
};

/**
 * A code by its letters and figures alone: width, case, hyphens and zeros in front are ways of
 * writing.
 *
 * @example
 * codeKey("ＨＺ－００２") //=> "HZ 2"
 */
export function codeKey(code: string): string {
  const parts = code
    .normalize("NFKC")
    .toUpperCase()
    .match(/\p{L}+|\d+/gu) ?? [code];
  return parts.map((part) => part.replace(/^0+(?=\d)/, "")).join(" ");
}

/** Width, case, spaces and which mark stands between two parts are ways of writing; that one does is not. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(/\p{P}+/gu, "-");
}
