import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";

/** SQL: as `dayNumber` of the domain writes a day; NULL without one. */
export function dayNumberOf(on: AnySQLiteColumn): SQL {
  return sql`replace(${on}, '-', '')`;
}

/** SQL: values with commas between them, as the rows of a group are written into one text. */
export function withCommas(values: readonly (SQL | AnySQLiteColumn)[]): SQL {
  return sql.join(
    values.map((value) => sql`${value}`),
    sql` || ',' || `,
  );
}
