import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { UserRow } from "#db/access/list-users.ts";
import { formatInstant } from "#i18n/format-day.ts";
import { UserState } from "./user-state.tsx";

type Props = { users: readonly UserRow[]; sessions: ReadonlyMap<string, number> };

/** Accounts, one to a line, each with the way to what can be done with it. */
export function UserTable({ users, sessions }: Props) {
  const t = useTranslations("admin");
  const session = useTranslations("session");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("users.title")}
      rows={users}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={t("users.empty")}
      columns={[
        {
          key: "name",
          header: t("user.name"),
          cell: ({ name }) => name,
        },
        { key: "username", header: t("user.username"), cell: ({ username }) => username },
        { key: "role", header: t("user.role"), cell: ({ role }) => session(`role.${role}`) },
        {
          key: "state",
          header: t("user.state"),
          cell: ({ isDisabled }) => <UserState isDisabled={isDisabled} />,
        },
        {
          key: "sessions",
          header: t("user.sessions"),
          cell: ({ id }) => t("user.sessionCount", { count: sessions.get(id) ?? 0 }),
        },
        {
          key: "createdAt",
          header: t("user.createdAt"),
          cell: ({ createdAt }) => formatInstant(createdAt, locale),
        },
        {
          key: "actions",
          header: t("user.actions"),
          cell: ({ id, name }) => (
            <a href={`/${locale}/desk/admin/users/${id}`}>
              {t("users.open")}
              <span className="visually-hidden"> {name}</span>
            </a>
          ),
        },
      ]}
    />
  );
}
