import { eq } from "drizzle-orm";
import { setting } from "#db/schema/setting.ts";
import type { Reader } from "./open-database.ts";

/**
 * `demoDate`: the business date of the demo. `staleAfterDays`: days without a report until grey.
 * `dataLicence`: the address of the terms of the open data. `securityContact`: where a hole is told.
 * `begunAt`: when this database was made, in milliseconds; an older one has none.
 */
export const settingKeys = [
  "demoDate",
  "staleAfterDays",
  "setUpTokenHash",
  "begunAt",
  "dataLicence",
  "securityContact",
] as const;
export type SettingKey = (typeof settingKeys)[number];

export function findSetting(db: Reader, key: SettingKey): string | undefined {
  return db.select({ value: setting.value }).from(setting).where(eq(setting.key, key)).get()?.value;
}
