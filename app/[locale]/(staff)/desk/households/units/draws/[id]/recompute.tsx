import { useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import type { DrawRow } from "#db/household/resettlement/list-draws.ts";
import { drawRecipe } from "#domain/household/resettlement/draw-recipe.ts";
import styles from "./draw.module.css";
import { listFileName } from "./read-draw.ts";

/** How anyone gets the same order from the seed and the list, without us. */
export function Recompute({ draw }: { draw: DrawRow }) {
  const t = useTranslations("resettlement.draw");
  if (draw.seed === null) {
    return draw.rule === "draw" ? null : (
      <Section title={t("recompute")} lead={t("bySigning")}>
        {null}
      </Section>
    );
  }
  const file = listFileName(draw);
  const { check, order } = drawRecipe(draw.seed, file);
  return (
    <Section title={t("recompute")} lead={t("recomputeLead")}>
      <div className={styles.steps}>
        <p>{t("recomputeDownload", { file })}</p>
        <p>{t("recomputeCheck")}</p>
        <code className={styles.code}>{check}</code>
        <p>{t("recomputeOrder")}</p>
        <code className={styles.code}>{order}</code>
        <p>{t("recomputeShell")}</p>
      </div>
    </Section>
  );
}
