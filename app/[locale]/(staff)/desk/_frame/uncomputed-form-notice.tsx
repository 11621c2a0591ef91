import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";

/** Above the form of a project that cannot be computed: what stands around the form may be less. */
export function UncomputedFormNotice({ failed }: { failed: UncomputedProject | null }) {
  const t = useTranslations("uncomputed");
  return failed ? <Notice tone="info" title={t("form", { reference: failed.reference })} /> : null;
}
