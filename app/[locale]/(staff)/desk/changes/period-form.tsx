import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Filter, FilterBar } from "#components/ui/filter-bar.tsx";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { startOfMonth } from "#domain/calendar/calendar-period.ts";
import { firstReplayDay, type RequestedDay } from "#domain/calendar/requested-day.ts";
import { mondayBefore } from "#domain/portfolio/portfolio-changes.ts";
import styles from "./changes.module.css";

type Props = { day: RequestedDay; from: IsoDate };

/** Between which two days: a GET form, and the three periods an office asks for. */
export function PeriodForm({ day: { asOf, businessDate }, from }: Props) {
  const t = useTranslations("changes.period");
  const href = useDeskHref();
  const presets = [
    { name: "monday", from: mondayBefore(asOf) },
    { name: "month", from: addDays(startOfMonth(asOf), -1) },
    { name: "thirtyDays", from: addDays(asOf, -30) },
  ] as const;
  return (
    <div className={styles.period}>
      <FilterBar action={href("/changes")} label={t("label")}>
        <Filter label={t("from")}>
          <input
            key={from}
            type="date"
            name="from"
            min={firstReplayDay}
            max={addDays(businessDate, -1)}
            defaultValue={from}
          />
        </Filter>
        <Filter label={t("on")}>
          <input
            key={asOf}
            type="date"
            name="on"
            min={firstReplayDay}
            max={businessDate}
            defaultValue={asOf}
          />
        </Filter>
      </FilterBar>
      <ul className={styles.presets}>
        {presets
          .filter((preset) => preset.from >= firstReplayDay)
          .map((preset) => (
            <li key={preset.name}>
              <a
                href={href(`/changes?from=${preset.from}`)}
                aria-current={preset.from === from ? "true" : undefined}
              >
                {t(preset.name)}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
