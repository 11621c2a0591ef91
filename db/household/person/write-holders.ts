import { randomUUID } from "node:crypto";
import { isNamed, namedIds } from "#db/audit/named-ids.ts";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import { insertEach, updateEach } from "#db/command/write-each.ts";
import { blindIndex } from "#db/encryption/blind-index.ts";
import { encrypt } from "#db/encryption/cipher.ts";
import type { Transaction } from "#db/open-database.ts";
import { householdHolder } from "#db/schema/household/household.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import { nameKey } from "#domain/free-text/person-name.ts";
import type { HolderKind } from "#domain/household/person/holder.ts";
import { numberMasks } from "#domain/household/person/masking.ts";
import type { PersonalNumber } from "#domain/household/person/personal-number.ts";
import type { HolderInput } from "#domain/household/register/household-input.ts";
import { type BankAccountRefusal, checkBankAccount } from "#domain/personal-number/bank-account.ts";
import type { IdentityRefusal } from "#domain/personal-number/identity-number.ts";
import { checkPaper, isOfOrganisation } from "#domain/personal-number/identity-paper.ts";
import { checkPhones, type PhoneRefusal, phonesOf } from "#domain/personal-number/phone-number.ts";
import type { KnownHolder } from "./list-holders.ts";

/** A holder whose numbers have been read; `keep` leaves a number as it stands, null takes it away. */
export type CheckedHolder = {
  readonly known: KnownHolder | null;
  readonly kind: HolderKind;
  readonly name: string;
  readonly shareBp: number | null;
} & { readonly [N in PersonalNumber]: string | null | typeof keep };

export const keep = Symbol("keep");
export type HolderRefusal =
  | IdentityRefusal
  | PhoneRefusal
  | BankAccountRefusal
  | "holder.notFound"
  | "holder.notYetBorn"
  | "holder.sharesOver100";

type Check = (text: string) => Outcome<string, HolderRefusal>;
type Given = {
  /** null is a row of the form without a holder in it */
  holders: readonly (HolderInput | null)[];
  businessOn: IsoDate;
};

/**
 * Reads the numbers of every holder; the refusal stands beside the field, `holders.1.identity`.
 *
 * @param current the holders the household has now
 */
export function checkHolders(
  current: readonly KnownHolder[],
  { holders, businessOn }: Given,
): Outcome<CheckedHolder[], HolderRefusal> {
  const known = new Map(current.map((holder) => [holder.id, holder]));
  const checked: CheckedHolder[] = [];
  for (const [index, input] of holders.entries()) {
    if (input === null) continue;
    const place = `holders.${index}`;
    const found = input.id === null ? null : (known.get(input.id) ?? null);
    if (input.id !== null && found === null)
      return refuse("holder.notFound", { field: `${place}.name` });
    const holder = checkHolder(input, found, businessOn);
    if (!holder.ok) return at(holder, place);
    checked.push(holder.value);
  }
  const total = checked.reduce(
    (sum, { shareBp, kind }) => sum + (kind === "owner" ? (shareBp ?? 0) : 0),
    0,
  );
  if (total > 10_000) {
    const first = holders.findIndex((holder) => holder?.kind === "owner" && holder.share !== null);
    return refuse("holder.sharesOver100", { field: `holders.${first}.share` });
  }
  return accept(checked);
}

function at<R extends string>(refused: Refused<R>, place: string): Refused<R> {
  return { ...refused, field: `${place}.${refused.field ?? "name"}` };
}

function checkHolder(
  input: HolderInput,
  known: KnownHolder | null,
  businessOn: IsoDate,
): Outcome<CheckedHolder, HolderRefusal> {
  const { kind, name, share, sex, birthOn } = input;
  if (birthOn !== null && birthOn > businessOn) {
    return refuse("holder.notYetBorn", { field: "birthOn" });
  }
  const read = (field: PersonalNumber, check: Check) =>
    readNumber(input[field], known?.[field] ?? null, {
      mask: numberMasks[field],
      check: (text) => within(check(text), field),
    });
  const identity = read("identity", (number) =>
    writtenOf(checkPaper({ number, sex, birthOn, asOf: businessOn })),
  );
  if (!identity.ok) return identity;
  const phone = read("phone", checkPhones);
  if (!phone.ok) return phone;
  const paper = identity.value === keep ? (known?.identity ?? null) : identity.value;
  const isCorporate = paper !== null && isOfOrganisation(paper);
  const bankAccount = read("bankAccount", (text) => checkBankAccount(text, { isCorporate }));
  if (!bankAccount.ok) return bankAccount;
  return accept({
    known,
    kind,
    name,
    shareBp: share,
    identity: identity.value,
    phone: phone.value,
    bankAccount: bankAccount.value,
  });
}

/** Empty or masked as shown: as it stands. A single hyphen takes the number away. */
function readNumber(
  text: string | null,
  current: string | null,
  { mask, check }: { mask: (number: string) => string; check: Check },
): Outcome<string | null | typeof keep, HolderRefusal> {
  if (text === null || (current !== null && text === mask(current))) return accept(keep);
  return text === "-" ? accept(null) : check(text);
}

function writtenOf<R extends HolderRefusal>(
  outcome: Outcome<{ readonly number: string }, R>,
): Outcome<string, R> {
  return outcome.ok ? accept(outcome.value.number) : outcome;
}

/** What the rule calls `number` is the field of that number here. */
function within<R extends HolderRefusal>(
  outcome: Outcome<string, R>,
  field: string,
): Outcome<string, R> {
  if (outcome.ok || (outcome.field !== undefined && outcome.field !== "number")) return outcome;
  return { ...outcome, field };
}

export type HoldersWritten = {
  readonly householdId: string;
  readonly current: readonly KnownHolder[];
  readonly holders: readonly CheckedHolder[];
};

/** Writes the holders of a household as checked; one left out of the list is taken out. */
export function writeHolders(
  tx: Transaction,
  { householdId, current, holders }: HoldersWritten,
): void {
  const kept = new Set(holders.flatMap(({ known }) => known?.id ?? []));
  const gone = current.map(({ id }) => id).filter((id) => !kept.has(id));
  if (gone.length > 0) deleteHolders(tx).run(namedIds(gone));
  for (const [position, holder] of holders.entries()) {
    const { kind, name, shareBp, known } = holder;
    const id = known?.id ?? randomUUID();
    const row = { id, kind, name, nameKey: nameKey(name), shareBp, position };
    if (known) {
      updateHolder(tx, row);
      updateNumbers(tx, id, holder);
    } else insertHolder(tx, { ...row, householdId, ...noNumbers, ...sealed(id, holder) });
  }
}

const deleteHolders = preparedPerConnection((tx: Transaction) =>
  tx.delete(householdHolder).where(isNamed(householdHolder.id)).prepare(),
);

const noNumbers = {
  identityCipher: null,
  identityIndex: null,
  phoneCipher: null,
  phoneIndex: null,
  bankAccountCipher: null,
};

const insertHolder = insertEach(householdHolder, [
  ...(["id", "householdId", "kind", "name", "nameKey", "shareBp", "position"] as const),
  ...(["identityCipher", "identityIndex", "phoneCipher", "phoneIndex"] as const),
  "bankAccountCipher",
]);

const where = ["id"] as const;
const updateHolder = updateEach(householdHolder, {
  set: ["kind", "name", "nameKey", "shareBp", "position"],
  where,
});
const updateIdentity = updateEach(householdHolder, {
  set: ["identityCipher", "identityIndex"],
  where,
});
const updatePhone = updateEach(householdHolder, { set: ["phoneCipher", "phoneIndex"], where });
const updateBankAccount = updateEach(householdHolder, { set: ["bankAccountCipher"], where });

/** Those that are kept stay as they are sealed. */
function updateNumbers(tx: Transaction, id: string, holder: CheckedHolder): void {
  const numbers = { ...noNumbers, id, ...sealed(id, holder) };
  if (holder.identity !== keep) updateIdentity(tx, numbers);
  if (holder.phone !== keep) updatePhone(tx, numbers);
  if (holder.bankAccount !== keep) updateBankAccount(tx, numbers);
}

function sealed(id: string, { identity, phone, bankAccount }: CheckedHolder) {
  const seal = (column: string, number: string | null) =>
    number === null ? null : encrypt(number, { table: "household_holder", column, row: id });
  const index = (column: "identity" | "phone", number: string | null) =>
    number === null
      ? null
      : phonesOf(number)
          .map((one) => blindIndex(column, one))
          .join(" ");
  return {
    ...(identity !== keep && {
      identityCipher: seal("identity", identity),
      identityIndex: index("identity", identity),
    }),
    ...(phone !== keep && {
      phoneCipher: seal("phone", phone),
      phoneIndex: index("phone", phone),
    }),
    ...(bankAccount !== keep && { bankAccountCipher: seal("bankAccount", bankAccount) }),
  };
}
