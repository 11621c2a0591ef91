import { asc } from "drizzle-orm";
import { isNamed, namedIds } from "#db/audit/named-ids.ts";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import { decrypt } from "#db/encryption/cipher.ts";
import type { Reader } from "#db/open-database.ts";
import { householdHolder } from "#db/schema/household/household.ts";
import type { HolderKind } from "#domain/household/person/holder.ts";

/** A holder with the numbers in the clear: never handed on to a page unmasked. */
export type KnownHolder = {
  readonly id: string;
  readonly kind: HolderKind;
  readonly name: string;
  readonly shareBp: number | null;
  readonly identity: string | null;
  readonly phone: string | null;
  readonly bankAccount: string | null;
};

/** The columns a holder is read from, its numbers as they lie in the database. */
export const sealedHolder = {
  id: householdHolder.id,
  kind: householdHolder.kind,
  name: householdHolder.name,
  shareBp: householdHolder.shareBp,
  identityCipher: householdHolder.identityCipher,
  phoneCipher: householdHolder.phoneCipher,
  bankAccountCipher: householdHolder.bankAccountCipher,
};

type SealedHolder = Pick<typeof householdHolder.$inferSelect, keyof typeof sealedHolder>;

/** The holders of a household, in order. */
export function listHolders(db: Reader, householdId: string): KnownHolder[] {
  return listHoldersOf(db, [householdId]).get(householdId) ?? [];
}

/** The holders of several households by their ids, each in order. */
export function listHoldersOf(
  db: Reader,
  ids: readonly string[],
): ReadonlyMap<string, KnownHolder[]> {
  const holders = new Map<string, KnownHolder[]>(ids.map((id) => [id, []]));
  for (const { householdId, ...sealed } of selectSealed(db).all(namedIds(ids))) {
    holders.get(householdId)?.push(openHolder(sealed));
  }
  return holders;
}

const selectSealed = preparedPerConnection((db) =>
  db
    .select({ householdId: householdHolder.householdId, ...sealedHolder })
    .from(householdHolder)
    .where(isNamed(householdHolder.householdId))
    .orderBy(asc(householdHolder.position))
    .prepare(),
);

/** A holder with its numbers in the clear. */
export function openHolder(sealed: SealedHolder): KnownHolder {
  const { identityCipher, phoneCipher, bankAccountCipher, ...row } = sealed;
  return {
    ...row,
    identity: open(row.id, "identity", identityCipher),
    phone: open(row.id, "phone", phoneCipher),
    bankAccount: open(row.id, "bankAccount", bankAccountCipher),
  };
}

function open(row: string, column: string, sealed: string | null): string | null {
  return sealed === null ? null : decrypt(sealed, { table: "household_holder", column, row });
}
