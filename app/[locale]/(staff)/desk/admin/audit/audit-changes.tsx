import { useLocale, useTranslations } from "next-intl";
import { useQuestionText } from "#components/question/use-question-text.ts";
import type { AuditEventRow } from "#db/audit/list-audit-events.ts";
import { roles } from "#domain/access/permission.ts";
import { auditChanges } from "#domain/audit/audit-change.ts";
import { isAuditEvent } from "#domain/audit/audit-event.ts";
import type { AuditValue } from "#domain/audit/audit-reading.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./audit-changes.module.css";

/** What an event changed, old → new. */
export function AuditChanges({ row: { event, detail } }: { row: AuditEventRow }) {
  const t = useTranslations("audit");
  const site = useTranslations("site");
  const valueText = useValueText();
  const changes = isAuditEvent(event) ? auditChanges(event, detail) : [];
  if (changes.length === 0) return site("none");
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className={styles.field}>{t(`field.${field}`)}</span>{" "}
          {before
            ? t("arrow", { before: valueText(before), after: valueText(after) })
            : valueText(after)}
        </li>
      ))}
    </ul>
  );
}

function useValueText(): (value: AuditValue) => string {
  const t = useTranslations("audit");
  const session = useTranslations("session.role");
  const light = useTranslations("light");
  const household = useTranslations("ledger.stage");
  const metric = useTranslations("relocation.metric");
  const publication = useTranslations("counts.publication");
  const stage = useTranslations("project.stage");
  const publicText = useTranslations("withdrawal.what");
  const questionText = useQuestionText();
  const locale = useLocale();
  return (value) => {
    switch (value.as) {
      case "day":
        return formatDay(value.value, locale, "short");
      case "percent":
        return `${formatNumber(value.value, locale)}%`;
      case "count":
        return formatNumber(value.value, locale);
      case "role": {
        const role = roles.find((known) => known === value.value);
        return role ? session(role) : value.value;
      }
      case "light":
        return light(`name.${value.value}`);
      case "stage":
        return stage(value.value);
      case "householdStage":
        return household(value.value);
      case "metric":
        return metric(value.value);
      case "publication":
        return publication(value.value);
      case "number":
        return t(`number.${value.value}`);
      case "publicText":
        return publicText(value.value);
      case "sheet":
        return t(`sheet.${value.value}`);
      case "state":
        return t(`state.${value.value}`);
      case "text":
        return value.value;
      case "questions":
        return value.value.map(questionText).join(t("confirmedAnd"));
      case "yes":
        return t("yes");
      case "nothing":
        return t("nothing");
    }
  };
}
