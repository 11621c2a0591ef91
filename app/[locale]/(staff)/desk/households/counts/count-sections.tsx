import { useTranslations } from "next-intl";
import { SigningChart } from "#components/household/signing/signing-chart.tsx";
import { SigningTable } from "#components/household/signing/signing-table.tsx";
import { Section } from "#components/ui/section.tsx";
import { LedgerTotals } from "./ledger-totals.tsx";
import { PlaceCounts } from "./place-counts.tsx";
import { RateTable } from "./rate-table.tsx";
import type { ProjectCounts } from "./read-counts.ts";
import { SigningPanel } from "./signing-panel.tsx";
import { StageCountTable } from "./stage-count-table.tsx";
import { TransitionPanel } from "./transition-panel.tsx";

type Props = {
  counts: ProjectCounts;
  /** The list of key households, for whoever may read it. */
  keyHref: string | null;
  /** This page without a section opened. */
  countsHref: string;
  section: string | undefined;
};

/** Everything counted of a project's households, from the whole to each place. */
export function CountSections({ counts, keyHref, countsHref, section }: Props) {
  const t = useTranslations("counts");
  const { asOf } = counts;
  return (
    <>
      <LedgerTotals counts={counts} />
      <Section title={t("signing.title")}>
        <SigningPanel signing={counts.signing} terms={counts.terms} keyHref={keyHref} />
      </Section>
      <Section title={t("chart.title")}>
        <SigningChart
          households={counts.households}
          signing={counts.signing}
          days={counts.days}
          asOf={asOf}
        />
        <SigningTable days={counts.days} households={counts.households} />
      </Section>
      <RateTable table={counts.table} />
      <TransitionPanel transition={counts.transition} />
      <StageCountTable table={counts.table} asOf={asOf} />
      <PlaceCounts
        table={counts.table}
        asOf={asOf}
        asked={{
          section,
          hrefOf: (of) => `${countsHref}&section=${encodeURIComponent(of)}#places`,
        }}
        wholeHref={`${countsHref}#places`}
      />
    </>
  );
}
