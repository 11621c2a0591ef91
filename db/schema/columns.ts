import { type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, integer, text } from "drizzle-orm/sqlite-core";

/** A calendar day, `YYYY-MM-DD`. Every such column is also named in a `dayChecks` call. */
export const day = (name: string) => text(name);

/** An instant, UTC milliseconds. */
export const instant = (name: string) => integer(name);

export const flag = (name: string) => integer(name, { mode: "boolean" });

const quoted = (values: readonly string[]): SQL =>
  sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", "));

/** CHECK: the column holds one of the values (or NULL, where it may be NULL). */
export const oneOf = (name: string, column: AnySQLiteColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${quoted(values)})`);

/** CHECK: the column holds a day that exists (or NULL). `date('2015-02-30')` is another day. */
export const realDay = (name: string, column: AnySQLiteColumn) =>
  check(name, sql`${column} is null or date(${column}) is ${column}`);

/** CHECK: a number of per cent (or NULL). */
export const percentRange = (name: string, column: AnySQLiteColumn) =>
  check(name, sql`${column} between 0 and 100`);
