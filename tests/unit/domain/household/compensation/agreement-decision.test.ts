import { expect, test } from "vitest";
import {
  type AgreementSituation,
  type AgreementTerms,
  decideAgreement,
} from "#domain/household/compensation/agreement-decision.ts";
import { agreementInForce } from "#domain/household/compensation/agreement-in-force.ts";
import {
  type AgreementInput,
  agreementInput,
} from "#domain/household/compensation/agreement-input.ts";
import type { HouseholdStage } from "#domain/household/stage/stage.ts";

const input: AgreementInput = {
  requestKey: "key",
  householdId: "h",
  correctsId: null,
  kind: "agreement",
  number: "协-1",
  on: "2015-04-10",
  way: "exchange",
  amount: 5_000_000,
  moveByOn: "2015-06-30",
  transitionMonths: 24,
  monthlyAllowance: 120_000,
};

function reached(stage: HouseholdStage, on: string) {
  return {
    id: stage,
    stage,
    kind: "reached",
    happenedOn: on,
    recordedOn: on,
    correctsId: null,
  } as const;
}

const nothing: AgreementSituation = {
  events: [],
  way: null,
  businessOn: "2015-04-15",
  inForce: [],
};
const terms: AgreementTerms = {
  kind: "agreement",
  number: "协-1",
  way: "exchange",
  amountFen: 5_000_000,
  moveByOn: "2015-06-30",
  transitionMonths: 24,
  monthlyAllowanceFen: 120_000,
};
const signed: AgreementSituation = {
  ...nothing,
  way: "exchange",
  events: [reached("signed", "2015-04-10")],
  inForce: [{ id: "first", ...terms }],
};
const selected: AgreementSituation = {
  ...signed,
  events: [reached("signed", "2015-03-01"), reached("selected", "2015-04-01")],
};

test("what is typed becomes the terms, the stage and the household's way", () => {
  expect(decideAgreement(nothing, input)).toEqual({
    ok: true,
    value: {
      terms,
      correctsId: null,
      followsWay: true,
      event: {
        stage: "signed",
        kind: "reached",
        happenedOn: "2015-04-10",
        correctsId: null,
        isBreach: false,
      },
    },
  });
  const decision = { ...input, kind: "decision" } as const;
  expect(decideAgreement(nothing, decision)).toMatchObject({
    value: { event: { stage: "decided" } },
  });
});

test("a way the household has already is followed by nothing, a stage it has is entered by nobody", () => {
  const corrected = { ...input, correctsId: "first", on: null, amount: 1 };
  expect(decideAgreement(signed, corrected)).toMatchObject({
    ok: true,
    value: { followsWay: false, event: null, correctsId: "first" },
  });
  expect(decideAgreement(signed, { ...corrected, on: "2015-04-10" })).toMatchObject({
    value: { event: null },
  });
});

test.each<[string, AgreementSituation, Partial<AgreementInput>, string, string | undefined]>([
  ["a second of its kind", signed, {}, "agreement.alreadyRecorded", "kind"],
  ["a decision after it", signed, { kind: "decision" }, "agreement.decidedAfterAgreed", "kind"],
  ["a correction of none", signed, { correctsId: "x" }, "agreement.changedSince", undefined],
  [
    "a correction to the other kind",
    signed,
    { correctsId: "first", kind: "decision" },
    "agreement.otherKind",
    "kind",
  ],
  ["the same again", signed, { correctsId: "first" }, "agreement.unchanged", undefined],
  ["no day", nothing, { on: null }, "agreement.dayRequired", "on"],
  ["a day to come", nothing, { on: "2015-04-16" }, "householdEvent.inFuture", "on"],
  [
    "another day than the stage has",
    signed,
    { correctsId: "first", on: "2015-04-11", amount: 1 },
    "householdEvent.alreadyReached",
    "on",
  ],
  [
    "money without an amount",
    nothing,
    { way: "monetary", amount: 0 },
    "agreement.noAmount",
    "amount",
  ],
  [
    "moving before signing",
    nothing,
    { moveByOn: "2015-04-09" },
    "agreement.moveByTooEarly",
    "moveByOn",
  ],
  [
    "money for who has selected a flat",
    selected,
    { correctsId: "first", way: "monetary" },
    "agreement.wayAgainstStages",
    "way",
  ],
])("%s is refused", (_name, situation, changed, refusal, field) => {
  const outcome = decideAgreement(situation, { ...input, ...changed });
  expect(outcome).toMatchObject({ ok: false, refusal });
  expect("field" in outcome ? outcome.field : undefined).toBe(field);
});

test("an exchange may be without a balance", () => {
  expect(decideAgreement(nothing, { ...input, amount: 0 })).toMatchObject({ ok: true });
});

const decision = { id: "d", kind: "decision" } as const;
const agreement = { id: "a", kind: "agreement" } as const;

test.each([
  [[], null],
  [[decision], decision],
  [[decision, agreement], agreement],
  // The decision was put right after the agreement was signed.
  [[agreement, decision], agreement],
])("of %j the one in force is %j", (agreements, inForce) => {
  expect(agreementInForce(agreements)).toBe(inForce);
});

test("a form is read in yuan and months, what is left empty is nothing", () => {
  const typed = {
    requestKey: crypto.randomUUID(),
    householdId: "h",
    kind: "agreement",
    number: " 协-1 ",
    on: "",
    way: "monetary",
    amount: "１２,３４５.6元",
    moveByOn: "",
    transitionMonths: "",
    monthlyAllowance: "",
  };
  expect(agreementInput.parse(typed)).toMatchObject({
    number: "协-1",
    on: null,
    amount: 1_234_560,
    moveByOn: null,
    correctsId: null,
    transitionMonths: null,
    monthlyAllowance: null,
  });
  const filled = { ...typed, transitionMonths: "24", monthlyAllowance: "1200" };
  expect(agreementInput.parse(filled)).toMatchObject({
    transitionMonths: 24,
    monthlyAllowance: 120_000,
  });
  const wrong = { ...typed, transitionMonths: "121", monthlyAllowance: "x", amount: "1.234" };
  const issues = agreementInput.safeParse(wrong).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join("."))).toEqual([
    "amount",
    "transitionMonths",
    "monthlyAllowance",
  ]);
});
