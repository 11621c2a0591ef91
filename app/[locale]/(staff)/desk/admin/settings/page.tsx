import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { findDataTerms } from "#db/setting/find-data-terms.ts";
import { findOfficeProfile } from "#db/setting/find-office-profile.ts";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import { messagesOf } from "#i18n/messages.ts";
import { describeOfficeAction, setDataTermsAction, setStaleAfterDaysAction } from "./actions.ts";
import { OfficeForm } from "./office-form.tsx";

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
  const { office } = messagesOf(locale).admin.settings;
  const { done } = await searchParams;
  const db = database();
  const days = findStaleAfterDays(db);
  const { licence, securityContact } = findDataTerms(db);
  return (
    <>
      {done === "changed" ? <Notice tone="success" title={t("done")} /> : null}
      <PageHeading title={t("title")} />
      <Section id="office" title={t("office.title")} lead={t("office.lead")}>
        <MoreMessages messages={{ admin: { settings: { office } } }}>
          <OfficeForm office={findOfficeProfile(db)} action={describeOfficeAction} />
        </MoreMessages>
      </Section>
      <Section title={t("lights")} lead={t("lead")}>
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
      </Section>
      <Section id="open-data" title={t("dataTerms.title")} lead={t("dataTerms.lead")}>
        <ActionForm
          action={setDataTermsAction}
          hidden={{ seenLicence: licence ?? "", seenContact: securityContact ?? "" }}
          labels={{
            licence: t("dataTerms.licence"),
            securityContact: t("dataTerms.securityContact"),
          }}
        >
          <TextField
            name="licence"
            isPublic
            label={t("dataTerms.licence")}
            hint={t("dataTerms.licenceHint")}
            defaultValue={licence ?? ""}
          />
          <TextField
            name="securityContact"
            isPublic
            label={t("dataTerms.securityContact")}
            hint={t("dataTerms.securityContactHint")}
            defaultValue={securityContact?.replace(/^mailto:/, "") ?? ""}
          />
          <SubmitButton>{t("dataTerms.save")}</SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}
