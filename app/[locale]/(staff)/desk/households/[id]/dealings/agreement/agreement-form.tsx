import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { AgreementRow } from "#db/household/compensation/list-compensation.ts";
import { stageOfAgreement } from "#domain/household/compensation/agreement-decision.ts";
import { agreementKinds } from "#domain/household/compensation/compensation-kinds.ts";
import type { StageDays } from "#domain/household/stage/household-event.ts";
import { compensationMethods } from "#domain/household/stage/stage.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { HouseholdFormSubject } from "../../require-household-form.ts";
import { recordAgreementAction } from "../actions.ts";
import { typedMoney } from "../typed-money.ts";

type Props = {
  form: HouseholdFormSubject;
  /** The one to be put right. */
  corrected: AgreementRow | null;
  /** The stages the household has reached. */
  days: StageDays;
};

/** 补偿协议 or 补偿决定; the day is asked for only where the ledger has not got the stage. */
export function AgreementForm({ form: { household, ledger }, corrected, days }: Props) {
  const t = useTranslations("compensation.agreement.form");
  const labels = useAgreementLabels();
  return (
    <ActionForm
      action={recordAgreementAction}
      labels={labels}
      hidden={{
        householdId: household.id,
        ...(corrected ? { correctsId: corrected.id, kind: corrected.kind } : {}),
      }}
    >
      {corrected ? null : <KindField label={labels.kind} />}
      <TextField
        name="number"
        label={labels.number}
        required
        longest={60}
        autoComplete="off"
        defaultValue={corrected?.number}
      />
      <AgreedDay label={labels.on} days={days} corrected={corrected} max={ledger.businessDate} />
      <TermFields
        labels={labels}
        corrected={corrected}
        way={corrected?.way ?? household.way ?? undefined}
      />
      <SubmitButton>{corrected ? t("submitCorrection") : t("submit")}</SubmitButton>
    </ActionForm>
  );
}

function useAgreementLabels() {
  const t = useTranslations("compensation.agreement.form");
  return {
    kind: t("kind"),
    number: t("number"),
    on: t("on"),
    way: t("way"),
    amount: t("amount"),
    moveByOn: t("moveBy"),
    transitionMonths: t("months"),
    monthlyAllowance: t("allowance"),
  };
}
type Labels = ReturnType<typeof useAgreementLabels>;

function KindField({ label }: { label: string }) {
  const word = useTranslations("compensation.agreement.kind");
  return (
    <ChoiceField
      name="kind"
      label={label}
      required
      defaultValue="agreement"
      options={agreementKinds.map((value) => ({ value, label: word(value) }))}
    />
  );
}

type DayProps = { label: string; days: StageDays; max: string } & Pick<Props, "corrected">;

function AgreedDay({ label, days, corrected, max }: DayProps) {
  const t = useTranslations("compensation.agreement.form");
  const locale = useLocale();
  const known = days[stageOfAgreement[corrected?.kind ?? "agreement"]];
  if (corrected && known) return null;
  const hint = known ? t("onKnown", { on: formatDay(known, locale) }) : t("onHint");
  return <DayField name="on" label={label} hint={hint} max={max} required={!known} />;
}

type TermProps = { labels: Labels; way?: string } & Pick<Props, "corrected">;

function TermFields({ labels, corrected, way }: TermProps) {
  const t = useTranslations("compensation.agreement.form");
  const word = useTranslations("ledger.way");
  return (
    <>
      <ChoiceField
        name="way"
        label={labels.way}
        hint={t("wayHint")}
        required
        defaultValue={way}
        options={compensationMethods.map((value) => ({ value, label: word(value) }))}
      />
      <TextField
        name="amount"
        label={labels.amount}
        hint={t("amountHint")}
        required
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typedMoney(corrected?.amountFen)}
      />
      <DayField
        name="moveByOn"
        label={labels.moveByOn}
        defaultValue={corrected?.moveByOn ?? undefined}
      />
      <TextField
        name="transitionMonths"
        label={labels.transitionMonths}
        hint={t("monthsHint")}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={corrected?.transitionMonths?.toString()}
      />
      <TextField
        name="monthlyAllowance"
        label={labels.monthlyAllowance}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typedMoney(corrected?.monthlyAllowanceFen)}
      />
    </>
  );
}
