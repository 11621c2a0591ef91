import { createTranslator } from "next-intl";
import type { Refused } from "#domain/core/outcome.ts";
import type { ImportRow, PlanImportPreview } from "#domain/mspdi/import/import-preview.ts";
import type { PlanWarning } from "#domain/plan/plan-decision.ts";
import type { PlanTrial } from "#domain/plan/plan-trial.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";
import type { MessageKey } from "#i18n/messages/message-shape.ts";
import { messagesOf } from "#i18n/messages.ts";
import { workWeekWord } from "#i18n/work-week-word.ts";
import { textTable } from "../server/text-table.ts";

/**
 * A refusal as a compiler would write it.
 *
 * @example
 * refusalLine(refused, { file: "plan.xml", lang: "en" })
 * //=> "plan.xml:41: Line 41: the predecessor 9 is not in the file. …"
 */
export function refusalLine(
  { refusal, params }: Refused<string>,
  { file, lang }: { file: string; lang: Locale },
  place?: { readonly line: number; readonly name: string },
): string {
  const t = createTranslator({ locale: lang, messages: messagesOf(lang) });
  const key = `refusal.${refusal}` as MessageKey;
  const reason = t.has(key) ? t(key, params) : refusal;
  const line = place?.line ?? params?.line;
  const at = line === undefined ? file : `${file}:${line}`;
  return place ? `${at}: “${place.name}”: ${reason}` : `${at}: ${reason}`;
}

/** The preview of the page, for a terminal: the same figures in the same words. */
export function previewLines(preview: PlanImportPreview, locale: Locale): string[] {
  const t = wordsIn(locale);
  const { rows, leftOut, file, dates } = preview;
  const count = (state: ImportRow["state"]) => rows.filter((row) => row.state === state).length;
  return [
    t("import.summary", {
      file,
      added: count("added"),
      changed: count("changed"),
      unchanged: count("unchanged"),
      leftOut: leftOut.length,
    }),
    t(`import.datesTaken.${dates}`),
    calendarLine(preview, locale),
    textTable(rows.map((row) => rowCells(row, t, locale))),
    ...leftOut.map(({ name }) => `- ${t("import.leftOut")}: ${name[locale]}`),
    ...noteLines(preview, t),
    ...unreadLines(preview, t),
  ];
}

/** What is odd in the plan and may stand, as the page says it when a plan is tried out. */
export function warningLines(warnings: readonly PlanWarning[], locale: Locale): string[] {
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "plan.trial.warning" });
  return warnings.map((warning) => {
    const { code, ...params } = warning;
    const key = code.slice("plan.".length) as "nameTwice";
    return `- ${t(key, params as { row: number; other: number })}`;
  });
}

/** What the plan would mean, as the page says it when it is tried out. */
export function trialLines(trial: PlanTrial, locale: Locale): string[] {
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "plan.trial" });
  const { unit, rows, criticalPath, finishOn, totalFloat } = trial;
  if (finishOn === null || totalFloat === null) return [];
  const names = criticalPath.flatMap((row) => {
    return rows.find((one) => one.row === row)?.name[locale] ?? [];
  });
  const days = t(`days.${unit}`, { days: Math.abs(totalFloat) });
  const whole = t(totalFloat < 0 ? "late" : "finish", { on: formatDay(finishOn, locale), days });
  return [`- ${whole}`, `- ${t("criticalPath", { path: names.join(" → ") })}`];
}

function wordsIn(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), namespace: "exchange" });
}

function calendarLine(
  { durationUnit, workWeek, holidays, ownDays }: PlanImportPreview,
  locale: Locale,
): string {
  const t = wordsIn(locale);
  const editor = createTranslator({
    locale,
    messages: messagesOf(locale),
    namespace: "plan.editor",
  });
  if (durationUnit === "calendarDay") return t("import.unitTaken.calendarDay");
  const week = workWeekWord(workWeek, (key) => editor(`week.${key}`));
  const days = ownDays.split(" ").join(t("import.comma"));
  return [
    t("import.unitTaken.workday"),
    t("import.calendarTaken", { week, holidays: editor(`holidayRule.${holidays}`) }),
    ownDays === "" ? "" : t("import.ownDaysTaken", { days }),
  ].join("");
}

function noteLines({ notes }: PlanImportPreview, t: Words): string[] {
  return notes.map(({ code, count, lines, names }) => {
    const named =
      names.length > 0 ? t("import.names", { names: names.join(t("import.comma")) }) : "";
    const at = t("import.lines", {
      lines: lines.join(t("import.comma")),
      more: count > lines.length && lines.length === 5 ? "yes" : "no",
    });
    return `- ${t(`note.${code}`, { count })}${named}${at}`;
  });
}

function unreadLines({ unread, unreadMore }: PlanImportPreview, t: Words): string[] {
  const groups = Map.groupBy(unread, ({ group }) => group);
  const more = unreadMore > 0 ? [`- ${t("import.unreadMore", { count: unreadMore })}`] : [];
  const lines = Array.from(groups, ([group, fields]) => [
    `  ${t(`import.unreadGroup.${group}`)}`,
    ...fields.map((field) => `  - ${t("import.unreadItem", field)}`),
  ]);
  const count = unread.length + unreadMore;
  return count === 0 ? [] : [t("import.unread", { count }), ...lines.flat(), ...more];
}

type Words = ReturnType<typeof wordsIn>;

function rowCells(row: ImportRow, t: Words, locale: Locale): string[] {
  const span = ({ startOn, finishOn }: ImportRow["after"]) =>
    t("import.span", { from: startOn ?? "?", to: finishOn ?? "?" });
  const { before, after, baseline, percent, matchedBy, uid, inFile, changes } = row;
  const isMoment = row.isMoment && after.startOn !== null;
  return [
    `${row.row}.`,
    row.groupName,
    changes.includes("name") ? `${row.name[locale]} (${inFile})` : row.name[locale],
    t(`import.state.${row.state}`),
    matchedBy === null ? "" : t(`import.matched.${matchedBy}`, { uid }),
    before ? `${span(before)} →` : "",
    isMoment ? t("import.moment", { on: after.startOn ?? "" }) : span(after),
    row.predecessors,
    baseline ? t("import.baselineOf", { number: baseline.number, span: span(baseline) }) : "",
    percent > 0 ? t("import.percentOf", { percent }) : "",
  ];
}
