import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { LightBadge } from "#components/light/light-badge.tsx";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import type { LightColour } from "#domain/light/light.ts";

/** Worst first, as a leader reads them. */
const order: readonly LightColour[] = ["red", "yellow", "green", "grey", "blue"];

type Props = { counts: Readonly<Record<LightColour, number>>; uncomputed: number };

/** How many projects stand under each light; a number leads to them on the timeline. */
export function LightCounts({ counts, uncomputed }: Props) {
  const t = useTranslations("uncomputed");
  const href = useDeskHref();
  return (
    <KeyFigures>
      {order.map((colour) => (
        <KeyFigure
          key={colour}
          label={<LightBadge colour={colour} />}
          value={
            counts[colour] === 0 ? (
              0
            ) : (
              <a href={href(`/timeline?light=${colour}`)}>{counts[colour]}</a>
            )
          }
        />
      ))}
      {uncomputed > 0 ? <KeyFigure label={t("name")} value={uncomputed} /> : null}
    </KeyFigures>
  );
}
