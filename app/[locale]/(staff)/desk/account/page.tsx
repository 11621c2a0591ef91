import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { findAccount } from "#db/access/find-account.ts";
import { findSecondFactor, isSecondFactorMissing } from "#db/access/find-second-factor.ts";
import { PasswordForm } from "./password-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.account");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ done?: string }> };

/** One's own account: who one is to the system, and one's password. */
export default async function AccountPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "account.changePassword");
  const t = await getTranslations("admin");
  const session = await getTranslations("session.role");
  const factor = await getTranslations("secondFactor");
  const { done } = await searchParams;
  const state = findSecondFactor(database(), actor.userId);
  const isRequired = isSecondFactorMissing(database(), actor);
  const username = findAccount(database(), actor.userId)?.username ?? "";
  return (
    <>
      {isRequired ? (
        <Notice tone="info" title={factor("required")}>
          <p>{factor("requiredWhy")}</p>
        </Notice>
      ) : null}
      {done === "secondFactorAdded" ? (
        <Notice tone="success" title={factor("account.added")} />
      ) : null}
      {done === "secondFactorRemoved" ? (
        <Notice tone="success" title={factor("account.removed")} />
      ) : null}
      {done === "password" ? <Notice tone="success" title={t("account.done")} /> : null}
      <PageHeading title={t("account.title")} />
      <DescriptionList
        items={[
          { term: t("user.name"), detail: actor.name },
          { term: t("user.username"), detail: username },
          { term: t("user.role"), detail: session(actor.role) },
        ]}
      />
      <Section title={factor("title")} lead={factor("lead")}>
        <p>
          {factor(`account.${state}`)}{" "}
          <ButtonLink href={`/${locale}/desk/account/second-factor`}>
            {factor("account.manage")}
          </ButtonLink>
        </p>
      </Section>
      <Section title={t("account.changePassword")} lead={t("account.changePasswordLead")}>
        <PasswordForm />
      </Section>
    </>
  );
}
