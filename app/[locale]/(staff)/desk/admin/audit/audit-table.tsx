import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { AuditEventRow } from "#db/audit/list-audit-events.ts";
import type { AuditNames } from "#db/audit/list-audit-names.ts";
import { roles } from "#domain/access/permission.ts";
import { businessDateAt } from "#domain/calendar/calendar-day.ts";
import { formatDay, formatInstant } from "#i18n/format-day.ts";
import { AuditChanges } from "./audit-changes.tsx";
import { AuditSentence } from "./audit-sentence.tsx";
import styles from "./audit-table.module.css";

type Props = { events: readonly AuditEventRow[]; names: AuditNames; empty: string };

/** Who did what and when, newest first, each row a sentence with what it changed. */
export function AuditTable({ events, names, empty }: Props) {
  const t = useTranslations("audit");
  return (
    <DataTable
      caption={t("table")}
      rows={events}
      keyOf={({ sequence }) => String(sequence)}
      empty={empty}
      columns={[
        { key: "at", header: t("at"), cell: (row) => <AuditTime row={row} /> },
        { key: "actor", header: t("actor"), cell: (row) => <AuditActor row={row} /> },
        {
          key: "what",
          header: t("what"),
          cell: (row) => <AuditSentence row={row} names={names} />,
        },
        { key: "change", header: t("change"), cell: (row) => <AuditChanges row={row} /> },
      ]}
    />
  );
}

/** The instant; the business date beside it where it was another day. */
function AuditTime({ row: { at, businessOn } }: { row: AuditEventRow }) {
  const t = useTranslations("audit");
  const locale = useLocale();
  return (
    <>
      <span className={styles.at}>{formatInstant(at, locale)}</span>
      {businessDateAt(at) === businessOn ? null : (
        <span className={styles.note}>
          {t("businessOn", { on: formatDay(businessOn, locale, "short") })}
        </span>
      )}
    </>
  );
}

function AuditActor({ row: { actorName, actorRole } }: { row: AuditEventRow }) {
  const t = useTranslations("audit");
  const session = useTranslations("session.role");
  const role = roles.find((known) => known === actorRole);
  if (!role) return t(actorRole === "public" ? "public" : "system");
  return (
    <>
      {actorName}
      <span className={styles.note}>{session(role)}</span>
    </>
  );
}
