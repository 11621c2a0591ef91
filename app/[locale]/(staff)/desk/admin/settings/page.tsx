import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import { setStaleAfterDaysAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.settings");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ done?: string }> };

/** What holds for the whole office. */
export default async function SettingsPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "setting.manage");
  const t = await getTranslations("admin.settings");
  const { done } = await searchParams;
  const days = findStaleAfterDays(database());
  return (
    <>
      {done === "changed" ? <Notice tone="success" title={t("done")} /> : null}
      <PageHeading title={t("title")} lead={t("lead")} />
      <ActionForm
        action={setStaleAfterDaysAction}
        hidden={{ seenDays: days }}
        labels={{ days: t("staleAfterDays") }}
      >
        <TextField
          name="days"
          label={t("staleAfterDays")}
          hint={t("staleAfterDaysHint")}
          inputMode="numeric"
          defaultValue={String(days)}
          required
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </>
  );
}
