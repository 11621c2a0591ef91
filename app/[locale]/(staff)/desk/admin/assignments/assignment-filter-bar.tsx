import { useTranslations } from "next-intl";
import { Filter, FilterBar } from "#components/ui/filter-bar.tsx";
import { assignmentRoles } from "#domain/project/project.ts";
import type { AssignmentQuery } from "./assignment-query.ts";

type Props = {
  path: string;
  query: AssignmentQuery;
  projects: readonly { id: string; name: string }[];
};

/** Assignments by project, role, and whether past ones are wanted. */
export function AssignmentFilterBar({ path, query, projects }: Props) {
  const t = useTranslations("admin.assignments");
  const project = useTranslations("project.assignmentRole");
  return (
    <FilterBar action={path}>
      <Filter label={t("project")}>
        <select name="project" defaultValue={query.project}>
          <option value="">{t("anyProject")}</option>
          {projects.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Filter>
      <Filter label={t("role")}>
        <select name="role" defaultValue={query.role}>
          <option value="">{t("anyRole")}</option>
          {assignmentRoles.map((role) => (
            <option key={role} value={role}>
              {project(role)}
            </option>
          ))}
        </select>
      </Filter>
      <Filter label={t("state")}>
        <select name="state" defaultValue={query.state}>
          <option value="">{t("anyState")}</option>
          <option value="current">{t("onlyCurrent")}</option>
        </select>
      </Filter>
    </FilterBar>
  );
}
