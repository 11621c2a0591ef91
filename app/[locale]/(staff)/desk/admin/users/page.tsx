import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { countLiveSessions } from "#db/access/count-live-sessions.ts";
import { findUserPage } from "#db/access/list-users.ts";
import { userFilter } from "./user-filter.ts";
import { UserFilterBar } from "./user-filter-bar.tsx";
import { UserTable } from "./user-table.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.users");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function UsersPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "user.manage");
  const t = await getTranslations("admin.users");
  const filter = userFilter.read(await searchParams);
  const { rows, ...place } = findUserPage(database(), filter);
  const path = `/${locale}/desk/admin/users`;
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink href={`${path}/new`} look="primary">
            {t("add")}
          </ButtonLink>
        }
      />
      <UserFilterBar path={path} filter={filter} />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <UserTable users={rows} sessions={countLiveSessions(database(), Date.now())} />
      )}
      <Pagination
        {...place}
        hrefOf={(asked) => userFilter.address(path, { ...filter, ...asked })}
      />
    </>
  );
}
