import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { UserRow } from "#db/queries/list-users.ts";
import type { IsoDate } from "#domain/calendar-day.ts";
import { assignmentRoles } from "#domain/project.ts";
import type { Bilingual } from "#domain/project-facts.ts";
import { assignProjectAction } from "./assign-project-action.ts";

type Props = {
  requestKey: string;
  /** Chosen beforehand. */
  projectId: string | undefined;
  projects: readonly { id: string; name: Bilingual }[];
  people: readonly UserRow[];
  businessOn: IsoDate;
};

/** Project, role, person or unit, first day. */
export function AssignmentForm({ requestKey, projectId, projects, people, businessOn }: Props) {
  const t = useTranslations("admin.assignProject");
  const project = useTranslations("project.assignmentRole");
  const session = useTranslations("session.role");
  const locale = useLocale();
  const labels = {
    projectId: t("project"),
    role: t("role"),
    userId: t("person"),
    unitNameZh: t("unitNameZh"),
    unitNameEn: t("unitNameEn"),
    fromOn: t("fromOn"),
  };
  return (
    <ActionForm
      action={assignProjectAction}
      locale={locale}
      hidden={{ requestKey }}
      labels={labels}
    >
      <SelectField
        name="projectId"
        label={labels.projectId}
        options={projects.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        defaultValue={projectId}
        required
      />
      <SelectField
        name="role"
        label={labels.role}
        hint={t("roleHint")}
        options={assignmentRoles.map((role) => ({ value: role, label: project(role) }))}
        required
      />
      <SelectField
        name="userId"
        label={labels.userId}
        hint={t("personHint")}
        options={people.map(({ id, name, role }) => ({
          value: id,
          label: t("personWithRole", { name, role: session(role) }),
        }))}
      />
      <TextField
        name="unitNameZh"
        label={labels.unitNameZh}
        hint={t("unitNameZhHint")}
        maxLength={80}
      />
      <TextField
        name="unitNameEn"
        label={labels.unitNameEn}
        hint={t("unitNameEnHint")}
        maxLength={120}
      />
      <DayField name="fromOn" label={labels.fromOn} defaultValue={businessOn} required />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
