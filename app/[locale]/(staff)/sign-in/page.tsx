import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ForgetDrafts } from "#components/draft/forget-drafts.tsx";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { findSetting } from "#db/find-setting.ts";
import { AuthLayout } from "../auth-layout.tsx";
import { signInAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("session.signIn");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ done?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const t = await getTranslations("session");
  const { done } = await searchParams;
  const actor = await findActor();
  const labels = { username: t("signIn.username"), password: t("signIn.password") };
  return (
    <AuthLayout locale={locale}>
      <PageHeading title={t("signIn.title")} lead={t("signIn.lead")} />
      {done === "signedOut" ? (
        <>
          <ForgetDrafts />
          <Notice tone="success" title={t("signIn.signedOut")} />
        </>
      ) : null}
      {done === "setUp" ? <Notice tone="success" title={t("setUp.done")} /> : null}
      {actor ? (
        <Notice
          tone="info"
          title={t("signIn.already", { name: actor.name, role: t(`role.${actor.role}`) })}
        >
          <a href={`/${locale}/desk`}>{t("signIn.toDesk")}</a>
        </Notice>
      ) : null}
      <ActionForm action={signInAction} labels={labels} isFleeting>
        <TextField name="username" label={labels.username} autoComplete="username" required />
        <TextField
          name="password"
          type="password"
          label={labels.password}
          autoComplete="current-password"
          required
        />
        <SubmitButton>{t("signIn.submit")}</SubmitButton>
      </ActionForm>
      {findSetting(database(), "demoDate") ? <p>{t("signIn.demoHint")}</p> : null}
      <p>{t("signIn.forgotten")}</p>
      <p>
        <a href={`/${locale}`}>{t("signIn.publicPage")}</a>
      </p>
    </AuthLayout>
  );
}
