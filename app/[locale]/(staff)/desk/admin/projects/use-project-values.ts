import { useLocale, useTranslations } from "next-intl";
import type { CurrentValue } from "#components/form/current-values.tsx";
import type { ProjectRecord } from "#db/project/find-project-record.ts";
import type { AreaRow } from "#db/project/list-areas.ts";

/** The fields of a project's form, in their order. */
export const projectFields = [
  ...(["nameZh", "nameEn", "slug", "areaId", "kind", "ourRole"] as const),
  ...(["landRegime", "stage", "noteZh", "noteEn"] as const),
] as const;
/** Without the slug, which is asked for once. */
type ProjectField = Exclude<(typeof projectFields)[number], "slug">;

/** The fields of a project as they stand, as its form sends them and in words; none of a new one. */
export function useProjectValues(
  project: ProjectRecord | undefined,
  areas: readonly AreaRow[],
): Partial<Record<ProjectField, CurrentValue>> {
  const text = useTranslations("project");
  const t = useTranslations("admin.project");
  const locale = useLocale();
  if (!project) return {};
  const { nameZh, nameEn, areaId, kind, ourRole, landRegime, stage, noteZh, noteEn } = project;
  const area = areas.find(({ id }) => id === areaId);
  return {
    nameZh: asTyped(nameZh),
    nameEn: asTyped(nameEn),
    areaId: { value: areaId, text: area?.name[locale] ?? "" },
    kind: { value: kind, text: text(`kind.${kind}`) },
    ourRole: { value: ourRole, text: text(`ourRole.${ourRole}`) },
    landRegime: {
      value: landRegime ?? "",
      text: landRegime ? text(`landRegime.${landRegime}`) : t("unsaid"),
    },
    stage: { value: stage ?? "", text: stage ? text(`stage.${stage}`) : t("unsaid") },
    noteZh: asTyped(noteZh),
    noteEn: asTyped(noteEn),
  };
}

function asTyped(text: string | null): CurrentValue {
  return { value: text ?? "", text: text ?? "" };
}
