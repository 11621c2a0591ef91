import type { Role } from "#domain/access/permission.ts";

/** What a household's data are made of, as far as people may see it differently. */
export const fieldGroups = [
  "name",
  "identity",
  "phone",
  "bankAccount",
  "specialGroup",
  "amount",
  "note",
  "stage",
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/**
 * How somebody sees a field: as it is; masked; masked, and for a reason as it is, one record at a
 * time; or not at all.
 */
export type Visibility = "plain" | "masked" | "revealable" | "hidden";

type Visibilities = Readonly<Record<FieldGroup, Visibility>>;

const nothing: Visibilities = {
  name: "hidden",
  identity: "hidden",
  phone: "hidden",
  bankAccount: "hidden",
  specialGroup: "hidden",
  amount: "hidden",
  note: "hidden",
  stage: "hidden",
};

const visibilities: Record<Role, Visibilities> = {
  clerk: {
    name: "plain",
    identity: "revealable",
    phone: "revealable",
    bankAccount: "revealable",
    specialGroup: "plain",
    amount: "plain",
    note: "plain",
    stage: "plain",
  },
  leader: {
    name: "masked",
    identity: "masked",
    phone: "revealable",
    bankAccount: "masked",
    specialGroup: "plain",
    amount: "plain",
    note: "plain",
    stage: "plain",
  },
  owner: nothing,
  admin: nothing,
};

/**
 * How a role sees a field of a household of a project in its scope; the scope itself is in the SQL
 * of whoever reads. The clerk of the project keeps the ledger, so names are plain where one
 * household is worked on (its page, its forms); lists mask them for everyone. A leader visits 重点户
 * and so may have a phone number shown, but has no use for the number of a card. Owners know counts
 * only, the administrator of the system and the public nothing.
 *
 * @param role null: not signed in
 * @example
 * fieldVisibility("leader", "phone") //=> "revealable"
 * fieldVisibility("admin", "name") //=> "hidden"
 */
export function fieldVisibility(role: Role | null, group: FieldGroup): Visibility {
  return (role === null ? nothing : visibilities[role])[group];
}
