import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { DescriptionList } from "#components/description-list.tsx";
import { Notice } from "#components/notice.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { Section } from "#components/section.tsx";
import { findAccount } from "#db/queries/find-account.ts";
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
  const { done } = await searchParams;
  const username = findAccount(database(), actor.userId)?.username ?? "";
  return (
    <>
      {done === "password" ? <Notice tone="success" title={t("account.done")} /> : null}
      <PageHeading title={t("account.title")} />
      <DescriptionList
        items={[
          { term: t("user.name"), detail: actor.name },
          { term: t("user.username"), detail: username },
          { term: t("user.role"), detail: session(actor.role) },
        ]}
      />
      <Section title={t("account.changePassword")} lead={t("account.changePasswordLead")}>
        <PasswordForm requestKey={randomUUID()} />
      </Section>
    </>
  );
}
