import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import styles from "../../_frame/ways.module.css";
import { withProject } from "./ledger-header.tsx";
import type { Ledger } from "./read-ledger.ts";

const places = { building: "/households/buildings/new", household: "/households/new" } as const;

type Props = { ledger: Ledger; hasBuildings: boolean; isActing: boolean };

/** A ledger without households, and the ways to fill it. */
export function LedgerEmpty({ ledger: { project }, hasBuildings, isActing }: Props) {
  const t = useTranslations("households.none");
  const href = useDeskHref();
  const first = hasBuildings ? "household" : "building";
  return (
    <EmptyState title={t(`${first}.title`)}>
      <p>{t(isActing ? `${first}.hint` : "reading")}</p>
      {isActing ? (
        <p className={styles.ways}>
          <ButtonLink href={withProject(href(places[first]), project.slug)} look="primary">
            {t(`${first}.add`)}
          </ButtonLink>
          <ButtonLink href={withProject(href("/households/excel"), project.slug)}>
            {t("import")}
          </ButtonLink>
        </p>
      ) : null}
    </EmptyState>
  );
}
