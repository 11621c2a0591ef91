import { z } from "zod";
import { plainLine } from "#domain/form/plain-text.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** The longest name of a group (标段, 楼栋, 阶段). */
export const longestGroupName = 60;

/** The heading a row of a plan stands under; "" for none. It shows on the public page. */
export const groupNameField = impersonal(
  z.string().overwrite(plainLine).max(longestGroupName).default(""),
  { isPublic: true },
);

/** Rows that follow one another under one heading. */
export interface PlanGroup<R> {
  /** "" for rows under none */
  readonly name: string;
  readonly rows: readonly R[];
}

/**
 * Rows under their headings, one level of them. A heading stands where its first row does, and its
 * other rows come to it; rows under none stay where they are.
 *
 * @example
 * groupRows(["1号楼", "", "1号楼"], (name) => name).map(({ rows }) => rows.length) //=> [2, 1]
 */
export function groupRows<R>(rows: readonly R[], nameOf: (row: R) => string): PlanGroup<R>[] {
  const groups: { name: string; rows: R[] }[] = [];
  const byName = new Map<string, R[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const last = groups.at(-1);
    const known = name === "" ? (last?.name === "" ? last.rows : undefined) : byName.get(name);
    if (known) known.push(row);
    else {
      const own = [row];
      groups.push({ name, rows: own });
      if (name !== "") byName.set(name, own);
    }
  }
  return groups;
}
