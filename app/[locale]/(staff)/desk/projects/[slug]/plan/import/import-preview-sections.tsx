import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { PlanImportPreview } from "#domain/mspdi/import/import-preview.ts";
import { formatDay } from "#i18n/format-day.ts";
import { useWorkWeekWord } from "../_calendar/use-work-week-word.ts";
import styles from "./import-preview.module.css";
import { ImportRowTable } from "./import-row-table.tsx";

type Props = { preview: PlanImportPreview };

/** What a file would make of the plan: in a sentence, row by row, and what was not taken. */
export function ImportPreviewSections({ preview }: Props) {
  const t = useTranslations("exchange.import");
  const count = (state: PlanImportPreview["rows"][number]["state"]) =>
    preview.rows.filter((row) => row.state === state).length;
  const summary = t("summary", {
    file: preview.file,
    added: count("added"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    leftOut: preview.leftOut.length,
  });
  return (
    <section className={styles.preview}>
      <h2>{t("preview")}</h2>
      <Notice tone="info" title={summary}>
        <p>{t(`datesTaken.${preview.dates}`)}</p>
        <CalendarTaken preview={preview} />
        <p>{t("nothingSaved")}</p>
      </Notice>
      <ImportRowTable rows={preview.rows} />
      <LeftOut preview={preview} />
      <Notes preview={preview} />
      <Unread preview={preview} />
    </section>
  );
}

/** What the plan counts by, as the file's calendar has it. */
function CalendarTaken({ preview }: Props) {
  const t = useTranslations("exchange.import");
  const rule = useTranslations("plan.editor");
  const weekWord = useWorkWeekWord();
  const { durationUnit, workWeek, holidays, ownDays } = preview;
  if (durationUnit === "calendarDay") return <p>{t("unitTaken.calendarDay")}</p>;
  const words = [
    t("unitTaken.workday"),
    t("calendarTaken", { week: weekWord(workWeek), holidays: rule(`holidayRule.${holidays}`) }),
    ...(ownDays === "" ? [] : [t("ownDaysTaken", { days: ownDays.split(" ").join(t("comma")) })]),
  ];
  return <p>{words.join("")}</p>;
}

function LeftOut({ preview: { leftOut } }: Props) {
  const t = useTranslations("exchange.import");
  const locale = useLocale();
  if (leftOut.length === 0) return null;
  return (
    <div>
      <h3>{t("leftOut")}</h3>
      <p>{t("leftOutLead")}</p>
      <ul>
        {leftOut.map(({ name, startOn, finishOn }) => (
          <li key={name.zh}>
            {name[locale]}
            {startOn && finishOn
              ? ` · ${t("span", { from: formatDay(startOn, locale), to: formatDay(finishOn, locale) })}`
              : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Notes({ preview: { notes } }: Props) {
  const t = useTranslations("exchange");
  return (
    <div>
      <h3>{t("import.notes")}</h3>
      {notes.length === 0 ? <p>{t("import.notesNone")}</p> : null}
      <ul>
        {notes.map(({ code, count, lines, names }) => (
          <li key={code}>
            {t(`note.${code}`, { count })}
            {names.length > 0 ? t("import.names", { names: names.join(t("import.comma")) }) : null}
            {t("import.lines", {
              lines: lines.join(t("import.comma")),
              more: count > lines.length && lines.length === 5 ? "yes" : "no",
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Unread({ preview: { unread, unreadMore } }: Props) {
  const t = useTranslations("exchange.import");
  if (unread.length === 0) return null;
  return (
    <details className={styles.unread}>
      <summary>{t("unread", { count: unread.length + unreadMore })}</summary>
      {Array.from(
        Map.groupBy(unread, ({ group }) => group),
        ([group, fields]) => (
          <section key={group}>
            <h4>{t(`unreadGroup.${group}`)}</h4>
            <ul>
              {fields.map(({ path, count, line }) => (
                <li key={path}>{t("unreadItem", { path, count, line })}</li>
              ))}
            </ul>
          </section>
        ),
      )}
      {unreadMore > 0 ? <p>{t("unreadMore", { count: unreadMore })}</p> : null}
    </details>
  );
}
