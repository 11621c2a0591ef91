import { getTranslations } from "next-intl/server";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OrderRow } from "#db/household/resettlement/list-selection-order.ts";
import type { UnitRow } from "#db/household/resettlement/list-units.ts";
import type { Role } from "#domain/access/permission.ts";
import { AllotForm } from "./allot-form.tsx";

type Props = {
  projectId: string;
  waiting: readonly OrderRow[];
  free: readonly UnitRow[];
  role: Role;
};

/** Whose turn it is, and the form for whoever may act. */
export async function NextHousehold({ projectId, waiting, free, role }: Props) {
  const t = await getTranslations("resettlement.allot");
  const canAct = await canActToday(role, "household.write");
  const [next] = waiting;
  if (!next) return <EmptyState title={t("everybody")} />;
  const { rank, code, drawName } = next;
  return (
    <Section title={t("form")} lead={t("next", { rank, code, draw: drawName })}>
      {free.length === 0 ? <EmptyState title={t("noneLeft")} /> : null}
      {canAct && free.length > 0 ? (
        <AllotForm projectId={projectId} waiting={waiting} free={free} />
      ) : null}
    </Section>
  );
}
