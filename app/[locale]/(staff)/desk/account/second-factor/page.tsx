import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { findSecondFactor } from "#db/access/find-second-factor.ts";
import { messagesOf } from "#i18n/messages.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import { RemoveForm } from "./remove-form.tsx";
import { StartForm } from "./start-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("secondFactor");
  return { title: t("title") };
}

/** One's own second factor: started, proved by a first code, taken away. */
export default async function SecondFactorPage() {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "account.secure");
  const t = await getTranslations("secondFactor");
  const account = await getTranslations("admin.account");
  const state = findSecondFactor(database(), actor.userId);
  const { secondFactor } = messagesOf(locale);
  return (
    <>
      <Breadcrumb
        trail={[{ href: `/${locale}/desk/account`, label: account("title") }]}
        current={t("title")}
      />
      <PageHeading title={t("title")} lead={t(state === "on" ? "onLead" : "lead")} />
      {state === "on" ? (
        <RemoveForm />
      ) : (
        <MoreMessages messages={{ secondFactor }}>
          <StartForm
            isStarted={state === "started"}
            confirm={<ConfirmForm />}
            hiddenFields={<HiddenFields />}
          />
        </MoreMessages>
      )}
    </>
  );
}
