import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import type { FormAction } from "#components/form/action-state.ts";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { UserRow } from "#db/access/list-users.ts";
import styles from "../../../_frame/ways.module.css";

type Props = {
  change: "disableUser" | "enableUser" | "resetPassword" | "removeSecondFactor";
  user: UserRow;
  action: FormAction;
};

/** Asks once more, on a page of its own: what will happen, to whom, and the way back. */
export function ConfirmUserChange({ change, user, action }: Props) {
  const t = useTranslations("admin");
  const locale = useLocale();
  const users = `/${locale}/desk/admin/users`;
  const address = `${users}/${user.id}`;
  return (
    <>
      <Breadcrumb
        trail={[
          { href: users, label: t("users.title") },
          { href: address, label: user.name },
        ]}
        current={t(`${change}.title`)}
      />
      <PageHeading title={t(`${change}.ask`, { name: user.name, username: user.username })} />
      <ActionForm
        action={action}
        hidden={{ userId: user.id, version: user.version }}
        doneMessage={change === "resetPassword" ? t("resetPassword.done") : undefined}
        afterOnce={<ButtonLink href={address}>{t("resetPassword.toUser")}</ButtonLink>}
      >
        <p>{t(`${change}.effect`)}</p>
        <div className={styles.ways}>
          <SubmitButton look={change === "enableUser" ? "primary" : "danger"}>
            {t(`${change}.submit`)}
          </SubmitButton>
          <ButtonLink href={address}>{t("cancel")}</ButtonLink>
        </div>
      </ActionForm>
    </>
  );
}
