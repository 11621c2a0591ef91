import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { LightBadge } from "#components/light/light-badge.tsx";
import { LightReasons } from "#components/light/light-reasons.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./both-lights.module.css";

/** The computed light with its reasons, and beside it what a leader says instead. */
export function BothLights({ view }: { view: ProjectView }) {
  const t = useTranslations("plan.light");
  const locale = useLocale();
  const href = useDeskHref();
  const { light, override } = view;
  return (
    <div className={styles.lights}>
      <section className={styles.light}>
        <h2 className={styles.title}>{t("computed")}</h2>
        <LightBadge colour={light.colour} />
        <LightReasons
          reasons={light.reasons}
          nameOf={milestoneNames(view, locale)}
          under={light.colour}
          waysOutAt={href(`/projects/${view.facts.slug}/backward`)}
        />
      </section>
      <section className={styles.light}>
        <h2 className={styles.title}>{t("overridden")}</h2>
        {override === null ? (
          <p className={styles.quiet}>{t("none")}</p>
        ) : (
          <>
            <LightBadge colour={override.colour} />
            <p>{override.reason}</p>
            <p className={styles.quiet}>
              {t("saidBy", {
                leader: override.setBy,
                on: formatDay(override.setOn, locale),
                until: formatDay(override.expiresOn, locale),
              })}
            </p>
          </>
        )}
      </section>
    </div>
  );
}
