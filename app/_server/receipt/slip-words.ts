import "server-only";
import { encode } from "uqr";
import { database } from "#app/_server/office/database.ts";
import { siteOrigin } from "#app/_server/public/site-origin.ts";
import type { SlipWords } from "#components/receipt/slip-sheet.tsx";
import { findOfficeProfile } from "#db/setting/find-office-profile.ts";
import type { Locale } from "#i18n/locales.ts";

/** Whose receipts are printed and where they are read; the QR code leads to that form and holds no code. */
export function slipWords(locale: Locale): SlipWords {
  const address = `${siteOrigin()}/${locale}/receipt`;
  return {
    office: findOfficeProfile(database()).name?.[locale] ?? "",
    address,
    squares: encode(address, { ecc: "M", border: 2 }).data,
  };
}
