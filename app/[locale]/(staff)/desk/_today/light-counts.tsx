import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { LightBadge } from "#components/light/light-badge.tsx";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import type { LightColour } from "#domain/light/light.ts";
import type { LightCounts as Counts } from "#domain/portfolio/light-counts.ts";

/** Worst first, as a leader reads them. */
const order: readonly LightColour[] = ["red", "yellow", "green", "grey", "blue"];

type Props = { counts: Counts; uncomputed: number };

/** How many projects stand under each light; a number leads to them on the timeline. */
export function LightCounts({ counts, uncomputed }: Props) {
  const t = useTranslations("uncomputed");
  const light = useTranslations("light");
  const href = useDeskHref();
  return (
    <KeyFigures isCompact={true}>
      {order.map((colour) => (
        <KeyFigure
          key={colour}
          label={<LightBadge colour={colour} />}
          value={
            counts[colour].count === 0 ? (
              0
            ) : (
              <a href={href(`/timeline?light=${colour}`)}>{counts[colour].count}</a>
            )
          }
          note={
            counts[colour].overridden > 0
              ? light("countOverridden", { count: counts[colour].overridden })
              : undefined
          }
        />
      ))}
      {uncomputed > 0 ? <KeyFigure label={t("name")} value={uncomputed} /> : null}
    </KeyFigures>
  );
}
