import { useTranslations } from "next-intl";
import { type LegendKey, legendShapes } from "./legend-shapes.ts";

type Props = { keys: readonly LegendKey[] };

/** What the shapes mean that are drawn, each beside the words. */
export function TimelineLegend({ keys }: Props) {
  const t = useTranslations("timeline.legend");
  return (
    <ul className="legend" aria-label={t("title")}>
      {keys.map((key) => (
        <li key={key}>
          <svg
            width="32"
            height="20"
            aria-hidden="true"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: painted markup, escaped where it was made
            dangerouslySetInnerHTML={{ __html: legendShapes[key].text }}
          />
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Under its name until somebody asks for it. */
export function FoldedLegend({ keys }: Props) {
  const t = useTranslations("timeline.legend");
  return (
    <details>
      <summary className="legendName">{t("title")}</summary>
      <TimelineLegend keys={keys} />
    </details>
  );
}
