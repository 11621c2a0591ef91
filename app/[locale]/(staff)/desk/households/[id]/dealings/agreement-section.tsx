import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { AgreementRow } from "#db/household/compensation/list-compensation.ts";
import type { DatedRow } from "#domain/household/compensation/records-in-force.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatMoney } from "#i18n/format-money.ts";
import { CompensationSection } from "./compensation-section.tsx";
import { CorrectLink } from "./correct-link.tsx";
import { RecordedCell } from "./recorded-cell.tsx";
import type { SectionProps } from "./section-props.ts";

/** The agreement or decision in force, and what it took the place of. */
export function AgreementSection({ householdId, compensation, isActing }: SectionProps) {
  const t = useTranslations("compensation.agreement");
  const { agreement, agreements } = compensation;
  const others = agreements.filter(({ row }) => row !== agreement);
  const isSigned = agreement?.kind === "agreement";
  const form = `/households/${householdId}/dealings/agreement` as const;
  return (
    <CompensationSection
      id="agreement"
      title={t("title")}
      add={isActing && !isSigned ? { form, label: t("add") } : null}
    >
      {agreement === null ? <p>{t("none")}</p> : null}
      {agreement === null ? null : (
        <AgreementInForce householdId={householdId} agreement={agreement} isActing={isActing} />
      )}
      {others.length > 0 ? <EarlierAgreements rows={others} /> : null}
    </CompensationSection>
  );
}

type InForceProps = { householdId: string; agreement: AgreementRow; isActing: boolean };

function AgreementInForce({ householdId, agreement, isActing }: InForceProps) {
  const t = useTranslations("compensation.agreement");
  const way = useTranslations("ledger.way");
  const site = useTranslations("site");
  const locale = useLocale();
  const { number, moveByOn, transitionMonths, monthlyAllowanceFen: allowance } = agreement;
  const kind = t(`kind.${agreement.kind}`);
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t("inForce", { kind }),
            detail: (
              <>
                {number} {agreement.synthetic ? <SyntheticTag /> : null}
              </>
            ),
          },
          { term: t("column.way"), detail: way(agreement.way) },
          { term: t("column.amount"), detail: formatMoney(agreement.amountFen, locale) },
          {
            term: t("column.moveBy"),
            detail: moveByOn ? formatDay(moveByOn, locale) : site("none"),
          },
          {
            term: t("column.months"),
            detail:
              transitionMonths === null ? site("none") : t("months", { months: transitionMonths }),
          },
          {
            term: t("column.allowance"),
            detail:
              allowance === null
                ? site("none")
                : t("perMonth", { amount: formatMoney(allowance, locale) }),
          },
          { term: t("column.recorded"), detail: <RecordedCell row={agreement} /> },
        ]}
      />
      {isActing ? (
        <p>
          <CorrectLink householdId={householdId} id={agreement.id} form="agreement" of={number} />
        </p>
      ) : null}
    </>
  );
}

function EarlierAgreements({ rows }: { rows: readonly DatedRow<AgreementRow>[] }) {
  const t = useTranslations("compensation.agreement");
  return (
    <DataTable
      caption={t("history")}
      showCaption
      columns={useEarlierColumns()}
      rows={rows}
      keyOf={({ row }) => row.id}
      isSynthetic={({ row }) => row.synthetic}
      empty={t("none")}
    />
  );
}

function useEarlierColumns(): Column<DatedRow<AgreementRow>>[] {
  const t = useTranslations("compensation.agreement");
  const way = useTranslations("ledger.way");
  const locale = useLocale();
  return [
    { key: "number", header: t("column.number"), cell: ({ row }) => row.number },
    { key: "kind", header: t("column.kind"), cell: ({ row }) => t(`kind.${row.kind}`) },
    { key: "way", header: t("column.way"), cell: ({ row }) => way(row.way) },
    {
      key: "amount",
      header: t("column.amount"),
      isNumeric: true,
      cell: ({ row }) => formatMoney(row.amountFen, locale),
    },
    {
      key: "recorded",
      header: t("column.recorded"),
      cell: ({ row }) => <RecordedCell row={row} />,
    },
    {
      key: "state",
      header: t("column.state"),
      cell: ({ correctedBy }) =>
        correctedBy
          ? t("replaced", { on: formatDay(correctedBy.recordedOn, locale, "short") })
          : t("earlier"),
    },
  ];
}
