import { and, eq, isNull, ne } from "drizzle-orm";
import { blindIndex } from "#db/encryption/blind-index.ts";
import { keep } from "#db/household/person/write-holders.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household, householdHolder } from "#db/schema/household/household.ts";
import type { Question } from "#domain/core/outcome.ts";
import { doublesOf, type ToldBy } from "#domain/household/register/double-households.ts";
import { isDoubtfulNumber } from "#domain/personal-number/identity-paper.ts";
import type { DecidedHousehold } from "./decide-household.ts";

/**
 * What is asked before a household is written that looks like another of its project: one door, one
 * certificate, one code in two ways of writing, one holder's number; and a credit code whose check
 * character differs. What stands already is not asked about again.
 */
export function askAboutDoubles(db: Reader, decided: DecidedHousehold): Question[] {
  const numbers = decided.holders.flatMap(({ identity }) =>
    identity === keep || identity === null ? [] : [identity],
  );
  return [
    ...askAboutHousehold(db, decided),
    ...numbers.flatMap((number) => askAboutNumber(db, decided, number)),
  ];
}

const told = {
  code: household.code,
  building: building.name,
  door: household.door,
  certificateNumber: household.certificateNumber,
};

function askAboutHousehold(db: Reader, decided: DecidedHousehold): Question[] {
  const before = findTold(db, decided.id);
  const after = toldAfter(db, decided);
  const isNew = (part: keyof ToldBy) => after[part] !== before?.[part];
  const hasMoved = isNew("door") || isNew("building");
  if (!hasMoved && !isNew("code") && !isNew("certificateNumber")) return [];
  return doublesOf(after, listTold(db, decided))
    .filter(({ part }) => (part === "door" ? hasMoved : isNew(part)))
    .map((params) => ({ code: "household.double", params }));
}

function toldAfter(db: Reader, { row }: DecidedHousehold): ToldBy {
  const { code, door, certificateNumber } = row;
  const where = eq(building.id, row.buildingId);
  const found = db.select({ name: building.name }).from(building).where(where).get();
  return { code, door, building: found?.name ?? "", certificateNumber: certificateNumber ?? "" };
}

type Told = Omit<ToldBy, "certificateNumber"> & { readonly certificateNumber: string | null };

const toldBy = (row: Told): ToldBy => ({ ...row, certificateNumber: row.certificateNumber ?? "" });

function findTold(db: Reader, id: string): ToldBy | undefined {
  const row = selectTold(db).where(eq(household.id, id)).get();
  return row && toldBy(row);
}

function listTold(db: Reader, decided: DecidedHousehold): ToldBy[] {
  return selectTold(db).where(isAnother(decided)).orderBy(household.code).all().map(toldBy);
}

const selectTold = (db: Reader) =>
  db.select(told).from(household).innerJoin(building, eq(building.id, household.buildingId));

const isAnother = ({ id, projectId }: DecidedHousehold) =>
  and(eq(household.projectId, projectId), ne(household.id, id), isNull(household.removedOn));

function askAboutNumber(db: Reader, decided: DecidedHousehold, number: string): Question[] {
  const found = db
    .select({ code: household.code })
    .from(householdHolder)
    .innerJoin(household, eq(household.id, householdHolder.householdId))
    .where(
      and(eq(householdHolder.identityIndex, blindIndex("identity", number)), isAnother(decided)),
    )
    .get();
  const params = { part: "identity", code: found?.code ?? "" };
  return [
    ...(found ? [{ code: "household.double", params }] : []),
    ...(isDoubtfulNumber(number) ? [{ code: "holder.creditCode", params: {} }] : []),
  ];
}
