import { describe, expect, it } from "vitest";
import {
  decidePreparation,
  decideRun,
  decideSeed,
  nextDrawStep,
} from "#domain/household/resettlement/draw-decision.ts";
import { seedInput } from "#domain/household/resettlement/draw-input.ts";

const frozen = { rule: "draw", isSeeded: false, isRun: false } as const;
const seeded = { ...frozen, isSeeded: true };
const run = { ...seeded, isRun: true };
const bySigning = { rule: "signingDay", isSeeded: false, isRun: false } as const;
const bySigningRun = { ...bySigning, isRun: true };

describe("the steps of a draw, each taken once and in order", () => {
  it.each([
    ["a frozen list", frozen, "seed", "yes", "draw.seedMissing"],
    ["a published seed", seeded, "run", "draw.alreadySeeded", "yes"],
    ["an order that stands", run, "done", "draw.alreadyRun", "draw.alreadyRun"],
    ["a list by signing", bySigning, "run", "draw.needsNoSeed", "yes"],
    ["an order by signing", bySigningRun, "done", "draw.alreadyRun", "draw.alreadyRun"],
  ] as const)("after %s comes %3$s", (_, progress, step, seed, toRun) => {
    expect(nextDrawStep(progress)).toBe(step);
    const answer = (outcome: ReturnType<typeof decideSeed> | ReturnType<typeof decideRun>) =>
      outcome.ok ? "yes" : outcome.refusal;
    expect(answer(decideSeed(progress))).toBe(seed);
    expect(answer(decideRun(progress))).toBe(toRun);
  });

  it("is told beside the field", () => {
    expect(decideSeed(seeded)).toMatchObject({ field: "seed" });
    expect(decideRun(frozen)).toMatchObject({ field: "confirmed" });
  });
});

describe("a list may be frozen", () => {
  it.each([
    [["HZ-001"], true],
    [[], "draw.nobody"],
    [["HZ-001", "HZ\n002"], "draw.codeUnreadable"],
  ])("%j: %s", (codes, expected) => {
    const outcome = decidePreparation(codes);
    expect(outcome.ok || outcome.refusal).toBe(expected);
  });
});

describe("a seed", () => {
  const base = { requestKey: crypto.randomUUID(), drawId: "d", publishedWhere: "公告栏" };
  it.each([
    ["2015043", "2015043"],
    ["  03 08 15  ", "03 08 15"],
    ["", "field"],
    ["03\n08", "draw.seedNotOneLine"],
    ["x".repeat(201), "field"],
  ])("%j gives %j", (seed, expected) => {
    const parsed = seedInput.safeParse({ ...base, seed });
    if (parsed.success) expect(parsed.data.seed).toBe(expected);
    else if (expected !== "field") expect(parsed.error.issues[0]?.message).toBe(expected);
    else expect(parsed.error.issues[0]?.path).toEqual(["seed"]);
  });
});
