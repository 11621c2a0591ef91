import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "#components/demo-banner.tsx";
import { Sheet } from "#components/sheet.tsx";
import { SiteHeader } from "#components/site-header.tsx";
import { findSetting } from "#db/queries/find-setting.ts";
import { can, type Permission } from "#domain/permission.ts";
import { currentPath } from "../../../_server/current-path.ts";
import { database } from "../../../_server/database.ts";
import { placeOf } from "../../../_server/day-address.ts";
import { deskHref } from "../../../_server/desk-href.ts";
import { requestedDay } from "../../../_server/requested-day.ts";
import { requireLocale } from "../../../_server/require-locale.ts";
import { requireActor } from "../../../_server/session.ts";
import { AccountMenu } from "./account-menu.tsx";
import { DeskDay } from "./desk-day.tsx";

/** The rooms of the desk, and the permission that opens each. */
const rooms = [
  { path: "/", name: "desk", permission: "desk.read" },
  { path: "/timeline", name: "timeline", permission: "portfolio.read" },
  { path: "/changes", name: "changes", permission: "changes.read" },
  { path: "/households", name: "households", permission: "household.read" },
  { path: "/reports", name: "reports", permission: "report.review" },
  { path: "/plans", name: "plans", permission: "plan.review" },
  { path: "/admin/projects", name: "projects", permission: "project.manage" },
  { path: "/admin/users", name: "users", permission: "user.manage" },
  { path: "/admin/assignments", name: "assignments", permission: "assignment.manage" },
  { path: "/admin/audit", name: "audit", permission: "audit.read" },
  { path: "/admin/settings", name: "settings", permission: "setting.manage" },
] as const satisfies readonly { path: `/${string}`; name: string; permission: Permission }[];

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "account.secure");
  const t = await getTranslations("session.nav");
  const path = await currentPath(locale);
  const hrefOf = await deskHref();
  const links = rooms
    .filter((room) => can(actor.role, room.permission))
    .map((room) => {
      const href = hrefOf(room.path);
      return { href, label: t(room.name), isCurrent: isIn(placeOf(href), placeOf(path)) };
    });
  const { businessDate } = await requestedDay();
  const isAccounts = actor.role === "admin" && placeOf(path) === placeOf(hrefOf());
  return (
    <>
      <SiteHeader
        path={path}
        links={links}
        account={<AccountMenu actor={actor} locale={locale} />}
      />
      <Sheet
        banner={
          <>
            <DemoBanner
              businessDate={businessDate}
              isDemo={findSetting(database(), "demoDate") !== undefined}
            />
            {isAccounts ? null : <DeskDay address={path} />}
          </>
        }
      >
        {children}
      </Sheet>
    </>
  );
}

/** The desk itself holds nothing: every other room lies under its address. */
function isIn(room: string, place: string): boolean {
  return room === place || (!room.endsWith("/desk") && place.startsWith(`${room}/`));
}
