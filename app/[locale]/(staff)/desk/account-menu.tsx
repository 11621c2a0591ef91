import { getTranslations } from "next-intl/server";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import type { Actor } from "#domain/access/permission.ts";
import type { Locale } from "#i18n/locales.ts";
import styles from "./account-menu.module.css";
import { signOutAction } from "./actions.ts";

/** Who is signed in, their own account, and the way out. */
export async function AccountMenu({ actor, locale }: { actor: Actor; locale: Locale }) {
  const t = await getTranslations("session");
  return (
    <div className={styles.menu}>
      <a href={`/${locale}/desk/account`} title={t("nav.account")}>
        <span className={styles.name}>{actor.name}</span>
        <span className={styles.role}> {t(`role.${actor.role}`)}</span>
      </a>
      <ActionForm action={signOutAction}>
        <SubmitButton look="secondary">{t("signOut")}</SubmitButton>
      </ActionForm>
    </div>
  );
}
