import { type Caller, changeOnce } from "#db/command/change-once.ts";
import { receiptKey } from "#db/command/receipt-key.ts";
import type { Db } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";
import { setting } from "#db/schema/setting.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { StaleAfterDaysInput } from "#domain/setting/setting-input.ts";
import { findStaleAfterDays } from "./find-stale-after-days.ts";

/** Every light may turn, so that every project is named. */
export type StaleAfterDaysSet = { slugs: string[] };
export type SettingRefusal = "setting.changedSince" | "setting.unchanged";

/** An administrator sets after how many days without a report a light turns grey. */
export function setStaleAfterDays(
  db: Db,
  caller: Caller,
  input: StaleAfterDaysInput,
): Outcome<StaleAfterDaysSet, SettingRefusal> {
  const request = { key: receiptKey(input), command: "setStaleAfterDays", texts: null };
  return changeOnce(db, caller, request, ({ tx, record }) => {
    const before = findStaleAfterDays(tx);
    const { days } = input;
    if (before !== input.seenDays)
      return refuse("setting.changedSince", { params: { days: before } });
    if (before === days) return refuse("setting.unchanged", { field: "days" });
    const value = String(days);
    tx.insert(setting)
      .values({ key: "staleAfterDays", value })
      .onConflictDoUpdate({ target: setting.key, set: { value } })
      .run();
    record("setting.changed", { type: "setting", id: "staleAfterDays" }, { before, days });
    const projects = tx.select({ slug: project.slug }).from(project).all();
    return accept({ slugs: projects.map(({ slug }) => slug) });
  });
}
