import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTypes } from "#domain/schedule/dependency.ts";
import { formatPredecessors, parsePredecessors } from "#domain/schedule/predecessor-text.ts";

describe("predecessors as text", () => {
  it.each([
    { text: "", refs: [] },
    { text: " , ;", refs: [] },
    { text: "2", refs: [{ row: 2, type: "FS", lag: 0 }] },
    { text: "12SS", refs: [{ row: 12, type: "SS", lag: 0 }] },
    { text: "2FS+3d", refs: [{ row: 2, type: "FS", lag: 3 }] },
    { text: "2+3", refs: [{ row: 2, type: "FS", lag: 3 }] },
    { text: "2 fs - 10 days", refs: [{ row: 2, type: "FS", lag: -10 }] },
    { text: "2FF-1day", refs: [{ row: 2, type: "FF", lag: -1 }] },
    { text: "2SF+0d", refs: [{ row: 2, type: "SF", lag: 0 }] },
    { text: "2FS−1d", refs: [{ row: 2, type: "FS", lag: -1 }] },
    { text: "２ＦＳ＋３天", refs: [{ row: 2, type: "FS", lag: 3 }] },
    {
      text: "2FS+3d, 4SS-1d",
      refs: [
        { row: 2, type: "FS", lag: 3 },
        { row: 4, type: "SS", lag: -1 },
      ],
    },
    {
      text: "2SS；2FF，3、4;\n5",
      refs: [
        { row: 2, type: "SS", lag: 0 },
        { row: 2, type: "FF", lag: 0 },
        { row: 3, type: "FS", lag: 0 },
        { row: 4, type: "FS", lag: 0 },
        { row: 5, type: "FS", lag: 0 },
      ],
    },
  ])("reads “$text”", ({ text, refs }) => {
    expect(parsePredecessors(text)).toEqual({ ok: true, value: refs });
  });

  it.each([
    "0",
    "-2",
    "2XX",
    "2FS+",
    "2FS3d",
    "2FS+1.5d",
    "2FS+3w",
    "2 3",
    "12345",
    "2FS+99999d",
    "FS2",
    "1e3",
  ])("cannot read “%s”", (text) => {
    expect(parsePredecessors(`1, ${text}`)).toEqual({
      ok: false,
      refusal: "plan.predecessorUnreadable",
      params: { text },
    });
  });

  it.each(["2, 2", "2FS+1d, 2FS+3d"])("refuses the same link twice: “%s”", (text) => {
    expect(parsePredecessors(text)).toEqual({
      ok: false,
      refusal: "plan.predecessorTwice",
      params: { row: 2, type: "FS" },
    });
  });

  it.each([
    { refs: [], text: "" },
    { refs: [{ row: 2, type: "FS" as const, lag: 0 }], text: "2" },
    { refs: [{ row: 2, type: "FS" as const, lag: 3 }], text: "2FS+3d" },
    {
      refs: [
        { row: 2, type: "SS" as const, lag: 0 },
        { row: 4, type: "SF" as const, lag: -1 },
      ],
      text: "2SS, 4SF-1d",
    },
  ])("writes “$text”", ({ refs, text }) => {
    expect(formatPredecessors(refs)).toBe(text);
  });

  it("reads back what it writes", () => {
    const ref = fc.record({
      row: fc.integer({ min: 1, max: 9999 }),
      type: fc.constantFrom(...linkTypes),
      lag: fc.integer({ min: -9999, max: 9999 }),
    });
    const refs = fc.uniqueArray(ref, {
      selector: ({ row, type }) => `${row}${type}`,
      maxLength: 8,
    });
    fc.assert(
      fc.property(refs, (given) => {
        expect(parsePredecessors(formatPredecessors(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it("writes what it reads the same way every time", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."123FS,+-d ") }), (text) => {
        const first = parsePredecessors(text);
        if (!first.ok) return;
        const written = formatPredecessors(first.value);
        const second = parsePredecessors(written);
        expect(second).toEqual(first);
      }),
    );
  });
});
