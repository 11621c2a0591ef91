import { describe, expect, it } from "vitest";
import { decideOverride } from "#domain/light/override-decision.ts";

const businessDate = "2015-04-15";
const decide = (word: Partial<Parameters<typeof decideOverride>[0]>) =>
  decideOverride({
    computed: "red",
    inForce: null,
    input: { colour: "yellow", expiresOn: "2015-04-30" },
    businessDate,
    ...word,
  });

describe("overriding a light", () => {
  it.each(["2015-04-15", "2015-04-30", "2015-05-15"])("holds from today to %s", (expiresOn) => {
    expect(decide({ input: { colour: "yellow", expiresOn } })).toEqual({
      ok: true,
      value: { colour: "yellow", setOn: businessDate, expiresOn },
    });
  });

  it.each([
    ["no last day", null, "override.expiryRequired", undefined],
    ["a last day that is over", "2015-04-14", "override.expiryPast", { businessDate }],
    ["day 31", "2015-05-16", "override.expiryTooLate", { latestOn: "2015-05-15" }],
  ])("is refused for %s", (_, expiresOn, refusal, params) => {
    expect(decide({ input: { colour: "green", expiresOn } })).toEqual({
      ok: false,
      refusal,
      field: "expiresOn",
      ...(params ? { params } : {}),
    });
  });

  it("is refused where it says what the computed light says", () => {
    expect(decide({ input: { colour: "red", expiresOn: "2015-04-30" } })).toMatchObject({
      refusal: "override.sameAsComputed",
      field: "colour",
    });
  });
});

describe("giving the word back to the computed light", () => {
  const input = { colour: null, expiresOn: null };

  it("needs an override in force, and no last day", () => {
    expect(decide({ input, inForce: "green" })).toEqual({
      ok: true,
      value: { colour: null, setOn: businessDate, expiresOn: businessDate },
    });
    expect(decide({ input })).toMatchObject({ refusal: "override.nothingToRestore" });
  });
});
