import { useTranslations } from "next-intl";
import { Section } from "#components/section.tsx";
import type { DrawRow } from "#db/queries/list-draws.ts";
import { nextDrawStep } from "#domain/household/draw-decision.ts";
import { RunForm } from "./run-form.tsx";
import { SeedForm } from "./seed-form.tsx";

/** The form of the step that comes next; none once the order stands. Drawn by {@link canActToday}. */
export function NextStep({ draw }: { draw: DrawRow }) {
  const t = useTranslations("resettlement");
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
