import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { Notice } from "#components/ui/notice.tsx";
import { paymentBalance } from "#domain/household/compensation/payment-balance.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatMoney } from "#i18n/format-money.ts";
import { HouseholdFormHeader } from "../../household-form-header.tsx";
import { requireHouseholdForm } from "../../require-household-form.ts";
import { readCompensation } from "../read-compensation.ts";
import { PaymentForm } from "./payment-form.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ corrects?: string | string[] }>;
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("compensation.payment");
  return { title: (await searchParams).corrects ? t("correct") : t("add") };
}

/** 登记兑付: a payment, or with `?corrects=` one that replaces another or takes it back. */
export default async function PaymentPage({ params, searchParams }: Props) {
  const form = await requireHouseholdForm(params);
  await requireToday();
  const { corrects } = await searchParams;
  const { locale, asOf } = form.ledger;
  const { agreement, payments, paymentsMade, days } = readCompensation(form.household.id, asOf);
  const corrected = paymentsMade.find(({ id }) => id === corrects) ?? null;
  if (corrects && !corrected) notFound();
  const t = await getTranslations("compensation.payment");
  const others = paymentsMade.filter((each) => each !== corrected);
  return (
    <>
      <HouseholdFormHeader form={form} title={corrected ? t("correct") : t("add")}>
        {corrected ? (
          <p>
            {t("form.correcting", {
              on: formatDay(corrected.recordedOn, locale),
              kind: t(`kind.${corrected.kind}`),
              amount: formatMoney(corrected.amountFen, locale),
            })}
          </p>
        ) : null}
      </HouseholdFormHeader>
      {agreement === null ? (
        <Notice tone="info" title={t("form.noAgreement")} />
      ) : (
        <PaymentForm
          form={form}
          corrected={corrected}
          balance={paymentBalance(others, agreement.amountFen)}
          recorded={payments.length}
          isPaid={days.paid !== undefined}
        />
      )}
    </>
  );
}
