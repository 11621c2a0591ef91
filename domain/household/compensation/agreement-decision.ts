import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  type DecidedEvent,
  decideStageEntry,
  type EventSituation,
  type HouseholdEventRefusal,
} from "#domain/household/stage/event-decision.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import type { CompensationMethod, HouseholdStage } from "#domain/household/stage/stage.ts";
import { breachesOf } from "#domain/household/stage/stage-order.ts";
import type { AgreementInput } from "./agreement-input.ts";
import type { AgreementKind } from "./compensation-kinds.ts";

export const agreementRefusals = [
  "agreement.alreadyRecorded",
  "agreement.decidedAfterAgreed",
  "agreement.changedSince",
  "agreement.otherKind",
  "agreement.unchanged",
  "agreement.dayRequired",
  "agreement.noAmount",
  "agreement.moveByTooEarly",
  "agreement.wayAgainstStages",
] as const;
export type AgreementRefusal = (typeof agreementRefusals)[number] | HouseholdEventRefusal;

/** What an agreement says; money in 分. */
export interface AgreementTerms {
  readonly kind: AgreementKind;
  readonly number: string;
  readonly way: CompensationMethod;
  readonly amountFen: number;
  readonly moveByOn: string | null;
  readonly transitionMonths: number | null;
  /** 临时安置费 of a month */
  readonly monthlyAllowanceFen: number | null;
}

/** What a form or a row of a spreadsheet asks for. */
export type AgreementAsked = Omit<AgreementInput, "requestKey" | "householdId">;

/** What the ledger knows of the household before; `inForce` in the order recorded. */
export interface AgreementSituation extends EventSituation {
  readonly inForce: readonly (AgreementTerms & { readonly id: string })[];
}

export interface DecidedAgreement {
  readonly terms: AgreementTerms;
  readonly correctsId: string | null;
  /** The household's way follows the agreement. */
  readonly followsWay: boolean;
  /** 签约 or 补偿决定, where the ledger has not got it yet. */
  readonly event: DecidedEvent | null;
}

/** The stage each of them stands for. */
export const stageOfAgreement = {
  agreement: "signed",
  decision: "decided",
} as const satisfies Record<AgreementKind, HouseholdStage>;

/**
 * Whether an agreement or a decision may be written. One of each kind stands at most: another one is
 * a correction of it. No decision after an agreement (decree 590 Art. 26: it is for where none came
 * about). The way of the household follows, unless stages it has reached speak against it.
 *
 * @example
 * decideAgreement(signedHousehold, { ...input, kind: "decision" })
 * //=> { ok: false, refusal: "agreement.decidedAfterAgreed", field: "kind" }
 */
export function decideAgreement(
  situation: AgreementSituation,
  input: AgreementAsked,
): Outcome<DecidedAgreement, AgreementRefusal> {
  const terms = termsOf(input);
  const refused = refuseTerms(situation, terms, input.correctsId);
  if (refused) return refused;
  const event = decideEvent(situation, terms, input.on);
  if (!event.ok) return event;
  const { kind, moveByOn } = terms;
  const days = stageDays(situation.events, situation.businessOn);
  const agreedOn = event.value?.happenedOn ?? days[stageOfAgreement[kind]];
  if (moveByOn !== null && agreedOn !== undefined && moveByOn < agreedOn) {
    return refuse("agreement.moveByTooEarly", { field: "moveByOn", params: { on: agreedOn } });
  }
  const followsWay = terms.way !== situation.way;
  return accept({ terms, correctsId: input.correctsId, followsWay, event: event.value });
}

function termsOf(input: AgreementAsked): AgreementTerms {
  const { kind, number, way, amount, moveByOn, transitionMonths, monthlyAllowance } = input;
  return {
    kind,
    number,
    way,
    moveByOn,
    transitionMonths,
    amountFen: amount,
    monthlyAllowanceFen: monthlyAllowance,
  };
}

function refuseTerms(
  situation: AgreementSituation,
  terms: AgreementTerms,
  correctsId: string | null,
) {
  const { inForce } = situation;
  const corrected = inForce.find(({ id }) => id === correctsId);
  if (correctsId !== null && !corrected) return refuse("agreement.changedSince");
  if (corrected) {
    if (corrected.kind !== terms.kind) return refuse("agreement.otherKind", { field: "kind" });
    if (isSame(corrected, terms)) return refuse("agreement.unchanged");
  } else if (inForce.some(({ kind }) => kind === terms.kind)) {
    return refuse("agreement.alreadyRecorded", { field: "kind" });
  } else if (terms.kind === "decision" && inForce.length > 0) {
    return refuse("agreement.decidedAfterAgreed", { field: "kind" });
  }
  if (terms.way === "monetary" && terms.amountFen === 0) {
    return refuse("agreement.noAmount", { field: "amount" });
  }
  return isAgainstStages(situation, terms.way)
    ? refuse("agreement.wayAgainstStages", { field: "way" })
    : null;
}

function isSame(corrected: AgreementTerms, terms: AgreementTerms): boolean {
  const names = Object.keys(terms) as (keyof AgreementTerms)[];
  return names.every((name) => corrected[name] === terms[name]);
}

function isAgainstStages({ events, way, businessOn }: EventSituation, next: CompensationMethod) {
  const days = stageDays(events, businessOn);
  const isOff = (of: CompensationMethod | null) => breachesOf(days, of).includes("notOfItsWay");
  return isOff(next) && !isOff(way);
}

/** A day where the stage stands already on another one is a second entry of it. */
function decideEvent(
  situation: EventSituation,
  { kind, way }: AgreementTerms,
  on: string | null,
): Outcome<DecidedEvent | null, AgreementRefusal> {
  const stage = stageOfAgreement[kind];
  const reachedOn = stageDays(situation.events, situation.businessOn)[stage];
  if (reachedOn !== undefined && (on === null || on === reachedOn)) return accept(null);
  if (on === null) return refuse("agreement.dayRequired", { field: "on" });
  const decided = decideStageEntry({ ...situation, way }, { stage, on }, { corrects: false });
  return decided.ok ? decided : { ...decided, field: "on" };
}
