import { blindIndex } from "#db/encryption/blind-index.ts";
import { encrypt } from "#db/encryption/cipher.ts";
import { searchTerms } from "#db/household/person/search-terms.ts";
import { building } from "#db/schema/household/building.ts";
import { household, householdHolder, householdTerm } from "#db/schema/household/household.ts";
import { agreement, visit } from "#db/schema/household/household-compensation.ts";
import {
  householdCount,
  householdEvent,
  householdStageSpan,
} from "#db/schema/household/household-event.ts";
import { nameKey } from "#domain/free-text/person-name.ts";
import { deriveHistory, type HouseholdHistory } from "#domain/household/counts/derive-history.ts";
import type { Transaction } from "../open-database.ts";
import { demoBuildings } from "./demo-buildings.ts";
import { type DemoHolder, type DemoHousehold, householdIdOf } from "./demo-household.ts";
import { officeCloseOf } from "./office-hours.ts";

/** Where the households belong, and who keeps them. */
export type HouseholdPlace = {
  readonly slug: string;
  readonly clerk: string;
  /** The day the ledger was set up. */
  readonly registeredOn: string;
};

const synthetic = true;

/** Writes the generated households of a project with everything derived from them, every row flagged. */
export function insertHouseholds(
  tx: Transaction,
  households: readonly DemoHousehold[],
  place: HouseholdPlace,
): void {
  insertBuildings(tx, households, place);
  for (const each of households) {
    insertHousehold(tx, each, place);
    insertHolders(tx, each, place);
    insertEvents(tx, each, place);
    insertCompensation(tx, each, place);
  }
  insertDerived(tx, households, place);
}

const idOf = ({ slug }: HouseholdPlace, name: string) => `${slug}.${name}`;

function insertBuildings(
  tx: Transaction,
  households: readonly DemoHousehold[],
  place: HouseholdPlace,
): void {
  for (const [position, { key, name, section, floors }] of demoBuildings.entries()) {
    const floorAreaDm2 = households
      .filter(({ buildingKey }) => buildingKey === key)
      .reduce((sum, { areaDm2 }) => sum + areaDm2, 0);
    tx.insert(building)
      .values({
        id: idOf(place, key),
        projectId: place.slug,
        name,
        section,
        floors,
        floorAreaDm2,
        position,
        synthetic,
        updatedAt: officeCloseOf(place.registeredOn),
      })
      .run();
  }
}

function insertHousehold(tx: Transaction, added: DemoHousehold, place: HouseholdPlace): void {
  const { buildingKey, holders: _h, events: _e, agreement: _a, visits: _v, ...row } = added;
  const id = householdIdOf(place.slug, added.code);
  tx.insert(household)
    .values({
      id,
      projectId: place.slug,
      buildingId: idOf(place, buildingKey),
      ...row,
      certificateNumber: `示例证-${added.code}`,
      keyOwnerId: added.keyReason === null ? null : place.clerk,
      registeredOn: place.registeredOn,
      synthetic,
      updatedAt: officeCloseOf(place.registeredOn),
    })
    .run();
  const names = added.holders.map(({ name }) => name);
  const terms = searchTerms({ ...row, certificateNumber: `示例证-${added.code}`, names });
  tx.insert(householdTerm)
    .values(terms.map((term) => ({ projectId: place.slug, term, householdId: id })))
    .run();
}

function insertHolders(tx: Transaction, added: DemoHousehold, place: HouseholdPlace): void {
  for (const [position, holder] of added.holders.entries()) {
    const id = `${householdIdOf(place.slug, added.code)}.holder-${position + 1}`;
    const { kind, name, shareBp } = holder;
    tx.insert(householdHolder)
      .values({
        id,
        householdId: householdIdOf(place.slug, added.code),
        kind,
        name,
        nameKey: nameKey(name),
        shareBp,
        position,
        synthetic,
        ...sealed(id, holder),
      })
      .run();
  }
}

function sealed(row: string, { identity, phone, bankAccount }: DemoHolder) {
  const seal = (column: string, number: string) =>
    encrypt(number, { table: "household_holder", column, row });
  return {
    identityCipher: seal("identity", identity),
    identityIndex: blindIndex("identity", identity),
    phoneCipher: seal("phone", phone),
    phoneIndex: blindIndex("phone", phone),
    bankAccountCipher: seal("bankAccount", bankAccount),
  };
}

/** Each with its id and the id of the one it puts right. */
function eventsOf(added: DemoHousehold, place: HouseholdPlace): HouseholdHistory["events"] {
  const written = new Map<string, string>();
  return added.events.map(({ corrects, ...event }, index) => {
    const id = `${householdIdOf(place.slug, added.code)}.event-${index + 1}`;
    const correctsId = corrects ? (written.get(event.stage) ?? null) : null;
    written.set(event.stage, id);
    return { id, kind: "reached", correctsId, ...event };
  });
}

function insertEvents(tx: Transaction, added: DemoHousehold, place: HouseholdPlace): void {
  for (const event of eventsOf(added, place)) {
    tx.insert(householdEvent)
      .values({ ...event, synthetic, ...recorded(added, place, event.recordedOn) })
      .run();
  }
}

/** One statement a row: the demo has 162 households. */
function insertDerived(
  tx: Transaction,
  households: readonly DemoHousehold[],
  place: HouseholdPlace,
): void {
  const { counts, spans } = deriveHistory(households.map((each) => historyOf(each, place)));
  const projectId = place.slug;
  for (const row of counts) {
    tx.insert(householdCount)
      .values({ projectId, ...row })
      .run();
  }
  for (const row of spans) {
    tx.insert(householdStageSpan)
      .values({ projectId, ...row })
      .run();
  }
}

function historyOf(added: DemoHousehold, place: HouseholdPlace): HouseholdHistory {
  const { persons, way, agreement: agreed, code, buildingKey } = added;
  return {
    id: householdIdOf(place.slug, code),
    buildingId: idOf(place, buildingKey),
    persons,
    way,
    registeredOn: place.registeredOn,
    events: eventsOf(added, place),
    agreements: agreed ? [agreed] : [],
  };
}

function insertCompensation(tx: Transaction, added: DemoHousehold, place: HouseholdPlace): void {
  const id = householdIdOf(place.slug, added.code);
  if (added.agreement) {
    const { recordedOn, ...agreed } = added.agreement;
    tx.insert(agreement)
      .values({
        id: `${id}.agreement`,
        kind: "agreement",
        synthetic,
        ...agreed,
        ...recorded(added, place, recordedOn),
      })
      .run();
  }
  for (const [index, { on, note }] of added.visits.entries()) {
    tx.insert(visit)
      .values({
        id: `${id}.visit-${index + 1}`,
        visitedOn: on,
        note,
        visitorId: place.clerk,
        synthetic,
        ...recorded(added, place, on),
      })
      .run();
  }
}

function recorded({ code }: DemoHousehold, place: HouseholdPlace, recordedOn: string) {
  const recordedAt = officeCloseOf(recordedOn);
  return {
    householdId: householdIdOf(place.slug, code),
    recordedOn,
    recordedAt,
    recordedById: place.clerk,
  };
}
