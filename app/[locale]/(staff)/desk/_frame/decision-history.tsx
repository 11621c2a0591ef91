import { useLocale } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";

/** What a leader set on a day, with the reason. */
export type Word = {
  readonly id: string;
  readonly setOn: IsoDate;
  readonly setBy: string;
  readonly reason: string;
  readonly synthetic: boolean;
};

type Props<W extends Word> = {
  caption: string;
  empty: string;
  heads: Readonly<Record<"on" | "reason" | "by", string>>;
  /** What was set, between the day and the reason. */
  columns: readonly Column<W>[];
  /** Newest first. */
  words: readonly W[];
};

/** Everything leaders set of one thing, each with its day, its reason and who set it. */
export function DecisionHistory<W extends Word>({
  caption,
  empty,
  heads,
  columns,
  words,
}: Props<W>) {
  const locale = useLocale();
  return (
    <DataTable<W>
      caption={caption}
      isSynthetic={({ synthetic }) => synthetic}
      columns={[
        { key: "on", header: heads.on, cell: ({ setOn }) => formatDay(setOn, locale, "short") },
        ...columns,
        { key: "reason", header: heads.reason, cell: ({ reason }) => reason },
        {
          key: "by",
          header: heads.by,
          cell: ({ setBy }) => setBy,
        },
      ]}
      rows={words}
      keyOf={({ id }) => id}
      empty={empty}
    />
  );
}
