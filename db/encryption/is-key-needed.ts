import type Sqlite from "better-sqlite3";
import type { KeyName } from "./key-files.ts";
import { hasSealedTexts } from "./prove-household-key.ts";
import { hasSecondFactors } from "./prove-session-key.ts";

const isNeeded = { household: hasSealedTexts, session: hasSecondFactors };

/** Whether a database holds anything that only this key opens. */
export function isKeyNeeded(client: Sqlite.Database, name: KeyName): boolean {
  return isNeeded[name](client);
}
