import { useLocale, useTranslations } from "next-intl";
import { CheckField } from "#components/form/check-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { listPossibleEvents } from "#domain/milestone/milestone-decision.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { OpenMilestone } from "./open-milestones.ts";
import styles from "./report-form.module.css";

type Props = { open: readonly OpenMilestone[]; asOf: IsoDate };

/** More than fit a phone beside the percent. */
const shownAtOnce = 4;

/** The milestones that a report may change with its percent: started, further or met. */
export function ReportMilestones({ open, asOf }: Props) {
  const t = useTranslations("report.milestones");
  if (open.length === 0) return null;
  const rest = open.slice(shownAtOnce);
  return (
    <fieldset className={styles.milestones}>
      <legend>{t("title")}</legend>
      <p className={styles.hint}>{t("hint")}</p>
      {open.slice(0, shownAtOnce).map((each) => (
        <MilestoneTick key={each.row} open={each} asOf={asOf} />
      ))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t("more", { count: rest.length })}</summary>
          {rest.map((each) => (
            <MilestoneTick key={each.row} open={each} asOf={asOf} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

function MilestoneTick({ open, asOf }: { open: OpenMilestone; asOf: IsoDate }) {
  const t = useTranslations("report.milestones");
  const locale = useLocale();
  const { milestone, row } = open;
  const { fact, state } = milestone;
  const possible = listPossibleEvents(state, asOf);
  const name = (field: string) => `milestones.${row}.${field}`;
  return (
    <fieldset className={styles.tick}>
      <legend>
        {fact.name[locale]} <StandsAt milestone={milestone} />
      </legend>
      <input type="hidden" name={name("id")} value={fact.id} />
      <input type="hidden" name={name("version")} value={fact.version} />
      {possible.includes("started") ? (
        <CheckField name={name("started")} label={t("started")} />
      ) : null}
      <CheckField name={name("met")} label={t("met")} />
      <TextField
        name={name("percent")}
        label={t("percent")}
        inputMode="decimal"
        autoComplete="off"
      />
    </fieldset>
  );
}

function StandsAt({ milestone: { state } }: { milestone: MilestoneView }) {
  const t = useTranslations("milestone.status");
  const locale = useLocale();
  const { status, percent } = state;
  const words = percent === null ? t(status) : `${formatNumber(percent, locale)}%`;
  return <span className={styles.hint}>{words}</span>;
}
