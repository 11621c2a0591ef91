import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Random } from "#domain/core/random.ts";
import type { CompensationMethod, HouseholdStage } from "#domain/household/stage/stage.ts";

/** A year of relocation; nothing has been recorded after its last day. */
export const bigLedgerDays = { first: "2014-03-03", last: "2015-03-31" };

type StoryEvent = {
  readonly stage: HouseholdStage;
  readonly happenedOn: IsoDate;
  readonly recordedOn: IsoDate;
  /** Puts right the day of the event before it. */
  readonly corrects: boolean;
};

/**
 * What happened to a household: building by building they are surveyed and appraised, sign (many in
 * the first days), are paid, move out, and the first of them are back before the year is over. One
 * in a hundred moves out before it is paid, one in eight entries is a day or two late, one in fifty
 * is put right.
 */
export function bigStory(
  given: { progress: number; way: CompensationMethod; areaDm2: number },
  random: Random,
) {
  const { way, areaDm2 } = given;
  const events = daysOf(given, random).flatMap(({ stage, on }) => entered(stage, on, random));
  const dayOf = (stage: HouseholdStage) => events.findLast((event) => event.stage === stage);
  const agreed = dayOf("signed");
  const paid = dayOf("paid");
  const amountFen = way === "exchange" ? areaDm2 * 650 : areaDm2 * 6800;
  const isKey = agreed === undefined && random() < 0.1;
  const isExchange = way === "exchange";
  return {
    way: agreed ? way : null,
    keyReason: isKey ? "示例：继承未办理" : null,
    nextVisitOn: isKey ? addDays(bigLedgerDays.last, Math.floor(random() * 30) - 10) : null,
    visits: isKey ? [addDays(bigLedgerDays.last, -20), addDays(bigLedgerDays.last, -60)] : [],
    events,
    agreement: agreed && {
      recordedOn: agreed.recordedOn,
      way,
      amountFen,
      transitionMonths: isExchange ? 6 + 6 * Math.floor(random() * 4) : null,
      monthlyAllowanceFen: isExchange ? areaDm2 * 12 : null,
    },
    payment: paid && { paidOn: paid.happenedOn, recordedOn: paid.recordedOn, amountFen },
  };
}

/** In order; what would come after the last day has not happened. */
function daysOf(
  { progress, way }: { progress: number; way: CompensationMethod },
  random: Random,
): { stage: HouseholdStage; on: IsoDate }[] {
  const days: { stage: HouseholdStage; on: IsoDate }[] = [];
  let at = Math.floor(progress * 400 + random() * 12);
  const then = (stage: HouseholdStage, least: number, spread: number) => {
    at += least + Math.floor(random() * random() * spread);
    days.push({ stage, on: addDays(bigLedgerDays.first, at) });
  };
  then("surveyed", 0, 10);
  then("appraised", 20, 25);
  if (random() < 0.1) return known(days);
  then(random() < 0.02 ? "decided" : "signed", 25, 90);
  if (random() < 0.01) then("vacated", 10, 30);
  else {
    then("paid", 10, 40);
    then("vacated", 5, 50);
    if (random() < 0.7) then("demolished", 15, 40);
    for (const stage of way === "exchange" ? flat : money) then(stage, 10, 60);
  }
  return known(days);
}

const flat = ["selected", "handedOver", "returned"] as const;
const money = ["settled"] as const;

function known(days: { stage: HouseholdStage; on: IsoDate }[]) {
  return days.filter(({ on }) => on <= bigLedgerDays.last);
}

function entered(stage: HouseholdStage, happenedOn: IsoDate, random: Random): StoryEvent[] {
  const late = random() < 0.12 ? 1 + Math.floor(random() * 2) : 0;
  const recordedOn = notAfterLast(addDays(happenedOn, late));
  const first = { stage, happenedOn, recordedOn, corrects: false };
  if (random() >= 0.02) return [first];
  const correctedOn = notAfterLast(addDays(recordedOn, 3));
  return [
    first,
    { stage, happenedOn: addDays(happenedOn, -1), recordedOn: correctedOn, corrects: true },
  ];
}

function notAfterLast(on: IsoDate): IsoDate {
  return on < bigLedgerDays.last ? on : bigLedgerDays.last;
}
