import { getLocale, getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import type { Actor } from "#domain/access/permission.ts";
import { mondayBefore } from "#domain/portfolio/portfolio-changes.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./changes.module.css";
import { readChanges } from "./read-changes.ts";

/** How many projects changed since last Monday, with the way to what changed. */
export async function ChangesThisWeek({ actor }: { actor: Actor }) {
  const t = await getTranslations("changes");
  const href = await deskHref();
  const { asOf } = await requestedDay();
  const from = mondayBefore(asOf);
  const { changed, uncomputed } = await readChanges(actor, { from, on: asOf });
  return (
    <p className={styles.since}>
      {t("since", { from: formatDay(from, await getLocale()), count: changed.length })}{" "}
      {uncomputed.length > 0
        ? `${(await getTranslations("uncomputed"))("leftOut", { count: uncomputed.length })} `
        : null}
      <a href={href("/changes")}>{t("sinceLink")}</a>
    </p>
  );
}
