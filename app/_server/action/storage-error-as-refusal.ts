import "server-only";
import { isBusy } from "#db/is-busy.ts";
import { isStorageFault } from "#db/is-storage-fault.ts";
import { type Outcome, refuse } from "#domain/core/outcome.ts";

/**
 * Runs a command. While a large import is being written, and where the disk takes no more, it is
 * refused like by any rule: the form keeps what was typed and says what to do. A command is one
 * transaction, so nothing of it is left.
 */
export async function storageErrorAsRefusal<T>(
  run: () => Outcome<T, string> | Promise<Outcome<T, string>>,
): Promise<Outcome<T, string>> {
  try {
    return await run();
  } catch (fault) {
    if (isBusy(fault)) return refuse("ledgerImport.beingWritten");
    if (isStorageFault(fault)) return refuse("storage.full");
    throw fault;
  }
}
