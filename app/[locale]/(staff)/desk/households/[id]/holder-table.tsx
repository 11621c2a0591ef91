import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { personalNumbers } from "#domain/household/person/personal-number.ts";
import styles from "./holder-table.module.css";
import type { SeenHolder } from "./visible-holders.ts";

type Props = {
  householdId: string;
  holders: readonly SeenHolder[];
  /** A number may be asked for: one acts today. */
  mayReveal: boolean;
};

/** Whose the household is; numbers masked for everybody, each shown for a reason. */
export function HolderTable({ householdId, holders, mayReveal }: Props) {
  const t = useTranslations("household.holder");
  const word = useTranslations("ledger.holderKind");
  const href = useDeskHref();
  const none = "—";
  const numbers: Column<SeenHolder>[] = personalNumbers.map((field) => ({
    key: field,
    header: t(field),
    keepsLine: true,
    cell: ({ id, name, [field]: number }) => {
      if (!number) return none;
      if (!mayReveal || !number.isRevealable) return number.text;
      const query = new URLSearchParams({ holder: id, field });
      return (
        <span className={styles.number}>
          {number.text}
          <a href={href(`/households/${householdId}/reveal?${query}`)}>
            {t("reveal")}
            <span className="visually-hidden"> {t("numberOf", { name, field: t(field) })}</span>
          </a>
        </span>
      );
    },
  }));
  return (
    <DataTable
      caption={t("table")}
      rows={holders}
      keyOf={({ id }) => id}
      empty={t("empty")}
      columns={[
        { key: "name", header: t("name"), cell: ({ name }) => name },
        { key: "kind", header: t("kind"), cell: ({ kind }) => word(kind) },
        {
          key: "share",
          header: t("share"),
          isNumeric: true,
          cell: ({ shareBp }) => (shareBp === null ? none : `${shareBp / 100}%`),
        },
        ...numbers,
      ]}
    />
  );
}
