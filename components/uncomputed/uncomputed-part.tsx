import { useTranslations } from "next-intl";
import type { UncomputedProject } from "#domain/compute-project.ts";
import { Notice } from "../notice.tsx";

/** In the place of the one part of a page that could not be computed. */
export function UncomputedPart({ failed }: { failed: UncomputedProject }) {
  const t = useTranslations("uncomputed");
  return <Notice tone="info" title={t("part", { reference: failed.reference })} />;
}
