import { useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

/** The responsible units in force. Persons are no part of it: they are not public. */
export function UnitNames({ view }: { view: ProjectView }) {
  const t = useTranslations();
  const locale = useLocale();
  const units = view.assignments.filter(({ role }) => role === "unit");
  if (units.length === 0) return t("project.noUnit");
  return units.map(({ id, name, synthetic }, index) => (
    <span key={id}>
      {index > 0 ? t("site.nameSeparator") : null}
      {name[locale]} {synthetic ? <SyntheticTag /> : null}
    </span>
  ));
}
