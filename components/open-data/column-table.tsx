import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { messagesOf } from "#i18n/messages.ts";

type Props = { of: "projectColumns" | "milestoneColumns" };

/** Each column of a table of the open data, and what it says. */
export function ColumnTable({ of }: Props) {
  const t = useTranslations("openData.fields");
  const locale = useLocale();
  const rows = Object.entries(messagesOf(locale).openData[of]);
  return (
    <DataTable
      caption={t(of === "projectColumns" ? "projects" : "milestones")}
      columns={[
        { key: "name", header: t("name"), cell: ([name]) => <code>{name}</code> },
        { key: "meaning", header: t("meaning"), cell: ([, meaning]) => meaning },
      ]}
      rows={rows}
      keyOf={([name]) => name}
      empty=""
    />
  );
}
