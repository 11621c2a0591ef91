import { createTranslator } from "next-intl";
import type { Refused } from "#domain/core/outcome.ts";
import type { ImportRow, PlanImportPreview } from "#domain/mspdi/import/import-preview.ts";
import type { Locale } from "#i18n/locales.ts";
import type { MessageKey } from "#i18n/messages/message-shape.ts";
import { messagesOf } from "#i18n/messages.ts";
import { textTable } from "../server/text-table.ts";

/**
 * A refusal as a compiler would write it.
 *
 * @example
 * refusalLine(refused, { file: "plan.xml", lang: "en" })
 * //=> "plan.xml:41: Line 41: the predecessor 9 is not in the file."
 */
export function refusalLine(
  { refusal, params }: Refused<string>,
  { file, lang }: { file: string; lang: Locale },
): string {
  const t = createTranslator({ locale: lang, messages: messagesOf(lang) });
  const key = `refusal.${refusal}` as MessageKey;
  const reason = t.has(key) ? t(key, params) : refusal;
  const at = params?.line === undefined ? file : `${file}:${params.line}`;
  return `${at}: ${reason}`;
}

/** The preview of the page, for a terminal: the same figures in the same words. */
export function previewLines(preview: PlanImportPreview, locale: Locale): string[] {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "exchange" });
  const { rows, leftOut, notes, unread, unreadMore, file } = preview;
  const count = (state: ImportRow["state"]) => rows.filter((row) => row.state === state).length;
  const lines = (numbers: readonly number[], all: number) =>
    t("import.lines", {
      lines: numbers.join(t("import.comma")),
      more: all > numbers.length && numbers.length === 5 ? "yes" : "no",
    });
  return [
    t("import.summary", {
      file,
      added: count("added"),
      changed: count("changed"),
      unchanged: count("unchanged"),
      leftOut: leftOut.length,
    }),
    t(`import.datesTaken.${preview.dates}`),
    t(`import.unitTaken.${preview.durationUnit}`),
    textTable(rows.map((row) => rowCells(row, t, locale))),
    ...leftOut.map(({ name }) => `- ${t("import.leftOut")}: ${name[locale]}`),
    ...notes.map(({ code, count: all, lines: numbers, names }) => {
      const named =
        names.length > 0 ? t("import.names", { names: names.join(t("import.comma")) }) : "";
      return `- ${t(`note.${code}`, { count: all })}${named}${lines(numbers, all)}`;
    }),
    ...unread.map((field) => `- ${t("import.unreadItem", field)}`),
    ...(unreadMore > 0 ? [`- ${t("import.unreadMore", { count: unreadMore })}`] : []),
  ];
}

type Words = ReturnType<typeof createTranslator<ReturnType<typeof messagesOf>, "exchange">>;

function rowCells(row: ImportRow, t: Words, locale: Locale): string[] {
  const span = ({ startOn, finishOn }: ImportRow["after"]) =>
    t("import.span", { from: startOn ?? "?", to: finishOn ?? "?" });
  const { before, after, baseline, percent } = row;
  return [
    `${row.row}.`,
    row.name[locale],
    t(`import.state.${row.state}`),
    before ? `${span(before)} →` : "",
    span(after),
    row.predecessors,
    baseline ? t("import.baselineOf", { number: baseline.number, span: span(baseline) }) : "",
    percent > 0 ? t("import.percentOf", { percent }) : "",
  ];
}
