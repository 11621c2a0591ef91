import type { ReactNode } from "react";
import { DemoBanner } from "#components/demo-banner.tsx";
import { Sheet } from "#components/sheet.tsx";
import { SiteHeader } from "#components/site-header.tsx";
import { findBusinessDate } from "#db/queries/find-business-date.ts";
import { findSetting } from "#db/queries/find-setting.ts";
import type { Locale } from "#i18n/locales.ts";
import { currentPath } from "../../_server/current-path.ts";
import { database } from "../../_server/database.ts";

/** The frame of the pages before sign-in: no navigation, no account. */
export async function OutsideFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const db = database();
  const isDemo = findSetting(db, "demoDate") !== undefined;
  return (
    <>
      <SiteHeader path={await currentPath(locale)} />
      <Sheet
        banner={<DemoBanner businessDate={findBusinessDate(db, Date.now())} isDemo={isDemo} />}
      >
        {children}
      </Sheet>
    </>
  );
}
