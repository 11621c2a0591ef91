import type { Reader } from "#db/open-database.ts";
import { officeProfile } from "#db/schema/office-profile.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { OfficeProfile } from "#domain/setting/office-profile.ts";

const columns = {
  nameZh: officeProfile.nameZh,
  nameEn: officeProfile.nameEn,
  cityZh: officeProfile.cityZh,
  cityEn: officeProfile.cityEn,
  addressZh: officeProfile.addressZh,
  addressEn: officeProfile.addressEn,
  telephone: officeProfile.telephone,
  version: officeProfile.version,
};

/** The office as its administrator described it; English falls back on the Chinese words. */
export function findOfficeProfile(db: Reader): OfficeProfile {
  const row = db.select(columns).from(officeProfile).get();
  if (!row) return { name: null, city: null, address: null, telephone: null, version: 0 };
  const { telephone, version } = row;
  return {
    name: inBoth(row.nameZh, row.nameEn),
    city: inBoth(row.cityZh, row.cityEn),
    address: inBoth(row.addressZh, row.addressEn),
    telephone,
    version,
  };
}

function inBoth(zh: string | null, en: string | null): Bilingual | null {
  return zh === null ? null : { zh, en: en ?? zh };
}
