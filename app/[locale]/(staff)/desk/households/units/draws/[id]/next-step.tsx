import { getTranslations } from "next-intl/server";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { Section } from "#components/ui/section.tsx";
import type { DrawRow } from "#db/household/resettlement/list-draws.ts";
import type { Role } from "#domain/access/permission.ts";
import { nextDrawStep } from "#domain/household/resettlement/draw-decision.ts";
import { RunForm } from "./run-form.tsx";
import { SeedForm } from "./seed-form.tsx";

/** The form of the step that comes next, for whoever may act; none once the order stands. */
export async function NextStep({ draw, role }: { draw: DrawRow; role: Role }) {
  if (!(await canActToday(role, "household.write"))) return null;
  const t = await getTranslations("resettlement");
  const step = nextDrawStep(draw);
  if (step === "done") return null;
  if (step === "seed") {
    return (
      <Section title={t("draw.nextSeed")} lead={t("seed.lead")}>
        <SeedForm drawId={draw.id} />
      </Section>
    );
  }
  return (
    <Section title={t("draw.nextRun")} lead={t("run.lead")}>
      <RunForm drawId={draw.id} rule={draw.rule} />
    </Section>
  );
}
