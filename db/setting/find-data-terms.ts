import { findSetting } from "#db/find-setting.ts";
import type { Reader } from "#db/open-database.ts";
import type { DataTerms } from "#domain/setting/data-terms.ts";

/** As an administrator set them; null before, and where they were emptied. */
export function findDataTerms(db: Reader): DataTerms {
  return {
    licence: findSetting(db, "dataLicence") || null,
    securityContact: findSetting(db, "securityContact") || null,
  };
}
