import { useLocale, useTranslations } from "next-intl";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { SigningProgress } from "#domain/household/signing/signing-progress.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";

type Props = { signing: SigningProgress; keyHref: string | null };

/** When the threshold would be reached, or why there is no saying and what rate would be enough. */
export function SigningForecast({ signing, keyHref }: Props) {
  const t = useTranslations("counts.signing");
  const { forecast, toOn } = signing;
  if (forecast.kind === "none") return <NoForecast signing={signing} keyHref={keyHref} />;
  const { p50On, p85On, observedDays, remaining } = forecast;
  return (
    <>
      <KeyFigures>
        <ForecastDay label={t("p50")} on={p50On} toOn={toOn} />
        <ForecastDay label={t("p85")} on={p85On} toOn={toOn} />
      </KeyFigures>
      <p>{t("how", { days: observedDays, count: remaining ?? 0 })}</p>
    </>
  );
}

type DayProps = { label: string; on: IsoDate | null; toOn: IsoDate | null };

/** The day, and on which side of the last day of signing it lies. */
function ForecastDay({ label, on, toOn }: DayProps) {
  const t = useTranslations("counts.signing");
  const site = useTranslations("site");
  const locale = useLocale();
  if (on === null) {
    return <KeyFigure size="medium" label={label} value={site("none")} note={t("tooFar")} />;
  }
  const side = toOn !== null && t(on <= toOn ? "inTime" : "late", { on: formatDay(toOn, locale) });
  return (
    <KeyFigure
      size="medium"
      label={label}
      value={formatDay(on, locale, "short")}
      note={side || undefined}
    />
  );
}

function NoForecast({ signing: { forecast }, keyHref }: Props) {
  const t = useTranslations("counts.signing");
  const site = useTranslations("site");
  const locale = useLocale();
  if (forecast.kind !== "none") return null;
  const { reason, observedDays, requiredPerDay, actualPerDay } = forecast;
  const isKeyShown = reason === "tail" && keyHref !== null;
  const isOpen = reason !== "done" && reason !== "noTarget";
  return (
    <Notice
      tone={reason === "done" ? "success" : "info"}
      title={t(`none.${reason}`, { days: observedDays })}
    >
      {isOpen && requiredPerDay !== null ? (
        <p>
          {t("askRequired", {
            required: formatNumber(requiredPerDay, locale),
            actual: actualPerDay === null ? site("none") : formatNumber(actualPerDay, locale),
          })}
        </p>
      ) : null}
      {isKeyShown ? (
        <p>
          <a href={keyHref}>{t("toKey")}</a>
        </p>
      ) : null}
    </Notice>
  );
}
