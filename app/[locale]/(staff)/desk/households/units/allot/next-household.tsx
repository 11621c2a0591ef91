import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OrderRow } from "#db/household/resettlement/list-selection-order.ts";
import type { UnitRow } from "#db/household/resettlement/list-units.ts";
import type { Role } from "#domain/access/permission.ts";
import { AllotForm } from "./allot-form.tsx";

type Props = {
  projectId: string;
  next: OrderRow | undefined;
  /** What can be chosen in the form, and of how many that is all. */
  waiting: Listed<OrderRow>;
  free: Listed<UnitRow>;
  role: Role;
  /** Narrows the free units down. */
  filter: ReactNode;
};
type Listed<T> = { readonly rows: readonly T[]; readonly total: number };

/** Whose turn it is, and the form for whoever may act. */
export async function NextHousehold({ projectId, next, waiting, free, role, filter }: Props) {
  const t = await getTranslations("resettlement.allot");
  const canAct = await canActToday(role, "household.write");
  if (!next) return <EmptyState title={t("everybody")} />;
  const { rank, code, drawName } = next;
  return (
    <Section title={t("form")} lead={t("next", { rank, code, draw: drawName })}>
      {canAct ? filter : null}
      {free.total === 0 ? <EmptyState title={t("noneLeft")} /> : null}
      {canAct && free.total > 0 ? (
        <>
          {waiting.rows.length < waiting.total ? (
            <p>{t("moreWaiting", { count: waiting.rows.length, total: waiting.total })}</p>
          ) : null}
          {free.rows.length < free.total ? (
            <p>{t("moreFree", { count: free.rows.length, total: free.total })}</p>
          ) : null}
          <AllotForm projectId={projectId} waiting={waiting.rows} free={free.rows} />
        </>
      ) : null}
    </Section>
  );
}
