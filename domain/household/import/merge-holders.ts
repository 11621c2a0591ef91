import type { HolderInput } from "#domain/household/register/household-input.ts";
import type { HolderChange } from "./import-diff.ts";

/** The holders a household is to have, and the row of the file each comes from, if any. */
export interface MergedHolders {
  readonly holders: HolderInput[];
  readonly rows: readonly (number | null)[];
}

/**
 * The holders there are, in their order, with what a file changes of them, and new ones behind.
 * A number whose cell was emptied is taken away, which a form says with a hyphen.
 */
export function mergeHolders(
  current: readonly HolderInput[],
  changes: readonly HolderChange[],
): MergedHolders {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const changed = current.map((holder) => {
    const change = byId.get(holder.id);
    if (!change) return { holder, row: null };
    return { holder: { ...holder, ...fieldsOf(change), id: holder.id }, row: change.row };
  });
  const added = changes
    .filter(({ id }) => id === null)
    .map((change) => ({ holder: { ...newHolder, ...fieldsOf(change) }, row: change.row }));
  const merged = [...changed, ...added];
  return { holders: merged.map(({ holder }) => holder), rows: merged.map(({ row }) => row) };
}

const newHolder: HolderInput = {
  id: null,
  kind: "owner",
  name: "",
  share: null,
  identity: null,
  sex: null,
  birthOn: null,
  phone: null,
  bankAccount: null,
};

function fieldsOf({ id, values }: HolderChange): Partial<HolderInput> {
  // What the schemas of the cells made of them.
  const fields: Partial<HolderInput> = { ...values };
  if (id === null) return fields;
  for (const key of ["identity", "phone", "bankAccount"] as const) {
    if (fields[key] === null) fields[key] = "-";
  }
  return fields;
}
