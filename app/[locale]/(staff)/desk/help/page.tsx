import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { TermList } from "#components/glossary/term-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { type Role, roles } from "#domain/access/permission.ts";
import { glossaryTerms } from "#i18n/glossary-terms.ts";
import type { MessageKey } from "#i18n/messages/message-shape.ts";
import { help } from "#i18n/messages/zh/help/help.ts";
import styles from "./help.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help");
  return { title: t("title") };
}

/** 帮助: what somebody does here, step by step, what the others do, and every technical word. */
export default async function HelpPage() {
  const locale = await requireLocale();
  const { role } = await requireActor(locale, "desk.read");
  const t = await getTranslations("help");
  const session = await getTranslations("session.role");
  const glossary = await getTranslations("glossary");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead", { role: session(role) })} />
      <Section title={t(`roleTitle.${role}`)}>
        <Steps role={role} />
      </Section>
      <Section title={t("keys")}>
        <p>{t("keysText")}</p>
      </Section>
      <Section id="glossary" title={glossary("title")}>
        <TermList terms={glossaryTerms} hasAnchors />
      </Section>
      <Section title={t("others")}>
        {roles
          .filter((other) => other !== role)
          .map((other) => (
            <details key={other} className={styles.other}>
              <summary>{t(`roleTitle.${other}`)}</summary>
              <Steps role={other} />
            </details>
          ))}
      </Section>
    </>
  );
}

function Steps({ role }: { role: Role }) {
  const t = useTranslations();
  return (
    <ol className={styles.steps}>
      {Object.keys(help.step[role]).map((step) => (
        <li key={step}>{t(`help.step.${role}.${step}` as MessageKey)}</li>
      ))}
    </ol>
  );
}
