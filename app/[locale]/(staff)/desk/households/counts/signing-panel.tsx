import { useLocale, useTranslations } from "next-intl";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { formatPercent } from "#domain/core/rate.ts";
import type { SigningProgress } from "#domain/household/signing/signing-progress.ts";
import type { SigningTerms } from "#domain/household/signing/signing-terms.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { SigningForecast } from "./signing-forecast.tsx";

type Props = {
  signing: SigningProgress;
  terms: SigningTerms | null;
  /** To the 重点户; null for whoever may not see households. */
  keyHref: string | null;
};

/** How many have signed, how many are still needed, by when, and at which rate a day. */
export function SigningPanel({ signing, terms, keyHref }: Props) {
  const t = useTranslations("counts.signing");
  const locale = useLocale();
  const { rate, target, needed, unloadedYears } = signing;
  return (
    <>
      <KeyFigures>
        <KeyFigure
          label={t("signed")}
          value={formatNumber(rate.numerator, locale)}
          unit={t("perDay")}
          note={t("signedOf", { count: rate.denominator, percent: formatPercent(rate) })}
        />
        <KeyFigure
          label={t("threshold")}
          value={`${signing.thresholdPercent}%`}
          note={
            <>
              {t("target", { count: target })}
              {" · "}
              {terms
                ? t("thresholdSet", { on: formatDay(terms.setOn, locale) })
                : t("thresholdUsual")}{" "}
              {terms?.synthetic ? <SyntheticTag /> : null}
            </>
          }
        />
        <KeyFigure
          label={t("needed")}
          value={formatNumber(needed, locale)}
          unit={t("perDay")}
          note={needed === 0 ? t("reached") : undefined}
        />
        <DaysLeft signing={signing} />
        <Required signing={signing} />
        <Actual signing={signing} />
      </KeyFigures>
      {unloadedYears.length > 0 ? (
        <Notice tone="info" title={t("unloaded", { years: unloadedYears.join(" ") })} />
      ) : null}
      <SigningForecast signing={signing} keyHref={keyHref} />
    </>
  );
}

function DaysLeft({ signing: { toOn, forecast } }: Pick<Props, "signing">) {
  const t = useTranslations("counts.signing");
  const site = useTranslations("site");
  const locale = useLocale();
  const isOver = toOn !== null && forecast.daysLeft === 0;
  const on = toOn === null ? "" : formatDay(toOn, locale);
  const note = toOn === null ? t("noDays") : t(isOver ? "over" : "daysLeftNote", { on });
  return (
    <KeyFigure
      label={t("daysLeft")}
      value={forecast.daysLeft ?? site("none")}
      unit={forecast.daysLeft === null ? undefined : t("days")}
      note={note}
    />
  );
}

function Required({ signing: { forecast } }: Pick<Props, "signing">) {
  const t = useTranslations("counts.signing");
  const site = useTranslations("site");
  const locale = useLocale();
  const { requiredPerDay } = forecast;
  return (
    <KeyFigure
      label={t("required")}
      value={requiredPerDay === null ? site("none") : formatNumber(requiredPerDay, locale)}
      unit={requiredPerDay === null ? undefined : t("perDay")}
      note={t(requiredPerDay === null ? "requiredNone" : "requiredNote")}
    />
  );
}

function Actual({ signing: { forecast, observedFromOn } }: Pick<Props, "signing">) {
  const t = useTranslations("counts.signing");
  const site = useTranslations("site");
  const locale = useLocale();
  const { actualPerDay, observedDays } = forecast;
  const isKnown = actualPerDay !== null && observedFromOn !== null;
  return (
    <KeyFigure
      label={t("actual")}
      value={isKnown ? formatNumber(actualPerDay, locale) : site("none")}
      unit={isKnown ? t("perDay") : undefined}
      note={
        isKnown
          ? t("actualNote", { on: formatDay(observedFromOn, locale), days: observedDays })
          : t("actualNone")
      }
    />
  );
}
