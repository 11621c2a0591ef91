import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { can, type Permission } from "#domain/access/permission.ts";
import type { LedgerSums } from "#domain/household/ledger/match-households.ts";
import styles from "./ledger-header.module.css";
import { LedgerSummary } from "./ledger-summary.tsx";
import type { Ledger } from "./read-ledger.ts";

/** The rooms of a project's households, and the permission that opens each. */
const rooms = [
  { name: "ledger", path: "", permission: "household.read" },
  { name: "counts", path: "/counts", permission: "household.count" },
  { name: "map", path: "/map", permission: "household.read" },
  { name: "key", path: "/key", permission: "household.read" },
  { name: "units", path: "/units", permission: "household.read" },
  { name: "notices", path: "/notices", permission: "household.read" },
  { name: "receipts", path: "/receipts", permission: "receipt.issue" },
  { name: "excel", path: "/excel", permission: "household.write" },
] as const satisfies readonly { name: string; path: string; permission: Permission }[];

export type LedgerRoom = (typeof rooms)[number]["name"];

type Props = {
  ledger: Ledger;
  room: LedgerRoom;
  /** What the page is of, where it is less than the room. */
  of?: string;
  lead?: ReactNode;
  /** What the ledger holds, above the lead; left out where there are no households. */
  totals?: LedgerSums;
  actions?: ReactNode;
};

/** The head of every page of the households: the project, the way to the others, and the rooms. */
export function LedgerHeader({ ledger, room, of, lead, totals, actions }: Props) {
  const t = useTranslations("ledger.place");
  const desk = useTranslations("desk");
  const locale = useLocale();
  const href = useDeskHref();
  const { project, projects, actor } = ledger;
  const addressOf = (path: string, slug = project.slug) =>
    withProject(href(`/households${path}`), slug);
  const open = rooms.filter(({ permission }) => can(actor.role, permission));
  const here = rooms.find(({ name }) => name === room);
  const title = t(`room.${room}`);
  const within = of ? [{ href: addressOf(here?.path ?? ""), label: title }] : [];
  return (
    <>
      <Breadcrumb
        trail={[
          { href: href(), label: desk("title") },
          { href: href(`/projects/${project.slug}`), label: project.name[locale] },
          ...within,
        ]}
        current={of ?? title}
      />
      <PageHeading
        kicker={
          <>
            {project.name[locale]} {project.isSynthetic ? <SyntheticTag /> : null}
          </>
        }
        title={of ?? title}
        lead={
          totals?.households ? (
            <>
              <p>
                <LedgerSummary of="project" totals={totals} />
              </p>
              {lead}
            </>
          ) : (
            lead
          )
        }
        actions={actions}
      />
      <Tabs
        label={t("rooms")}
        tabs={open.map(({ name, path }) => ({
          href: addressOf(path),
          label: t(`room.${name}`),
          current: name === room ? (of ? "true" : "page") : undefined,
        }))}
      />
      {projects.length > 1 && !of ? (
        <nav className={styles.projects} aria-label={t("projects")}>
          {projects.map(({ slug, name, hasHouseholds }) => (
            <a
              key={slug}
              href={addressOf(here?.path ?? "", slug)}
              aria-current={slug === project.slug ? "true" : undefined}
              className={hasHouseholds ? undefined : styles.empty}
            >
              {name[locale]}
            </a>
          ))}
        </nav>
      ) : null}
    </>
  );
}

/**
 * The address with its project named.
 *
 * @example
 * withProject("/zh/desk/households?on=2015-03-01", "x") //=> "/zh/desk/households?on=2015-03-01&project=x"
 */
export function withProject(address: string, slug: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}project=${slug}`;
}
