import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addWorkdays } from "#domain/calendar/working-calendar.ts";
import type { Random } from "#domain/core/random.ts";
import type { CompensationMethod } from "#domain/household/stage/stage.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import type { DemoAgreement, DemoHousehold, DemoHouseholdEvent } from "./demo-household.ts";

/** The days of the generated history; it ends before the demo date. */
const days = {
  survey: "2015-01-07",
  appraisal: "2015-02-02",
  signing: "2015-03-09",
  last: "2015-04-14",
};

type Story = Pick<
  DemoHousehold,
  "way" | "keyReason" | "nextVisitOn" | "events" | "agreement" | "visits"
>;
type Given = { code: string; index: number; way: CompensationMethod; areaDm2: number };

/**
 * What happened to a household so far: surveyed, appraised, signed or not yet. No compensation is
 * paid in the demo, as the project waits for its funds; one household moved out all the same,
 * which is the breach a clerk and a leader must see.
 */
export function demoStory({ code, index, way, areaDm2 }: Given, random: Random): Story {
  const surveyedOn = workday(days.survey, Math.floor(index / 9));
  const appraisedOn = workday(days.appraisal, Math.floor(index / 8) + Math.floor(random() * 2));
  const signedOn = index === moverIndex ? workday(days.signing, 1) : signingDay(random);
  const isKey = signedOn === null && random() < 0.16;
  const events = [
    entered("surveyed", surveyedOn, random),
    entered("appraised", appraisedOn, random),
    ...(signedOn ? signed(signedOn, index, random) : []),
    ...(index === moverIndex ? [entered("vacated", "2015-04-02", () => 0)] : []),
  ];
  return {
    // Nobody is asked for the way before the household signs.
    way: signedOn ? way : null,
    keyReason: isKey ? (keyReasons[index % keyReasons.length] ?? null) : null,
    nextVisitOn: isKey ? workday("2015-04-13", index % 6) : null,
    events,
    agreement: signedOn ? agreement({ code, way, areaDm2, signedOn }) : null,
    visits: isKey
      ? [
          {
            on: workday("2015-03-25", index % 9),
            note: "示例走访记录：已说明补偿方案，约定再次上门。",
          },
        ]
      : [],
  };
}

/** Signed on 2015-03-10, moved out before a payment. */
const moverIndex = 20;
/** Whose day of signing was entered wrong and put right. */
const correctedIndexes = [33, 77, 120];

const keyReasons = ["示例：继承未办理", "示例：对评估结果有异议", "示例：产权人在外地"];

/** Many sign in the first days; then it goes on slower, a workday at a time. */
function signingDay(random: Random): IsoDate | null {
  const at = random();
  if (at < 0.14) return workday(days.signing, Math.floor(random() * 3));
  if (at > 0.5) return null;
  const on = workday(days.signing, 3 + Math.floor(random() * 24));
  return on > days.last ? null : on;
}

function signed(on: IsoDate, index: number, random: Random): DemoHouseholdEvent[] {
  const first = entered("signed", on, random);
  if (!correctedIndexes.includes(index) || first.recordedOn >= days.last) return [first];
  const recordedOn = workday(first.recordedOn, 1);
  return [first, { stage: "signed", happenedOn: workday(on, -1), recordedOn, corrects: true }];
}

/** Most are entered on the day, some a workday or two later. */
function entered(
  stage: DemoHouseholdEvent["stage"],
  happenedOn: IsoDate,
  random: Random,
): DemoHouseholdEvent {
  const late = random() < 0.12 ? 1 + Math.floor(random() * 2) : 0;
  const recordedOn = late === 0 ? happenedOn : workday(happenedOn, late);
  return { stage, happenedOn, recordedOn, corrects: false };
}

function agreement(of: {
  code: string;
  way: CompensationMethod;
  areaDm2: number;
  signedOn: IsoDate;
}): DemoAgreement {
  const { code, way, areaDm2, signedOn } = of;
  const isExchange = way === "exchange";
  return {
    number: `示例协议-${code}`,
    way,
    // 6,800 yuan a m² for money; exchange pays moving and decoration only.
    amountFen: isExchange ? areaDm2 * 650 : areaDm2 * 6800,
    moveByOn: addDays(signedOn, 60),
    transitionMonths: isExchange ? 24 : null,
    // 12 yuan a m² and month.
    monthlyAllowanceFen: isExchange ? areaDm2 * 12 : null,
    recordedOn: signedOn,
  };
}

function workday(on: IsoDate, days: number): IsoDate {
  return addWorkdays(workingCalendar, on, days);
}
