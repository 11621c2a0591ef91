import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { LedgerHeader, type LedgerRoom } from "../_ledger/ledger-header.tsx";
import type { HouseholdFormSubject } from "./require-household-form.ts";

type Props = { form: HouseholdFormSubject; title: string; room?: LedgerRoom; children?: ReactNode };

/** The head of a form of one household: which one it is, in the clear, and the way back to it. */
export function HouseholdFormHeader({ form, title, room = "ledger", children }: Props) {
  const t = useTranslations("compensation");
  const href = useDeskHref();
  const { code, building, door, holderNames, synthetic, id } = form.household;
  return (
    <LedgerHeader
      ledger={form.ledger}
      room={room}
      of={title}
      lead={
        <>
          <p>
            {t("household", { code, building, door })} <strong>{holderNames.join(" ")}</strong>{" "}
            {synthetic ? <SyntheticTag /> : null}
          </p>
          {children}
          <p>
            <a href={href(`/households/${id}`)}>{t("backToHousehold")}</a>
          </p>
        </>
      }
    />
  );
}
