import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Caller } from "#db/command/define-command.ts";
import { listAgreements, listPayments } from "#db/household/compensation/list-compensation.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { recordPayment } from "#db/household/compensation/record-payment.ts";
import { saveHousehold } from "#db/household/register/save-household.ts";
import { correctStage } from "#db/household/stage/correct-stage.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import type { Db } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { setting } from "#db/schema/setting.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import { eventsInForce } from "#domain/household/stage/household-event.ts";
import {
  compensationMethods,
  type HouseholdStage,
  householdStages,
} from "#domain/household/stage/stage.ts";
import { addBuilding, addHousehold, openTestLedger } from "./open-test-ledger.ts";
import { businessOn } from "./open-test-office.ts";

type Days = { ago: number };

/** Something a clerk does to a household, named by its place; `ago` days back from the day it is done. */
export type Steps = {
  enter: Days & { who: number[]; stage: HouseholdStage };
  /** The first stage it has not got, or one further on. */
  advance: Days & { who: number; skip: number };
  correct: { who: number; which: number; ago: number | null };
  change: { who: number; way: number; persons: number; building: number };
  agree: Days & { who: number; decides: boolean; corrects: boolean; yuan: number };
  pay: Days & { who: number; corrects: boolean; takesBack: boolean; yuan: number };
};
export type StepKind = keyof Steps;
export type Step = { [K in StepKind]: Steps[K] & { kind: K } }[StepKind];

/** The ledger at one moment, and who writes in it. */
type Moment = { db: Db; caller: Caller; today: string; ids: string[]; buildings: string[] };
type Take<K extends StepKind> = (moment: Moment, step: Steps[K]) => Outcome<unknown, string> | null;

const path = householdStages.filter((stage) => stage !== "decided");

const takes: { [K in StepKind]: Take<K> } = {
  enter: ({ db, caller, today, ids }, { who, stage, ago }) =>
    enterStage(db, caller, {
      requestKey: randomUUID(),
      projectId: "kept",
      stage,
      on: addDays(today, -ago),
      householdIds: who.map((index) => ids[index] ?? ""),
    }),
  advance: (moment, { who, skip, ago }) => {
    const known = findHouseholdForCounts(moment.db, moment.ids[who] ?? "", moment.today);
    const missing = path.filter((stage) => known?.counted.days[stage] === undefined);
    const stage = missing[skip % Math.max(1, missing.length)];
    return stage ? takes.enter(moment, { who: [who], stage, ago }) : null;
  },
  correct: ({ db, caller, today, ids }, { who, which, ago }) => {
    const householdId = ids[who] ?? "";
    const known = findHouseholdForCounts(db, householdId, today)?.events ?? [];
    const inForce = eventsInForce(known, today);
    const event = inForce[which % Math.max(1, inForce.length)];
    if (!event) return null;
    return correctStage(db, caller, {
      requestKey: randomUUID(),
      householdId,
      stage: event.stage,
      eventId: event.id,
      on: ago === null ? null : addDays(today, -ago),
    });
  },
  change: ({ db, caller, ids, buildings }, { who, way, persons, building }) => {
    const row = db
      .select()
      .from(household)
      .where(eq(household.id, ids[who] ?? ""))
      .get();
    if (!row) return null;
    const { id, code, door, tenure, version, areaDm2 } = row;
    const nothing = { certificateNumber: null, specialGroup: null, keyReason: null, note: null };
    return saveHousehold(db, caller, {
      ...nothing,
      requestKey: randomUUID(),
      householdId: id,
      version,
      code,
      door,
      tenure,
      keyOwnerId: null,
      nextVisitOn: null,
      area: areaDm2,
      holders: [],
      persons,
      way: compensationMethods[way] ?? null,
      buildingId: buildings[building] ?? "",
    });
  },
  agree: ({ db, caller, today, ids }, { who, decides, corrects, yuan, ago }) => {
    const householdId = ids[who] ?? "";
    const last = listAgreements(db, householdId).at(-1)?.id ?? null;
    return recordAgreement(db, caller, {
      requestKey: randomUUID(),
      householdId,
      correctsId: corrects ? last : null,
      kind: decides ? "decision" : "agreement",
      number: `第${caller.at}号`,
      on: addDays(today, -ago),
      way: yuan > 5 ? "monetary" : "exchange",
      amount: yuan * 10_000,
      moveByOn: null,
      transitionMonths: null,
      monthlyAllowance: null,
    });
  },
  pay: ({ db, caller, today, ids }, { who, corrects, takesBack, yuan, ago }) => {
    const householdId = ids[who] ?? "";
    const payments = listPayments(db, householdId);
    const last = payments.at(-1)?.id ?? null;
    return recordPayment(db, caller, {
      requestKey: randomUUID(),
      householdId,
      correctsId: corrects ? last : null,
      seenPayments: payments.length,
      kind: "compensation",
      amount: yuan * 1000,
      paidOn: addDays(today, -ago),
      acceptsExcess: true,
      completes: yuan > 4,
      takesBack: takesBack && corrects,
    });
  },
};

function run<K extends StepKind>(kind: K, moment: Moment, step: Steps[K]) {
  return takes[kind](moment, step);
}

/** A ledger of four households in two buildings, and a clerk who lives from day to day. */
export function openLivingLedger() {
  const { db, clerk, buildingId, householdId } = openTestLedger();
  const buildings = [buildingId, addBuilding(db, clerk, { name: "4号楼", section: null })];
  const others = [2, 3, 4].map((number) =>
    addHousehold(db, clerk, {
      buildingId: buildings[number % 2] ?? buildingId,
      code: `H-${number}`,
      door: `1-${number}01`,
      holders: [],
    }),
  );
  const ids = [householdId, ...others];
  let today = businessOn;
  let at = Date.UTC(2026, 10, 25);
  return {
    db,
    ids,
    today: () => today,
    take(step: Step) {
      at += 1000;
      const moment = { db, caller: { actor: clerk, at }, today, ids, buildings };
      return run(step.kind, moment, step as never);
    },
    wait(days: number) {
      today = addDays(today, days);
      db.update(setting).set({ value: today }).where(eq(setting.key, "demoDate")).run();
    },
  };
}
