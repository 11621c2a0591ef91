import { useTranslations } from "next-intl";
import { CurveChart } from "#components/curve/curve-chart.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ProjectCurve } from "#domain/portfolio/project-curve.ts";

type Props = { curve: ProjectCurve; planned: number | null };

/** The S-curve of a project in public; it needs a plan or a report. */
export function ProjectSCurve({ curve, planned }: Props) {
  const t = useTranslations("curve");
  return (
    <Section id="curve" title={t("chart")}>
      <CurveChart curve={curve} planned={planned} />
    </Section>
  );
}
