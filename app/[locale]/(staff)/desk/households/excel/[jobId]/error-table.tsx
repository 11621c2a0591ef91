import { useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { SheetError } from "#domain/workbook/sheet-error.ts";
import type { MessageKey } from "#i18n/messages/message-shape.ts";

type Props = {
  errors: readonly SheetError[];
  /** whose words say what is wrong */
  words: "refusal" | "confirm";
  caption: string;
};

/** What is wrong, each where Excel shows it: sheet, row, letters and header. */
export function ErrorTable({ errors, words, caption }: Props) {
  const t = useTranslations();
  const textOf = ({ code, params }: SheetError) => {
    const key = `${words}.${code}` as MessageKey;
    return t.has(key) ? t(key, params) : t("form.unexpected");
  };
  const numbered = errors.map((error, index) => ({ ...error, index }));
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: "place",
          header: t("excel.place"),
          cell: ({ sheet, row, column, header }) =>
            [sheet, row === undefined ? "" : `${column ?? ""}${row}`, header ?? ""]
              .filter(Boolean)
              .join(" · "),
        },
        { key: "reason", header: t("excel.problem"), cell: textOf },
      ]}
      rows={numbered}
      keyOf={({ index }) => String(index)}
      empty={t("excel.none")}
    />
  );
}
