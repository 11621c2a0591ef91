import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { listNumberReveals } from "#db/household/person/list-number-reveals.ts";
import { personalNumbers } from "#domain/household/person/personal-number.ts";
import { formatDay } from "#i18n/format-day.ts";

type Reveal = ReturnType<typeof listNumberReveals>[number];

/** Who saw numbers of the household in full, which, and why, the newest first. */
export function RevealTable({ reveals }: { reveals: readonly Reveal[] }) {
  const t = useTranslations("household.reveals");
  const number = useTranslations("audit.number");
  const locale = useLocale();
  const whatOf = ({ detail }: Reveal) => {
    const shown = personalNumbers.find((each) => each === detail.field);
    return shown ? number(shown) : t("exported");
  };
  return (
    <DataTable<Reveal>
      caption={t("table")}
      columns={[
        { key: "on", header: t("on"), cell: ({ on }) => formatDay(on, locale, "short") },
        { key: "by", header: t("by"), cell: ({ by }) => by },
        { key: "what", header: t("what"), cell: whatOf },
        { key: "reason", header: t("reason"), cell: ({ detail }) => String(detail.reason ?? "") },
      ]}
      rows={reveals}
      keyOf={({ sequence }) => String(sequence)}
      empty={t("empty")}
    />
  );
}
