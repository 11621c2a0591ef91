import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { UserRow } from "#db/access/list-users.ts";
import { isOrganisationRole } from "#domain/assignment/assignment-decision.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { assignmentRoles } from "#domain/project/project.ts";
import { assignProjectAction } from "../actions.ts";

type Props = {
  /** Chosen beforehand. */
  projectId: string | undefined;
  projects: readonly { id: string; name: Bilingual }[];
  /** Who can be chosen; null where a unit is assigned. */
  people: readonly UserRow[] | null;
  businessOn: IsoDate;
};

/** Project, role, person or unit, first day. */
export function AssignmentForm({ projectId, projects, people, businessOn }: Props) {
  const t = useTranslations("admin.assignProject");
  const roleText = useTranslations("project.assignmentRole");
  const locale = useLocale();
  const kind = people ? "person" : "unit";
  const labels = {
    projectId: t("project"),
    role: t("role"),
    ...(people
      ? { userId: t("person.label") }
      : { organisationNameZh: t("unit.nameZh"), organisationNameEn: t("unit.nameEn") }),
    fromOn: t("fromOn"),
  };
  return (
    <ActionForm action={assignProjectAction} labels={labels}>
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
        hint={t(`${kind}.roleHint`)}
        options={assignmentRoles
          .filter((role) => isOrganisationRole(role) === (people === null))
          .map((role) => ({ value: role, label: roleText(role) }))}
        required
      />
      {people ? <PersonField people={people} /> : <UnitFields />}
      <DayField name="fromOn" label={labels.fromOn} defaultValue={businessOn} required />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

function PersonField({ people }: { people: readonly UserRow[] }) {
  const t = useTranslations("admin.assignProject.person");
  const session = useTranslations("session.role");
  return (
    <SelectField
      name="userId"
      label={t("label")}
      hint={t("hint")}
      options={people.map(({ id, name, role }) => ({
        value: id,
        label: t("withRole", { name, role: session(role) }),
      }))}
      required
    />
  );
}

function UnitFields() {
  const t = useTranslations("admin.assignProject.unit");
  return (
    <>
      <TextField
        name="organisationNameZh"
        isPublic
        label={t("nameZh")}
        hint={t("nameZhHint")}
        longest={80}
        required
      />
      <TextField
        name="organisationNameEn"
        isPublic
        label={t("nameEn")}
        hint={t("nameEnHint")}
        longest={120}
      />
    </>
  );
}
