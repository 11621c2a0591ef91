import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { StaleAfterDaysInput } from "#domain/setting-input.ts";
import type { Db } from "../open-database.ts";
import { findStaleAfterDays } from "../queries/find-stale-after-days.ts";
import { project } from "../schema/project.ts";
import { setting } from "../schema/setting.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import { receiptKey } from "./receipt-key.ts";

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
