"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "#components/form/select-field.tsx";
import { receiptTerms, usualReceiptTerm } from "#domain/household/receipt/receipt-input.ts";

/** For how long a receipt can be read. */
export function TermField({ label, hint }: { label: string; hint?: string }) {
  const t = useTranslations("receipt.desk");
  return (
    <SelectField
      name="months"
      label={label}
      hint={hint}
      required
      withoutPrompt
      defaultValue={String(usualReceiptTerm)}
      options={receiptTerms.map((months) => ({
        value: String(months),
        label: t("term", { months }),
      }))}
    />
  );
}
