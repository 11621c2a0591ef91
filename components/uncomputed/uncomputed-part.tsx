import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";

/** In the place of the one part of a page that could not be computed. */
export function UncomputedPart({ failed }: { failed: UncomputedProject }) {
  const t = useTranslations("uncomputed");
  return <Notice tone="info" title={t("part", { reference: failed.reference })} />;
}
