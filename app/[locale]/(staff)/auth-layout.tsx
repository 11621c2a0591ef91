import type { ReactNode } from "react";
import { database } from "#app/_server/office/database.ts";
import { currentPath } from "#app/_server/page/current-path.ts";
import { DayLine } from "#components/frame/day-line.tsx";
import { DemoBanner } from "#components/frame/demo-banner.tsx";
import { SiteHeader } from "#components/frame/site-header.tsx";
import { Sheet } from "#components/ui/page-body.tsx";
import { findBusinessDate } from "#db/find-business-date.ts";
import { findSetting } from "#db/find-setting.ts";
import type { Locale } from "#i18n/locales.ts";
import styles from "./auth-layout.module.css";

/** The frame of the pages before sign-in: no navigation, no account. */
export async function AuthLayout({ locale, children }: { locale: Locale; children: ReactNode }) {
  const db = database();
  const isDemo = findSetting(db, "demoDate") !== undefined;
  return (
    <>
      <SiteHeader path={await currentPath(locale)} />
      <Sheet
        banner={
          <DayLine isDemo={isDemo}>
            <DemoBanner businessDate={findBusinessDate(db, Date.now())} isDemo={isDemo} />
          </DayLine>
        }
      >
        <div className={styles.slip}>{children}</div>
      </Sheet>
    </>
  );
}
