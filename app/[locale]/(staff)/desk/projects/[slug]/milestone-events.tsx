import { useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { MilestoneEventFact } from "#domain/milestone/milestone-fact.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "../../_frame/desk.module.css";

/** What was recorded of a milestone, the latest open, with who entered it and on what evidence. */
export function MilestoneEvents({ events }: { events: readonly MilestoneEventFact[] }) {
  const t = useTranslations("desk.project");
  const [latest, ...older] = events.toReversed();
  if (latest === undefined) return null;
  return (
    <>
      <EventText event={latest} />
      {older.length > 0 ? (
        <details>
          <summary className={styles.unfold}>{t("olderEvents", { count: older.length })}</summary>
          <ol className={styles.events} reversed>
            {older.map((event) => (
              <li key={`${event.recordedOn} ${event.on} ${event.kind} ${event.percent}`}>
                <EventText event={event} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

function EventText({ event }: { event: MilestoneEventFact }) {
  const t = useTranslations("desk.project");
  const milestone = useTranslations("milestone");
  const locale = useLocale();
  const { kind, percent, evidence, recordedBy, recordedOn, synthetic } = event;
  const what = { on: formatDay(event.on, locale), kind: milestone(`event.${kind}`) };
  return (
    <span className={styles.lines}>
      <span>
        {percent === null
          ? t("event", what)
          : t("eventPercent", { ...what, percent: formatNumber(percent, locale) })}{" "}
        {synthetic ? <SyntheticTag /> : null}
      </span>
      {evidence ? <span>{t("evidence", { evidence })}</span> : null}
      <span className={styles.quiet}>
        {t("eventBy", { recorder: recordedBy, on: formatDay(recordedOn, locale) })}
      </span>
    </span>
  );
}
