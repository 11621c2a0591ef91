import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { formatDay } from "#i18n/format-day.ts";
import styles from "../_frame/desk.module.css";
import type { Desk } from "../_frame/read-desk.ts";
import { ProjectCard } from "./project-card.tsx";

/** The clerk's desk: their projects, to read. */
export function ClerkDesk({ desk: { asOf, views, uncomputed } }: { desk: Desk }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const href = useDeskHref();
  if (views.length + uncomputed.length === 0) {
    return (
      <>
        <PageHeading title={t("clerk.title")} />
        <EmptyState title={t("clerk.empty")}>
          <p>{t("owner.emptyHint")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={t("clerk.title")}
        lead={t("clerk.lead", {
          count: views.length + uncomputed.length,
          asOf: formatDay(asOf, locale),
        })}
      />
      <UncomputedList projects={uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      <h2 className="visually-hidden">{t("projects")}</h2>
      <ul className={styles.cards}>
        {views.map((view) => (
          <ProjectCard key={view.facts.id} view={view} />
        ))}
      </ul>
    </>
  );
}
