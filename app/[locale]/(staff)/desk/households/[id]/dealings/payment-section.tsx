import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { PaymentRow } from "#db/household/compensation/list-compensation.ts";
import {
  type PaymentBalance,
  paymentBalance,
} from "#domain/household/compensation/payment-balance.ts";
import type { DatedRow } from "#domain/household/compensation/records-in-force.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatMoney } from "#i18n/format-money.ts";
import styles from "./compensation.module.css";
import { CompensationSection } from "./compensation-section.tsx";
import { CorrectLink } from "./correct-link.tsx";
import { RecordedCell } from "./recorded-cell.tsx";
import type { SectionProps } from "./section-props.ts";

/** What was paid of what was agreed, and each payment. */
export function PaymentSection({ householdId, compensation, isActing }: SectionProps) {
  const t = useTranslations("compensation.payment");
  const { agreement, payments, paymentsMade } = compensation;
  const balance = paymentBalance(paymentsMade, agreement?.amountFen ?? 0);
  const columns = usePaymentColumns(isActing ? householdId : null);
  const form = `/households/${householdId}/dealings/payment` as const;
  return (
    <CompensationSection
      id="payments"
      title={t("title")}
      add={isActing && agreement ? { form, label: t("add") } : null}
    >
      {agreement || payments.length > 0 ? <Balance balance={balance} /> : null}
      {payments.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("table")}
          columns={columns}
          rows={payments}
          keyOf={({ row }) => row.id}
          isSynthetic={({ row }) => row.synthetic}
          empty={t("none")}
        />
      )}
    </CompensationSection>
  );
}

function Balance({ balance }: { balance: PaymentBalance }) {
  const t = useTranslations("compensation.payment");
  const locale = useLocale();
  const { agreedFen, paidFen, remainingFen, allowanceFen, excessFen } = balance;
  const figure = (fen: number) => formatMoney(fen, locale);
  return (
    <>
      {excessFen > 0 ? (
        <Notice tone="error" title={t("excess", { amount: figure(excessFen) })} />
      ) : null}
      <KeyFigures>
        <KeyFigure size="medium" label={t("agreed")} value={figure(agreedFen)} />
        <KeyFigure size="medium" label={t("paid")} value={figure(paidFen)} />
        <KeyFigure size="medium" label={t("remaining")} value={figure(remainingFen)} />
        <KeyFigure
          size="medium"
          label={t("allowance")}
          value={figure(allowanceFen)}
          note={t("allowanceNote")}
        />
      </KeyFigures>
    </>
  );
}

/** @param actingOn the household, where its payments may be put right */
function usePaymentColumns(actingOn: string | null): Column<DatedRow<PaymentRow>>[] {
  const t = useTranslations("compensation.payment");
  const compensation = useTranslations("compensation");
  const locale = useLocale();
  const day = (on: string) => formatDay(on, locale, "short");
  return [
    {
      key: "paidOn",
      header: t("column.paidOn"),
      keepsLine: true,
      cell: ({ row }) => day(row.paidOn),
    },
    { key: "kind", header: t("column.kind"), cell: ({ row }) => t(`kind.${row.kind}`) },
    {
      key: "amount",
      header: t("column.amount"),
      isNumeric: true,
      cell: ({ row, correctedBy }) => (
        <span className={correctedBy ? styles.corrected : undefined}>
          {formatMoney(row.amountFen, locale)}
        </span>
      ),
    },
    {
      key: "recorded",
      header: t("column.recorded"),
      cell: ({ row }) => <RecordedCell row={row} />,
    },
    {
      key: "state",
      header: t("column.state"),
      cell: ({ row, correctedBy }) => {
        if (correctedBy) return compensation("corrected");
        if (row.amountFen === 0) return compensation("takenBack");
        return actingOn === null ? null : (
          <CorrectLink
            householdId={actingOn}
            form="payment"
            id={row.id}
            of={`${t(`kind.${row.kind}`)} ${day(row.paidOn)}`}
          />
        );
      },
    },
  ];
}
