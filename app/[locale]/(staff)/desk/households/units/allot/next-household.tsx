import { getTranslations } from "next-intl/server";
import { canActToday } from "#app/_server/requested-day.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { Section } from "#components/section.tsx";
import type { OrderRow } from "#db/queries/list-selection-order.ts";
import type { UnitRow } from "#db/queries/list-units.ts";
import type { Role } from "#domain/permission.ts";
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
