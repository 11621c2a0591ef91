import { listAddress } from "../../_frame/list-address.ts";

/**
 * The query an action leads back to the ledger with: the project, and the day it was drawn for.
 *
 * @example
 * ledgerQuery({ project: "x", on: null }, { filter: "f1" }) //=> "?project=x&filter=f1"
 */
export function ledgerQuery(
  { project, on }: { project: string; on: string | null },
  query: Readonly<Record<string, string | undefined>>,
): string {
  return listAddress("", { project, ...query, on: on ?? undefined });
}

/**
 * The query a table was drawn from, saying what has just been done.
 *
 * @example
 * doneQuery("project=x&page=2", "staged.12.0") //=> "?project=x&page=2&done=staged.12.0"
 */
export function doneQuery(view: string, done: string): string {
  return listAddress("", { ...Object.fromEntries(new URLSearchParams(view)), done });
}
