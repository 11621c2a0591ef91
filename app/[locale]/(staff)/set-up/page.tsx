import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { hasAdmin } from "#db/access/create-set-up-token.ts";
import { AuthLayout } from "../auth-layout.tsx";
import { setUpAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("session.setUp");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ token?: string }> };

/** The first administrator, by the link printed at the start. Afterwards it only says so. */
export default async function SetUpPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const t = await getTranslations("session");
  const refusals = await getTranslations("refusal");
  const { token } = await searchParams;
  if (hasAdmin(database())) {
    return (
      <AuthLayout locale={locale}>
        <PageHeading title={t("setUp.title")} />
        <Notice tone="info" title={refusals("setUp.linkUsed")}>
          <a href={`/${locale}/sign-in`}>{t("signIn.title")}</a>
        </Notice>
      </AuthLayout>
    );
  }
  const labels = {
    name: t("setUp.name"),
    username: t("setUp.username"),
    password: t("setUp.password"),
    passwordAgain: t("setUp.passwordAgain"),
  };
  return (
    <AuthLayout locale={locale}>
      <PageHeading title={t("setUp.title")} lead={t("setUp.lead")} />
      {token ? (
        <ActionForm action={setUpAction} hidden={{ token }} labels={labels}>
          <TextField name="name" label={labels.name} autoComplete="name" required />
          <TextField
            name="username"
            label={labels.username}
            hint={t("setUp.usernameHint")}
            autoComplete="username"
            required
          />
          <TextField
            name="password"
            type="password"
            label={labels.password}
            hint={t("setUp.passwordHint")}
            autoComplete="new-password"
            required
          />
          <TextField
            name="passwordAgain"
            type="password"
            label={labels.passwordAgain}
            autoComplete="new-password"
            required
          />
          <SubmitButton>{t("setUp.submit")}</SubmitButton>
        </ActionForm>
      ) : (
        <Notice tone="error" title={t("setUp.noToken")} />
      )}
    </AuthLayout>
  );
}
