import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { CheckField } from "#components/form/check-field.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { PaymentRow } from "#db/household/compensation/list-compensation.ts";
import { paymentKinds } from "#domain/household/compensation/compensation-kinds.ts";
import type { PaymentBalance } from "#domain/household/compensation/payment-balance.ts";
import { formatMoney } from "#i18n/format-money.ts";
import styles from "../../../../_frame/ways.module.css";
import type { HouseholdFormSubject } from "../../require-household-form.ts";
import { recordPaymentAction } from "../actions.ts";
import { typedMoney } from "../typed-money.ts";

type Props = {
  form: HouseholdFormSubject;
  /** The one to be put right or taken back. */
  corrected: PaymentRow | null;
  /** Without the corrected one. */
  balance: PaymentBalance;
  /** How many were ever recorded. */
  recorded: number;
  isPaid: boolean;
};

/** 兑付: one payment, or a correction of one. */
export function PaymentForm({ form: { household, ledger }, corrected, ...known }: Props) {
  const t = useTranslations("compensation.payment.form");
  const labels = usePaymentLabels();
  return (
    <ActionForm
      action={recordPaymentAction}
      labels={labels}
      hidden={{
        householdId: household.id,
        seenPayments: known.recorded,
        ...(corrected ? { correctsId: corrected.id } : {}),
      }}
    >
      <PaidFields labels={labels} corrected={corrected} {...known} max={ledger.businessDate} />
      <CheckField name="acceptsExcess" label={labels.acceptsExcess} hint={t("acceptsExcessHint")} />
      {known.isPaid ? null : (
        <CheckField name="completes" label={labels.completes} hint={t("completesHint")} />
      )}
      <div className={styles.ways}>
        <SubmitButton>{corrected ? t("submitCorrection") : t("submit")}</SubmitButton>
        {corrected ? (
          <SubmitButton look="danger" name="takesBack" value="on">
            {t("takeBack")}
          </SubmitButton>
        ) : null}
      </div>
    </ActionForm>
  );
}

function usePaymentLabels() {
  const t = useTranslations("compensation.payment.form");
  return {
    kind: t("kind"),
    amount: t("amount"),
    paidOn: t("paidOn"),
    acceptsExcess: t("acceptsExcess"),
    completes: t("completes"),
  };
}

type FieldsProps = Pick<Props, "corrected" | "balance"> & {
  labels: ReturnType<typeof usePaymentLabels>;
  max: string;
};

function PaidFields({ labels, corrected, balance, max }: FieldsProps) {
  const t = useTranslations("compensation.payment");
  const locale = useLocale();
  return (
    <>
      <SelectField
        name="kind"
        label={labels.kind}
        required
        withoutPrompt
        defaultValue={corrected?.kind ?? "compensation"}
        options={paymentKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextField
        name="amount"
        label={labels.amount}
        hint={t("form.amountHint", {
          agreed: formatMoney(balance.agreedFen, locale),
          remaining: formatMoney(balance.remainingFen, locale),
        })}
        required
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typedMoney(corrected?.amountFen)}
      />
      <DayField
        name="paidOn"
        label={labels.paidOn}
        required
        max={max}
        defaultValue={corrected?.paidOn ?? max}
      />
    </>
  );
}
