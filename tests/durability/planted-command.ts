import type { Db } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";

/** A planted defect: a command that writes in no transaction. */
export function writeFreely(db: Db): void {
  db.insert(setting).values({ key: "planted", value: "x" }).run();
}
