import { useTranslations } from "next-intl";
import { DescriptionList } from "#components/ui/description-list.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { AreaName } from "./area-name.tsx";
import { UnitNames } from "./unit-names.tsx";

/** What a project is, where it lies and what the office is to it. */
export function ProjectDescription({ view }: { view: ProjectView }) {
  const t = useTranslations("project");
  const { facts } = view;
  return (
    <DescriptionList
      items={[
        { term: t("field.kind"), detail: t(`kind.${facts.kind}`) },
        { term: t("field.area"), detail: <AreaName place={facts} /> },
        {
          term: t("field.landRegime"),
          detail: facts.landRegime ? t(`landRegime.${facts.landRegime}`) : t("unsaid"),
        },
        { term: t("field.stage"), detail: t(`stage.${facts.stage ?? "unsaid"}`) },
        { term: t("field.ourRole"), detail: t(`ourRole.${facts.ourRole}`) },
        { term: t("field.unit"), detail: <UnitNames view={view} /> },
      ]}
    />
  );
}
