import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isAskedForCode } from "#app/_server/auth/confirm-sign-in.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { AuthLayout } from "../../auth-layout.tsx";
import { confirmSignInAction } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("secondFactor.signIn");
  return { title: t("title") };
}

/** The second half of signing in. Without the first there is nothing to do here. */
export default async function SignInCodePage() {
  const locale = await requireLocale();
  const t = await getTranslations("secondFactor");
  if (!(await isAskedForCode())) redirect(`/${locale}/sign-in`);
  return (
    <AuthLayout locale={locale}>
      <PageHeading title={t("signIn.title")} lead={t("signIn.lead")} />
      <ActionForm action={confirmSignInAction} labels={{ oneTimeCode: t("signIn.code") }}>
        <TextField
          name="oneTimeCode"
          label={t("signIn.code")}
          hint={t("signIn.codeHint")}
          autoComplete="one-time-code"
          longest={20}
          required
        />
        <SubmitButton>{t("signIn.submit")}</SubmitButton>
      </ActionForm>
      <p>{t("signIn.lost")}</p>
      <p>
        <a href={`/${locale}/sign-in`}>{t("signIn.again")}</a>
      </p>
    </AuthLayout>
  );
}
