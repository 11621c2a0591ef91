import { defineCommand } from "#db/command/define-command.ts";
import { project } from "#db/schema/project.ts";
import { setting } from "#db/schema/setting.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { staleAfterDaysInput } from "#domain/setting/setting-input.ts";
import { findStaleAfterDays } from "./find-stale-after-days.ts";

/** Every light may turn, so that every project is named. */
export type StaleAfterDaysSet = { slugs: string[] };
export type SettingRefusal = "setting.changedSince" | "setting.unchanged";

/** An administrator sets after how many days without a report a light turns grey. */
export const setStaleAfterDays = defineCommand(
  "setStaleAfterDays",
  staleAfterDaysInput,
  ({ tx, record }, input): Outcome<StaleAfterDaysSet, SettingRefusal> => {
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
  },
);
