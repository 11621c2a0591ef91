import "server-only";
import { isStorageFault } from "#db/is-storage-fault.ts";
import { type Outcome, refuse } from "#domain/outcome.ts";

/**
 * Runs a command; where the disk takes no more, that is a refusal like any other: the form keeps
 * what was typed and says what to do. A command is one transaction, so nothing of it is left.
 */
export async function orStorageFull<T>(
  run: () => Outcome<T, string> | Promise<Outcome<T, string>>,
): Promise<Outcome<T, string>> {
  try {
    return await run();
  } catch (fault) {
    if (!isStorageFault(fault)) throw fault;
    return refuse("storage.full");
  }
}
