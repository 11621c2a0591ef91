import { maxHolders } from "#domain/household/register/household-input.ts";
import { type DrawnHolder, holderField } from "./drawn-holder.ts";

type Sent = Readonly<Record<string, string>>;

/**
 * Who stands in which row of the form; null is a row for somebody new. Rows that were sent stay
 * where they are; whoever somebody else has added in the meantime comes behind them, so that saving
 * takes nobody out unseen.
 *
 * @param sent what the form sent before its answer; undefined when the page is opened
 */
export function holderLayout(
  holders: readonly DrawnHolder[],
  { sent, isAdding }: { sent: Sent | undefined; isAdding: boolean },
): (DrawnHolder | null)[] {
  if (!sent) return holders.length > 0 ? [...holders] : [null];
  const ids = sentIds(sent);
  const known = new Map(holders.map((holder) => [holder.id, holder]));
  const rows = ids.map((id) => known.get(id) ?? null);
  const unseen = holders.filter(({ id }) => !ids.includes(id));
  return [...rows, ...unseen, ...(isAdding ? [null] : [])].slice(0, maxHolders);
}

/** The id in each row that was sent; empty for somebody new. */
function sentIds(sent: Sent): string[] {
  const ids: string[] = [];
  for (let row = 0; ; row += 1) {
    const id = sent[holderField(row, "id")];
    if (id === undefined) return ids;
    ids.push(id);
  }
}
