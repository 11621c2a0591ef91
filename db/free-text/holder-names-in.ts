import { sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { householdHolder } from "#db/schema/household/household.ts";
import { user } from "#db/schema/user.ts";
import { indexNames, type NameIndex, nameKey, nameStarts } from "#domain/free-text/person-name.ts";

/**
 * The names of holders that may stand in some texts, of whatever project: looked up by the two
 * characters each begins with, so that it takes as long in an office of twenty thousand households
 * as in a small one. A name that a member of staff has as well is left out: in a text of the office
 * it is theirs.
 *
 * @example
 * holderNamesIn(db, ["与王芳协商"]).has("王芳") //=> true, where the name of a holder begins so
 */
export function holderNamesIn(db: Reader, texts: readonly string[]): NameIndex {
  const starts = new Set(texts.flatMap(nameStarts));
  if (starts.size === 0) return new Map();
  const rows = db.all<{ key: string }>(sql`
    select distinct ${householdHolder.nameKey} as "key"
    from json_each(${JSON.stringify([...starts])}) as start
    cross join ${householdHolder}
    where ${householdHolder.nameKey} >= start.value
      and ${householdHolder.nameKey} < start.value || char(1114111)`);
  const staff = new Set(rows.length > 0 ? staffKeys(db) : []);
  return indexNames(rows.map(({ key }) => key).filter((key) => !staff.has(key)));
}

function staffKeys(db: Reader): string[] {
  return db
    .select({ name: user.name })
    .from(user)
    .all()
    .map(({ name }) => nameKey(name));
}
