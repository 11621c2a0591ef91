import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "#components/ui/description-list.tsx";
import type { UserRow } from "#db/access/list-users.ts";
import { formatInstant } from "#i18n/format-day.ts";
import { UserState } from "../user-state.tsx";

type Props = {
  user: UserRow;
  /** In how many places they are signed in now. */
  sessions: number;
};

/** An account as on the first page of its file. */
export function UserFacts({ user, sessions }: Props) {
  const t = useTranslations("admin.user");
  const session = useTranslations("session.role");
  const factor = useTranslations("secondFactor");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        { term: t("username"), detail: user.username },
        { term: t("role"), detail: session(user.role) },
        { term: t("state"), detail: <UserState isDisabled={user.isDisabled} /> },
        {
          term: factor("title"),
          detail: factor(`account.${user.hasSecondFactor ? "on" : "off"}`),
        },
        { term: t("sessions"), detail: t("sessionCount", { count: sessions }) },
        { term: t("createdAt"), detail: formatInstant(user.createdAt, locale) },
      ]}
    />
  );
}
