import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ReceiptRow } from "#db/household/receipt/find-receipt.ts";
import { ReceiptTable } from "../receipts/receipt-table.tsx";

type Props = {
  householdId: string;
  receipts: readonly ReceiptRow[];
  asOf: string;
  /** Offers to issue: a clerk, today. */
  isActing: boolean;
};

/** 回执 of a household: that there is one and until when, never its code. */
export function ReceiptSection({ householdId, receipts, asOf, isActing }: Props) {
  const t = useTranslations("receipt.desk");
  const href = useDeskHref();
  return (
    <Section id="receipt" title={t("title")} lead={t("lead")}>
      <ReceiptTable receipts={receipts.filter(({ issuedOn }) => issuedOn <= asOf)} asOf={asOf} />
      {isActing ? (
        <p>
          <ButtonLink href={href(`/households/${householdId}/receipt`)}>{t("manage")}</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
