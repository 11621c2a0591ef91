import { officeCloseOf } from "#db/demo/office-hours.ts";
import { blindIndex } from "#db/encryption/blind-index.ts";
import { encrypt } from "#db/encryption/cipher.ts";
import { searchTerms } from "#db/household/person/search-terms.ts";
import type { Db } from "#db/open-database.ts";
import { household, householdHolder, householdTerm } from "#db/schema/household/household.ts";
import { agreement, payment, visit } from "#db/schema/household/household-compensation.ts";
import {
  householdCount,
  householdEvent,
  householdStageSpan,
} from "#db/schema/household/household-event.ts";
import { deriveHistory, type HouseholdHistory } from "#domain/household/counts/derive-history.ts";
import type { BigHousehold } from "./big-household.ts";
import { bigLedgerDays } from "./big-story.ts";
import { rowWriter } from "./row-writer.ts";

const synthetic = true;
const registeredOn = bigLedgerDays.first;

/** Writes the households of a building with all that is derived from them. */
export function householdWriter(
  db: Db,
  { projectId, clerk }: { projectId: string; clerk: string },
) {
  const rows = {
    household: rowWriter(db, household),
    holder: rowWriter(db, householdHolder),
    term: rowWriter(db, householdTerm),
    event: rowWriter(db, householdEvent),
    agreement: rowWriter(db, agreement),
    payment: rowWriter(db, payment),
    visit: rowWriter(db, visit),
    count: rowWriter(db, householdCount),
    stageSpan: rowWriter(db, householdStageSpan),
  };
  const recorded = (householdId: string, recordedOn: string) => ({
    householdId,
    recordedOn,
    recordedAt: officeCloseOf(recordedOn),
    recordedById: clerk,
    synthetic,
  });

  function writeHousehold(buildingId: string, each: BigHousehold): void {
    const { id, holders, events, agreement: agreed, payment: paid, visits, ...attributes } = each;
    rows.household({
      ...attributes,
      id,
      projectId,
      buildingId,
      registeredOn,
      synthetic,
      keyOwnerId: attributes.keyReason === null ? null : clerk,
      updatedAt: officeCloseOf(registeredOn),
    });
    const names = holders.map(({ name }) => name);
    for (const term of searchTerms({ ...attributes, names })) {
      rows.term({ projectId, term, householdId: id });
    }
    for (const [position, holder] of holders.entries()) {
      const row = `${id}.holder-${position}`;
      const { name } = holder;
      rows.holder({
        id: row,
        householdId: id,
        kind: "owner",
        name,
        position,
        synthetic,
        ...sealed(row, holder),
      });
    }
    for (const event of eventsOf(each)) {
      rows.event({ ...event, ...recorded(id, event.recordedOn) });
    }
    if (agreed) {
      const { recordedOn, ...terms } = agreed;
      rows.agreement({
        id: `${id}.agreement`,
        kind: "agreement",
        number: `示例${each.code}`,
        ...terms,
        ...recorded(id, recordedOn),
      });
    }
    if (paid) {
      const { recordedOn, ...money } = paid;
      rows.payment({
        id: `${id}.payment`,
        kind: "compensation",
        ...money,
        ...recorded(id, recordedOn),
      });
    }
    for (const [index, visitedOn] of visits.entries()) {
      rows.visit({
        id: `${id}.visit-${index}`,
        visitedOn,
        visitorId: clerk,
        note: "示例走访",
        ...recorded(id, visitedOn),
      });
    }
  }

  return (buildingId: string, households: readonly BigHousehold[]): void => {
    for (const each of households) writeHousehold(buildingId, each);
    const { counts, spans } = deriveHistory(households.map((each) => historyOf(each, buildingId)));
    for (const row of [...counts, ...paymentCounts(households, buildingId)]) {
      rows.count({ projectId, ...row });
    }
    for (const row of spans) rows.stageSpan({ projectId, ...row });
  };
}

function sealed(row: string, holder: BigHousehold["holders"][number]) {
  const seal = (column: string, number: string) =>
    encrypt(number, { table: "household_holder", column, row });
  const { identity, phone, bankAccount } = holder;
  return {
    identityCipher: seal("identity", identity),
    identityIndex: blindIndex("identity", identity),
    phoneCipher: seal("phone", phone),
    phoneIndex: blindIndex("phone", phone),
    bankAccountCipher: seal("bankAccount", bankAccount),
  };
}

function eventsOf({ id, events }: BigHousehold): HouseholdHistory["events"] {
  return events.map(({ corrects, ...event }, index) => ({
    id: `${id}.event-${index}`,
    kind: "reached",
    correctsId: corrects ? `${id}.event-${index - 1}` : null,
    ...event,
  }));
}

function historyOf(each: BigHousehold, buildingId: string): HouseholdHistory {
  const { id, persons, way, agreement: agreed } = each;
  return {
    id,
    buildingId,
    persons,
    way,
    registeredOn,
    events: eventsOf(each),
    agreements: agreed ? [agreed] : [],
  };
}

/** Money paid, which a history leaves out; payments of one day make one row. */
function paymentCounts(households: readonly BigHousehold[], buildingId: string) {
  const paid = households.flatMap(({ payment: each }) => each ?? []);
  const byDays = Map.groupBy(paid, ({ paidOn, recordedOn }) => `${paidOn} ${recordedOn}`);
  return [...byDays.values()].map((together) => ({
    buildingId,
    metric: "payment" as const,
    households: 0,
    persons: 0,
    happenedOn: together[0]?.paidOn ?? registeredOn,
    recordedOn: together[0]?.recordedOn ?? registeredOn,
    amountFen: together.reduce((sum, { amountFen }) => sum + amountFen, 0),
  }));
}
