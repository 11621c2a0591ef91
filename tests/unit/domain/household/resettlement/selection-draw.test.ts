import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canBeListed,
  drawOrder,
  participantList,
  signingOrder,
} from "#domain/household/resettlement/selection-draw.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const codes = fc.uniqueArray(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter(canBeListed),
  { minLength: 1, maxLength: 40 },
);

describe("the list of a draw", () => {
  it.each([
    [["B-2", "A-1", "A-10"], "A-1\nA-10\nB-2\n"],
    [["HZ-2", "HZ-10"], "HZ-10\nHZ-2\n"],
    [["户10", "A", "a"], "A\na\n户10\n"],
    // By bytes, not by UTF-16: a character beyond the basic plane comes after a full-width one.
    [["\u{20000}1", "\uff211"], "\uff211\n\u{20000}1\n"],
    [[], ""],
  ])("%j is %j", (given, list) => {
    expect(participantList(given)).toBe(list);
  });

  it.each([
    ["A-1", true],
    ["户 12", true],
    ["it's \\n %s", true],
    ["", false],
    [" A", false],
    ["A\n1", false],
    ["A\t1", false],
  ])("%j can stand on it: %s", (code, expected) => {
    expect(canBeListed(code)).toBe(expected);
  });

  it("is in the order of the bytes", () => {
    fc.assert(
      fc.property(codes, (given) => {
        const bytes = [...given].map((code) => Buffer.from(code)).sort(Buffer.compare);
        expect(participantList(given)).toBe(bytes.map((code) => `${code}\n`).join(""));
      }),
    );
  });
});

describe("the order of a draw", () => {
  it("is a known answer: worked out with sha256sum and sort", () => {
    expect(drawOrder(["HZ-001", "HZ-002", "HZ-003", "HZ-004"], "2015043", sha256)).toEqual([
      "HZ-002",
      "HZ-003",
      "HZ-001",
      "HZ-004",
    ]);
  });

  it("is the same on any two machines, whatever order the codes are given in", () => {
    const shuffled = codes.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.string(), ([given, other], seed) => {
        expect(drawOrder(other, seed, sha256)).toEqual(drawOrder(given, seed, sha256));
      }),
    );
  });

  it("gives every household exactly one place", () => {
    fc.assert(
      fc.property(codes, fc.string(), (given, seed) => {
        expect(drawOrder(given, seed, sha256).sort()).toEqual([...given].sort());
      }),
    );
  });

  it("favours nobody: over many seeds every household comes first about as often", () => {
    const four = ["A", "B", "C", "D"];
    const first = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      const [code = ""] = drawOrder(four, String(seed), sha256);
      first.set(code, (first.get(code) ?? 0) + 1);
    }
    // 1,000 each; five standard deviations are 137.
    for (const code of four) expect(Math.abs((first.get(code) ?? 0) - 1000)).toBeLessThan(137);
  });
});

describe("the order by signing", () => {
  const of = (code: string, signedOn: string | null, paidOn: string | null) => ({
    code,
    signedOn,
    paidOn,
  });
  it.each([
    ["who signed earlier first", [of("A", "2015-03-02", null), of("B", "2015-03-01", null)], "BA"],
    [
      "then who was paid earlier",
      [of("A", "2015-03-01", "2015-03-20"), of("B", "2015-03-01", "2015-03-10")],
      "BA",
    ],
    [
      "the unpaid after the paid",
      [of("A", "2015-03-01", null), of("B", "2015-03-01", "2015-03-10")],
      "BA",
    ],
    ["then by code", [of("B", "2015-03-01", null), of("A", "2015-03-01", null)], "AB"],
    ["without a day of signing last", [of("A", null, null), of("B", "2015-03-01", null)], "BA"],
  ])("%s", (_, given, expected) => {
    expect(signingOrder(given).join("")).toBe(expected);
  });
});
