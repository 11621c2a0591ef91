import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button-link.tsx";
import type { UserRow } from "#db/access/list-users.ts";

/** What can be done with an account; with one's own, only what one does at one's own account page. */
export function UserActions({ user, isSelf }: { user: UserRow; isSelf: boolean }) {
  const t = useTranslations("admin");
  const locale = useLocale();
  if (isSelf) {
    return <ButtonLink href={`/${locale}/desk/account`}>{t("user.ownAccount")}</ButtonLink>;
  }
  const address = `/${locale}/desk/admin/users/${user.id}`;
  return (
    <>
      <ButtonLink href={`${address}/reset-password`}>{t("resetPassword.title")}</ButtonLink>
      {user.hasSecondFactor ? (
        <ButtonLink href={`${address}/remove-second-factor`}>
          {t("removeSecondFactor.title")}
        </ButtonLink>
      ) : null}
      {user.isDisabled ? (
        <ButtonLink href={`${address}/enable`}>{t("enableUser.title")}</ButtonLink>
      ) : (
        <ButtonLink href={`${address}/disable`}>{t("disableUser.title")}</ButtonLink>
      )}
    </>
  );
}
