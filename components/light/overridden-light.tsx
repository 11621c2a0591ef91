import { useLocale, useTranslations } from "next-intl";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { LightShape } from "./light-shape.tsx";
import styles from "./overridden-light.module.css";

type Props = {
  override: NonNullable<ProjectView["override"]>;
  /** Only which light: where the day stands elsewhere. */
  isShort?: boolean;
};

/** The light a leader set instead of the computed one, and until when; never in its place. */
export function OverriddenLight({ override, isShort = false }: Props) {
  const t = useTranslations("light");
  const locale = useLocale();
  return (
    <span className={styles.override}>
      <LightShape colour={override.colour} />
      <span>
        {t(isShort ? "overriddenShort" : "overridden", {
          name: t(`name.${override.colour}`),
          word: t(`word.${override.colour}`),
          until: formatDay(override.expiresOn, locale, "short"),
        })}
      </span>
    </span>
  );
}
