import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "#components/demo-banner.tsx";
import { Sheet } from "#components/sheet.tsx";
import { SiteHeader } from "#components/site-header.tsx";
import { findBusinessDate } from "#db/queries/find-business-date.ts";
import { findSetting } from "#db/queries/find-setting.ts";
import { can, type Permission } from "#domain/permission.ts";
import { currentPath } from "../../../_server/current-path.ts";
import { database } from "../../../_server/database.ts";
import { requireLocale } from "../../../_server/require-locale.ts";
import { requireActor } from "../../../_server/session.ts";
import { AccountMenu } from "./account-menu.tsx";

/** The rooms of the desk, and the permission that opens each. */
const rooms = [
  { path: "/desk", name: "desk", permission: "desk.read" },
  { path: "/desk/timeline", name: "timeline", permission: "portfolio.read" },
  { path: "/desk/reports", name: "reports", permission: "report.review" },
  { path: "/desk/plans", name: "plans", permission: "plan.review" },
  { path: "/desk/admin/users", name: "users", permission: "user.manage" },
  { path: "/desk/admin/assignments", name: "assignments", permission: "assignment.manage" },
  { path: "/desk/admin/audit", name: "audit", permission: "audit.read" },
] as const satisfies readonly { path: string; name: string; permission: Permission }[];

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const t = await getTranslations("session.nav");
  const path = await currentPath(locale);
  const place = path.split("?")[0];
  const db = database();
  const links = rooms
    .filter((room) => can(actor.role, room.permission))
    .map((room) => {
      const href = `/${locale}${room.path}`;
      const isInside = room.path !== "/desk" && place?.startsWith(`${href}/`);
      return { href, label: t(room.name), isCurrent: href === place || isInside };
    });
  return (
    <>
      <SiteHeader
        path={path}
        links={links}
        account={<AccountMenu actor={actor} locale={locale} />}
      />
      <Sheet
        banner={
          <DemoBanner
            businessDate={findBusinessDate(db, Date.now())}
            isDemo={findSetting(db, "demoDate") !== undefined}
          />
        }
      >
        {children}
      </Sheet>
    </>
  );
}
