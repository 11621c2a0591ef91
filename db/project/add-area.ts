import { randomUUID } from "node:crypto";
import { and, eq, isNull, max } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { type AreaRefusal, decideArea } from "#domain/project/area-decision.ts";
import { areaInput } from "#domain/project/area-input.ts";

export type AreaAdded = { areaId: string };

/** An administrator adds a place that projects can lie in. */
export const addArea = defineCommand(
  "addArea",
  areaInput,
  (
    { tx, record },
    input,
  ): Outcome<AreaAdded, AreaRefusal | "area.parentUnknown" | "area.nameTaken"> => {
    const { parentId, kind, nameZh } = input;
    const parent = parentId === null ? null : findArea(tx, parentId);
    if (parent === undefined) return refuse("area.parentUnknown", { field: "parentId" });
    const decided = decideArea(kind, parent?.kind ?? null);
    if (!decided.ok) return decided;
    if (isNameTaken(tx, parentId, nameZh)) {
      return refuse("area.nameTaken", { field: "nameZh", params: { name: nameZh } });
    }
    const id = randomUUID();
    const last = tx
      .select({ position: max(area.position) })
      .from(area)
      .get();
    const row = { parentId, kind, nameZh, nameEn: input.nameEn ?? nameZh };
    tx.insert(area)
      .values({ id, ...row, position: (last?.position ?? -1) + 1 })
      .run();
    record("area.added", { type: "area", id }, row);
    return accept({ areaId: id });
  },
);

function findArea(tx: Transaction, id: string) {
  return tx.select({ kind: area.kind }).from(area).where(eq(area.id, id)).get();
}

function isNameTaken(tx: Transaction, parentId: string | null, nameZh: string): boolean {
  const within = parentId === null ? isNull(area.parentId) : eq(area.parentId, parentId);
  const named = and(within, eq(area.nameZh, nameZh));
  return tx.select({ id: area.id }).from(area).where(named).get() !== undefined;
}
