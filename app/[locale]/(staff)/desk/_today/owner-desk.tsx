import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { formatDay } from "#i18n/format-day.ts";
import styles from "../_frame/desk.module.css";
import type { Desk } from "../_frame/read-desk.ts";
import { hasWaitingPlan } from "../plans/has-waiting-plan.ts";
import { DutyList } from "./duty-list.tsx";
import { ProjectCard } from "./project-card.tsx";

/** The owner's desk: what is due from them first, then each project with one button. */
export function OwnerDesk({ desk }: { desk: Desk }) {
  const { asOf, businessDate, views, uncomputed } = desk;
  const t = useTranslations("desk");
  const locale = useLocale();
  const href = useDeskHref();
  const unplanned = views.filter(({ baseline }) => baseline === null);
  const waitingPlans = new Set(unplanned.filter(hasWaitingPlan).map(({ facts }) => facts.id));
  if (views.length + uncomputed.length === 0) {
    return (
      <>
        <PageHeading title={t("owner.title")} />
        <EmptyState title={t("owner.empty")}>
          <p>{t("owner.emptyHint")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={t("owner.title")}
        lead={t("owner.lead", {
          count: views.length + uncomputed.length,
          asOf: formatDay(asOf, locale),
        })}
      />
      <UncomputedList projects={uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      <DutyList views={views} waitingPlans={waitingPlans} />
      <Section title={t("projects")}>
        <ul className={styles.cards}>
          {views.map((view) => (
            <ProjectCard
              key={view.facts.id}
              view={view}
              action={
                asOf === businessDate ? (
                  <ButtonLink look="primary" href={href(`/projects/${view.facts.slug}/report`)}>
                    {t("report")}
                    <span className="visually-hidden"> {view.facts.name[locale]}</span>
                  </ButtonLink>
                ) : null
              }
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
