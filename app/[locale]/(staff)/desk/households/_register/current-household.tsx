"use client";

import { useTranslations } from "next-intl";
import { use } from "react";
import { type CurrentValue, CurrentValues } from "#components/form/current-values.tsx";
import { FormContext } from "#components/form/form-context.ts";
import { type DrawnHolder, holderField } from "./drawn-holder.ts";
import { holderLayout } from "./holder-layout.ts";

type Props = {
  labels: Readonly<Record<string, string>>;
  facts: Readonly<Record<string, CurrentValue>>;
  holders: readonly DrawnHolder[];
};

/** A household as somebody else has just saved it, with its holders in the rows of the form. */
export function CurrentHousehold({ labels, facts, holders }: Props) {
  const kinds = useTranslations("ledger.holderKind");
  const { state } = use(FormContext);
  const sent = state.values ?? {};
  const current: Record<string, CurrentValue> = { ...facts };
  for (const [row, holder] of holderLayout(holders, { sent, isAdding: false }).entries()) {
    const isGone = holder === null && sent[holderField(row, "id")];
    if (holder === null && !isGone) continue;
    const { name = "", share = "", kind } = holder ?? {};
    current[holderField(row, "name")] = { value: name, text: name };
    if (!kind) continue;
    current[holderField(row, "kind")] = { value: kind, text: kinds(kind) };
    current[holderField(row, "share")] = { value: share, text: share };
  }
  return <CurrentValues labels={labels} current={current} />;
}
