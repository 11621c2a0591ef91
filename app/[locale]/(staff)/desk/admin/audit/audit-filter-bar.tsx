import { useLocale, useTranslations } from "next-intl";
import { Filter, FilterBar } from "#components/ui/filter-bar.tsx";
import type { AuditNames } from "#db/audit/list-audit-names.ts";
import { auditEvents } from "#domain/audit/audit-event.ts";
import type { AuditQuery } from "./audit-query.ts";

type Props = { path: string; query: AuditQuery; names: AuditNames };

/** The audit trail by person, event, project and business days. */
export function AuditFilterBar({ path, query, names }: Props) {
  const t = useTranslations("audit");
  const locale = useLocale();
  const projects = [...names.projects].map(([id, name]) => [id, name[locale]] as const);
  return (
    <FilterBar action={path}>
      <Filter label={t("person")}>
        <Choice
          name="person"
          value={query.person}
          any={t("anyPerson")}
          options={[...names.users]}
        />
      </Filter>
      <Filter label={t("eventLabel")}>
        <Choice
          name="event"
          value={query.event}
          any={t("anyEvent")}
          options={auditEvents.map((event) => [event, t(`name.${event}`)] as const)}
        />
      </Filter>
      <Filter label={t("project")}>
        <Choice name="project" value={query.project} any={t("anyProject")} options={projects} />
      </Filter>
      <Filter label={t("from")}>
        <input type="date" name="from" defaultValue={query.from} />
      </Filter>
      <Filter label={t("to")}>
        <input type="date" name="to" defaultValue={query.to} />
      </Filter>
    </FilterBar>
  );
}

type ChoiceProps = {
  name: string;
  value: string | undefined;
  /** The line that filters nothing. */
  any: string;
  options: readonly (readonly [string, string])[];
};

function Choice({ name, value, any, options }: ChoiceProps) {
  return (
    <select name={name} defaultValue={value}>
      <option value="">{any}</option>
      {options.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
