import "server-only";
import { isBusy } from "#db/is-busy.ts";
import { type Outcome, refuse } from "#domain/outcome.ts";

/** Runs a command, all of it or nothing; refused while a large import is being written. */
export async function unlessBusy<T>(
  run: () => Outcome<T, string> | Promise<Outcome<T, string>>,
): Promise<Outcome<T, string>> {
  try {
    return await run();
  } catch (fault) {
    if (!isBusy(fault)) throw fault;
    return refuse("ledgerImport.beingWritten");
  }
}
