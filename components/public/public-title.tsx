import { useLocale, useTranslations } from "next-intl";
import { LightBadge } from "#components/light/light-badge.tsx";
import { LightReasons } from "#components/light/light-reasons.tsx";
import { OverriddenLight } from "#components/light/overridden-light.tsx";
import { PlainReason } from "#components/light/plain-reason.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import styles from "./public-title.module.css";

/** The name of a project and its light in a few words; by which figures it has it is folded away. */
export function PublicTitle({ view }: { view: ProjectView }) {
  const t = useTranslations("light");
  const locale = useLocale();
  const { facts, light, override } = view;
  const nameOf = milestoneNames(view, locale);
  return (
    <div className={styles.title}>
      <h1>{facts.name[locale]}</h1>
      <details>
        <summary>
          <LightBadge colour={light.colour} /> <PlainReason light={light} nameOf={nameOf} />{" "}
          <span className={styles.why}>{t("why")}</span>
        </summary>
        <LightReasons reasons={light.reasons} nameOf={nameOf} under={light.colour} />
        <p>{t(`meaning.${light.colour}`)}</p>
      </details>
      {override ? <OverriddenLight override={override} /> : null}
    </div>
  );
}
