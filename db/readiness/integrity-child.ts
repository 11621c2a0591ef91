// Reads every page and index of the database through, in a process of its own so that nobody waits
// for it meanwhile: started by watch-integrity.ts, never imported. Says `ok`, or what is wrong.
import Sqlite from "better-sqlite3";
import { databaseFile } from "../data-directory.ts";
import { hasFaultCode } from "../has-fault-code.ts";

process.once("disconnect", () => process.exit(1));
process.send?.(readThrough(), () => process.disconnect());

function readThrough(): string {
  try {
    const client = new Sqlite(databaseFile(), { readonly: true, fileMustExist: true });
    client.pragma("trusted_schema = OFF");
    client.pragma("cell_size_check = ON");
    return String(client.pragma("integrity_check(1)", { simple: true }));
  } catch (fault) {
    // Anything else than damage is found by the server itself.
    return hasFaultCode(fault, /^SQLITE_(CORRUPT|NOTADB)/) ? String(fault) : "ok";
  }
}
