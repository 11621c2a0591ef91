import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "#components/ui/description-list.tsx";
import type { DrawRow } from "#db/household/resettlement/list-draws.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay, formatTime } from "#i18n/format-day.ts";
import styles from "./draw.module.css";

type Props = { draw: DrawRow; withPerson?: boolean };

/** What has to be public for a draw to be believed, in the order it came about. */
export function DrawFacts({ draw, withPerson = false }: Props) {
  const t = useTranslations("resettlement.draw");
  const locale = useLocale();
  const { preparedOn, preparedAt, preparedBy, listHash, seed, publishedWhere } = draw;
  const moment = (on: IsoDate | null, at: number | null) =>
    on === null || at === null
      ? t("notYet")
      : t("at", { on: formatDay(on, locale), time: formatTime(at) });
  const frozen = withPerson
    ? t("atBy", {
        on: formatDay(preparedOn, locale),
        time: formatTime(preparedAt),
        person: preparedBy,
      })
    : moment(preparedOn, preparedAt);
  const seeded = [
    { term: t("seededOn"), detail: moment(draw.publishedOn, draw.publishedAt) },
    ...(seed === null
      ? []
      : [
          { term: t("seed"), detail: <span className={styles.hash}>{seed}</span> },
          { term: t("publishedWhere"), detail: publishedWhere },
        ]),
  ];
  return (
    <DescriptionList
      items={[
        { term: t("prepared"), detail: frozen },
        { term: t("listHash"), detail: <span className={styles.hash}>{listHash}</span> },
        ...(draw.rule === "draw" ? seeded : []),
        { term: t("drawnOn"), detail: moment(draw.drawnOn, draw.drawnAt) },
      ]}
    />
  );
}
