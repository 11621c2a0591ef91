import { and, eq, isNull, like, ne } from "drizzle-orm";
import { blindIndex } from "#db/encryption/blind-index.ts";
import { keep } from "#db/household/person/write-holders.ts";
import type { Reader } from "#db/open-database.ts";
import { household, householdHolder } from "#db/schema/household/household.ts";
import type { Question } from "#domain/core/outcome.ts";
import { codeKey, type DoubledPart } from "#domain/household/register/double-households.ts";
import { checkPaper } from "#domain/personal-number/identity-paper.ts";
import type { DecidedHousehold } from "./decide-household.ts";

/**
 * What is asked before a household is written that looks like another of its project: one door, one
 * certificate, one code in two ways of writing, one holder's number; and a credit code whose check
 * character differs. What stands already is not asked about again.
 */
export function askAboutDoubles(db: Reader, decided: DecidedHousehold): Question[] {
  const before = decided.isNew ? undefined : findRow(db, decided.id);
  const { row } = decided;
  const isOther = (part: "code" | "certificateNumber") => row[part] !== before?.[part];
  const hasMoved = row.door !== before?.door || row.buildingId !== before?.buildingId;
  return [
    ...(isOther("code") ? ofCode(db, decided) : []),
    ...(hasMoved ? ofDoor(db, decided) : []),
    ...(isOther("certificateNumber") ? ofCertificate(db, decided) : []),
    ...decided.holders.flatMap(({ identity }) =>
      identity === keep || identity === null ? [] : ofNumber(db, decided, identity),
    ),
  ];
}

const told = {
  code: household.code,
  door: household.door,
  buildingId: household.buildingId,
  certificateNumber: household.certificateNumber,
};

function findRow(db: Reader, id: string) {
  return db.select(told).from(household).where(eq(household.id, id)).get();
}

const isOtherOf = ({ id, projectId }: DecidedHousehold) =>
  and(eq(household.projectId, projectId), ne(household.id, id), isNull(household.removedOn));

function double(part: DoubledPart | "identity", found: { code: string } | undefined): Question[] {
  return found ? [{ code: "household.double", params: { part, code: found.code } }] : [];
}

function ofCode(db: Reader, decided: DecidedHousehold): Question[] {
  const { code } = decided.row;
  const figures = /[1-9]\d*$/.exec(code.normalize("NFKC"))?.[0] ?? "";
  const near = db
    .select(told)
    .from(household)
    .where(and(isOtherOf(decided), like(household.code, `%${figures}`)))
    .all();
  const found = near.find((other) => other.code !== code && codeKey(other.code) === codeKey(code));
  return double("code", found);
}

function ofDoor(db: Reader, decided: DecidedHousehold): Question[] {
  const { buildingId, door } = decided.row;
  const isThere = and(eq(household.buildingId, buildingId), eq(household.door, door));
  const where = and(isOtherOf(decided), isThere);
  return double("door", db.select(told).from(household).where(where).get());
}

function ofCertificate(db: Reader, decided: DecidedHousehold): Question[] {
  const { certificateNumber } = decided.row;
  if (certificateNumber === null) return [];
  const where = and(isOtherOf(decided), eq(household.certificateNumber, certificateNumber));
  return double("certificateNumber", db.select(told).from(household).where(where).get());
}

function ofNumber(db: Reader, decided: DecidedHousehold, number: string): Question[] {
  const index = blindIndex("identity", number);
  const found = db
    .select(told)
    .from(householdHolder)
    .innerJoin(household, eq(household.id, householdHolder.householdId))
    .where(and(eq(householdHolder.identityIndex, index), isOtherOf(decided)))
    .get();
  const paper = checkPaper({ number, asOf: "9999-12-31" });
  const isDoubtful = paper.ok && paper.value.isDoubtful;
  const doubt: Question[] = isDoubtful ? [{ code: "holder.creditCode", params: {} }] : [];
  return [...double("identity", found), ...doubt];
}
