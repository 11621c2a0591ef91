import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { LedgerSums } from "#domain/household/ledger/match-households.ts";
import { LedgerHeader, withProject } from "../_ledger/ledger-header.tsx";
import type { Ledger } from "../_ledger/read-ledger.ts";
import styles from "./units-header.module.css";

const parts = [
  { name: "stock", path: "/households/units" },
  { name: "draws", path: "/households/units/draws" },
  { name: "allot", path: "/households/units/allot" },
] as const;

/** What an action may have led here with. */
const doneKeys = [
  "unit.saved",
  "draw.prepared",
  "draw.seeded",
  "draw.run",
  "allotment.made",
  "allotment.released",
] as const;

type Props = {
  ledger: Ledger;
  part: (typeof parts)[number]["name"];
  /** What the page is of, where it is less than the part. */
  of?: string;
  /** Out of the address; words that are not ours say nothing. */
  done?: string | string[];
  lead?: ReactNode;
  totals?: LedgerSums;
  actions?: ReactNode;
};

/** The head of the pages of units: the households' head, and the way between stock, order, choice. */
export function UnitsHeader({ ledger, part, of, done, lead, totals, actions }: Props) {
  const t = useTranslations("resettlement");
  const href = useDeskHref();
  const doneKey = doneKeys.find((key) => key === done);
  const name = of ?? (part === "stock" ? undefined : t(`parts.${part}`));
  return (
    <>
      {doneKey ? <Notice tone="success" title={t(`done.${doneKey}`)} /> : null}
      <LedgerHeader
        room="units"
        of={name}
        ledger={ledger}
        lead={lead}
        totals={totals}
        actions={actions}
      />
      <nav className={styles.parts} aria-label={t("parts.label")}>
        {parts.map((each) => (
          <a
            key={each.name}
            href={withProject(href(each.path), ledger.project.slug)}
            aria-current={each.name === part ? (of ? "true" : "page") : undefined}
          >
            {t(`parts.${each.name}`)}
          </a>
        ))}
      </nav>
    </>
  );
}
