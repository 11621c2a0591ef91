import { useLocale, useTranslations } from "next-intl";
import type { AuditEventRow } from "#db/audit/list-audit-events.ts";
import type { AuditNames } from "#db/audit/list-audit-names.ts";
import { isAuditEvent } from "#domain/audit/audit-event.ts";
import { assignmentRoles } from "#domain/project/project.ts";
import type { Locale } from "#i18n/locales.ts";

type Props = { row: AuditEventRow; names: AuditNames };

/** What was done, as a sentence without its subject. An event of another version shows its code. */
export function AuditSentence({ row, names }: Props) {
  const t = useTranslations("audit");
  const project = useTranslations("project.assignmentRole");
  const locale = useLocale();
  const { event, subjectType, subjectId, detail } = row;
  if (!isAuditEvent(event)) {
    return t("sentence.unknown", { event, subject: `${subjectType} ${subjectId}` });
  }
  const role = assignmentRoles.find((known) => known === detail.role);
  return t(`sentence.${event}`, {
    ...namesOf(row, names, locale),
    holder: textOr(detail.holder, ""),
    role: role ? project(role) : "",
  });
}

/** Names as they were on the day where the row kept them, else as they are now, else the id. */
function namesOf(
  { subjectId, subjectType, detail }: AuditEventRow,
  names: AuditNames,
  locale: Locale,
) {
  const projectId = subjectType === "project" ? subjectId : textOr(detail.projectId, "");
  return {
    user: textOr(detail.name, names.users.get(subjectId) ?? subjectId),
    project: names.projects.get(projectId)?.[locale] ?? projectId,
    milestone: names.milestones.get(subjectId)?.[locale] ?? subjectId,
  };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}
