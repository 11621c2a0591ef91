import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "#app/_server/auth/session.ts";
import { pathnameOf } from "#app/_server/day/day-address.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { currentPath } from "#app/_server/page/current-path.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { DayLine } from "#components/frame/day-line.tsx";
import { DemoBanner } from "#components/frame/demo-banner.tsx";
import { SiteHeader } from "#components/frame/site-header.tsx";
import { Sheet } from "#components/ui/page-body.tsx";
import { findSetting } from "#db/find-setting.ts";
import { can, type Permission } from "#domain/access/permission.ts";
import { AccountMenu } from "./account-menu.tsx";
import { DeskDay } from "./desk-day.tsx";
import styles from "./layout.module.css";
import { SearchBox } from "./search/search-box.tsx";

/** The rooms of the desk, and the permission that opens each. */
const rooms = [
  { path: "/", name: "desk", permission: "desk.read" },
  { path: "/timeline", name: "timeline", permission: "portfolio.read" },
  { path: "/changes", name: "changes", permission: "changes.read" },
  { path: "/charts", name: "charts", permission: "charts.read" },
  { path: "/households", name: "households", permission: "household.read" },
  { path: "/reports", name: "reports", permission: "report.review" },
  { path: "/plans", name: "plans", permission: "plan.review" },
  { path: "/publication", name: "publication", permission: "project.publish" },
  { path: "/admin/projects", name: "projects", permission: "project.manage" },
  { path: "/admin/users", name: "users", permission: "user.manage" },
  { path: "/admin/assignments", name: "assignments", permission: "assignment.manage" },
  { path: "/admin/audit", name: "audit", permission: "audit.read" },
  { path: "/admin/settings", name: "settings", permission: "setting.manage" },
  { path: "/search", name: "search", permission: "desk.read" },
  { path: "/help", name: "help", permission: "desk.read" },
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
      const isCurrent = isIn(pathnameOf(href), pathnameOf(path));
      return { href, label: t(room.name), isCurrent, isNarrow: room.name === "search" };
    });
  const { businessDate } = await requestedDay();
  const isDemo = findSetting(database(), "demoDate") !== undefined;
  const isAccounts = actor.role === "admin" && pathnameOf(path) === pathnameOf(hrefOf());
  const isWide = isIn(pathnameOf(hrefOf("/timeline")), pathnameOf(path));
  return (
    <div className={isWide ? styles.wide : undefined}>
      <SiteHeader
        path={path}
        home={hrefOf()}
        links={links}
        account={
          <>
            <SearchBox />
            <AccountMenu actor={actor} locale={locale} />
          </>
        }
      />
      <Sheet
        banner={
          <DayLine isDemo={isDemo}>
            <DemoBanner businessDate={businessDate} isDemo={isDemo} />
            {isAccounts ? null : <DeskDay address={path} />}
          </DayLine>
        }
      >
        {children}
      </Sheet>
    </div>
  );
}

/** The desk itself holds nothing: every other room lies under its address. */
function isIn(room: string, place: string): boolean {
  return room === place || (!room.endsWith("/desk") && place.startsWith(`${room}/`));
}
