import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { ProjectRecord } from "#db/queries/find-project-record.ts";
import type { AreaRow } from "#db/queries/list-areas.ts";
import { landRegimes, ourRoles, projectKinds, projectStages } from "#domain/project.ts";
import { saveProjectAction } from "./save-project-action.ts";

type Props = {
  requestKey: string;
  /** As it stands; without it the form adds one. */
  project?: ProjectRecord;
  areas: readonly AreaRow[];
};

/** What a project is: names, address, place, kind, what the office is to it, stage, a note. */
export function ProjectForm({ requestKey, project, areas }: Props) {
  const t = useTranslations("admin.project");
  const locale = useLocale();
  const names = ["nameZh", "nameEn", "slug", "areaId", "kind", "ourRole", "landRegime"] as const;
  const more = ["stage", "noteZh", "noteEn"] as const;
  const labels = Object.fromEntries([...names, ...more].map((name) => [name, t(name)]));
  return (
    <ActionForm
      action={saveProjectAction}
      locale={locale}
      hidden={{ requestKey, projectId: project?.id ?? "", version: project?.version ?? 0 }}
      labels={labels}
    >
      <NameFields project={project} />
      <SelectField
        name="areaId"
        label={t("areaId")}
        options={areas.map(({ id, name, depth }) => ({
          value: id,
          label: `${"　".repeat(depth)}${name[locale]}`,
        }))}
        defaultValue={project?.areaId}
        required
      />
      <KindFields project={project} />
      <TextArea
        name="noteZh"
        label={t("noteZh")}
        hint={t("noteHint")}
        maxLength={500}
        defaultValue={project?.noteZh ?? undefined}
      />
      <TextArea
        name="noteEn"
        label={t("noteEn")}
        maxLength={800}
        defaultValue={project?.noteEn ?? undefined}
      />
      <SubmitButton>{t(project ? "save" : "add")}</SubmitButton>
    </ActionForm>
  );
}

type Part = Pick<Props, "project">;

function NameFields({ project }: Part) {
  const t = useTranslations("admin.project");
  return (
    <>
      <TextField
        name="nameZh"
        label={t("nameZh")}
        maxLength={80}
        defaultValue={project?.nameZh}
        required
      />
      <TextField
        name="nameEn"
        label={t("nameEn")}
        hint={t("nameEnHint")}
        maxLength={120}
        defaultValue={project?.nameEn}
      />
      {project ? null : (
        <TextField
          name="slug"
          label={t("slug")}
          hint={t("slugHint")}
          autoComplete="off"
          maxLength={60}
        />
      )}
    </>
  );
}

function KindFields({ project }: Part) {
  const t = useTranslations("admin.project");
  const text = useTranslations("project");
  return (
    <>
      <SelectField
        name="kind"
        label={t("kind")}
        hint={t("kindHint")}
        options={projectKinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
        defaultValue={project?.kind}
        required
      />
      <SelectField
        name="ourRole"
        label={t("ourRole")}
        options={ourRoles.map((value) => ({ value, label: text(`ourRole.${value}`) }))}
        defaultValue={project?.ourRole}
        required
      />
      <SelectField
        name="landRegime"
        label={t("landRegime")}
        hint={t("landRegimeHint")}
        withoutPrompt
        options={[
          { value: "", label: t("unsaid") },
          ...landRegimes.map((value) => ({ value, label: text(`landRegime.${value}`) })),
        ]}
        defaultValue={project?.landRegime ?? ""}
      />
      <SelectField
        name="stage"
        label={t("stage")}
        hint={t("stageHint")}
        withoutPrompt
        options={[
          { value: "", label: t("unsaid") },
          ...projectStages.map((value) => ({ value, label: text(`stage.${value}`) })),
        ]}
        defaultValue={project?.stage ?? ""}
      />
    </>
  );
}
