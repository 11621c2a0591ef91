import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { CurrentValues } from "#components/form/current-values.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { ProjectRecord } from "#db/project/find-project-record.ts";
import type { AreaRow } from "#db/project/list-areas.ts";
import { landRegimes, ourRoles, projectKinds, projectStages } from "#domain/project/project.ts";
import { saveProjectAction } from "./actions.ts";
import { projectFields, useProjectValues } from "./use-project-values.ts";

type Props = {
  /** As it stands; without it the form adds one. */
  project?: ProjectRecord;
  areas: readonly AreaRow[];
};

/** What a project is: names, address, place, kind, what the office is to it, stage, a note. */
export function ProjectForm({ project, areas }: Props) {
  const t = useTranslations("admin.project");
  const locale = useLocale();
  const values = useProjectValues(project, areas);
  const labels = Object.fromEntries(projectFields.map((name) => [name, t(name)]));
  return (
    <ActionForm
      action={saveProjectAction}
      hidden={{ projectId: project?.id ?? "", version: project?.version ?? 0 }}
      labels={labels}
    >
      {project ? <CurrentValues labels={labels} current={values} /> : null}
      <NameFields values={values} isNew={!project} />
      <SelectField
        name="areaId"
        label={t("areaId")}
        options={areas.map(({ id, name, depth }) => ({
          value: id,
          label: `${"　".repeat(depth)}${name[locale]}`,
        }))}
        defaultValue={values.areaId?.value}
        required
      />
      <KindFields values={values} />
      <TextArea
        name="noteZh"
        isPublic
        label={t("noteZh")}
        hint={t("noteHint")}
        longest={500}
        defaultValue={values.noteZh?.value}
      />
      <TextArea
        name="noteEn"
        isPublic
        label={t("noteEn")}
        longest={800}
        defaultValue={values.noteEn?.value}
      />
      <SubmitButton>{t(project ? "save" : "add")}</SubmitButton>
    </ActionForm>
  );
}

type Part = { values: ReturnType<typeof useProjectValues> };

function NameFields({ values, isNew }: Part & { isNew: boolean }) {
  const t = useTranslations("admin.project");
  return (
    <>
      <TextField
        name="nameZh"
        isPublic
        label={t("nameZh")}
        longest={80}
        defaultValue={values.nameZh?.value}
        required
      />
      <TextField
        name="nameEn"
        isPublic
        label={t("nameEn")}
        hint={t("nameEnHint")}
        longest={120}
        defaultValue={values.nameEn?.value}
      />
      {isNew ? (
        <TextField
          name="slug"
          isPublic
          label={t("slug")}
          hint={t("slugHint")}
          autoComplete="off"
          longest={60}
        />
      ) : null}
    </>
  );
}

function KindFields({ values }: Part) {
  const t = useTranslations("admin.project");
  const text = useTranslations("project");
  return (
    <>
      <SelectField
        name="kind"
        label={t("kind")}
        hint={t("kindHint")}
        options={projectKinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
        defaultValue={values.kind?.value}
        required
      />
      <SelectField
        name="ourRole"
        label={t("ourRole")}
        options={ourRoles.map((value) => ({ value, label: text(`ourRole.${value}`) }))}
        defaultValue={values.ourRole?.value}
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
        defaultValue={values.landRegime?.value ?? ""}
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
        defaultValue={values.stage?.value ?? ""}
      />
    </>
  );
}
