import type { KnownHolder } from "#db/household/person/list-holders.ts";
import type { Role } from "#domain/access/permission.ts";
import { fieldVisibility } from "#domain/household/person/field-visibility.ts";
import { maskName, numberMasks } from "#domain/household/person/masking.ts";
import type { PersonalNumber } from "#domain/household/person/personal-number.ts";

/** A number as somebody sees it: masked, and whether a reason shows it. */
type SeenNumber = { readonly text: string; readonly isRevealable: boolean };

/** A holder as somebody may see them; a number that is not recorded, or not for them, is null. */
export type SeenHolder = Pick<KnownHolder, "id" | "kind" | "shareBp" | "name"> &
  Readonly<Record<PersonalNumber, SeenNumber | null>>;

/** The holders as a role may see them: nothing else of them leaves the server. */
export function visibleHolders(holders: readonly KnownHolder[], role: Role): SeenHolder[] {
  return holders.map((holder) => ({
    id: holder.id,
    kind: holder.kind,
    shareBp: holder.shareBp,
    name: fieldVisibility(role, "name") === "plain" ? holder.name : maskName(holder.name),
    identity: seenNumber(holder, "identity", role),
    phone: seenNumber(holder, "phone", role),
    bankAccount: seenNumber(holder, "bankAccount", role),
  }));
}

function seenNumber(holder: KnownHolder, field: PersonalNumber, role: Role): SeenNumber | null {
  const number = holder[field];
  const visibility = fieldVisibility(role, field);
  if (number === null || visibility === "hidden") return null;
  return { text: numberMasks[field](number), isRevealable: visibility === "revealable" };
}
