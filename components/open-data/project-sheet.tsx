import { useLocale, useTranslations } from "next-intl";
import { LightBadge } from "#components/light/light-badge.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Percent } from "#components/ui/percent.tsx";
import type { OpenData } from "#domain/open-data/open-data.ts";
import type { PublicRecord } from "#domain/open-data/public-record.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./project-sheet.module.css";

type Props = {
  /** Of one project. */
  data: OpenData;
  /** Its page, which opens in place of the site the sheet stands on. */
  href: string;
};

/** A project at a glance: its light, how far it is said to be, its next deadline, and of which day. */
export function ProjectSheet({ data, href }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { records, uncomputed, asOf, publisher } = data;
  const [record] = records;
  const name = (record ?? uncomputed[0])?.name[locale];
  return (
    <main className={styles.sheet}>
      <h1 className={styles.name}>
        <a href={href} target="_top">
          {name}
        </a>
      </h1>
      {record ? <Glance record={record} /> : <p>{t("uncomputed.publicHint")}</p>}
      <p className={styles.from}>
        {publisher?.[locale] ?? t("openData.unnamedOffice")} ·{" "}
        {t("project.reportedOn", { on: formatDay(asOf, locale) })}
        {data.isDemo ? ` · ${t("site.demoNotice")}` : ""}
      </p>
    </main>
  );
}

function Glance({ record }: { record: PublicRecord }) {
  const t = useTranslations();
  const locale = useLocale();
  const { light, reported, milestones, nextMilestoneId } = record;
  const next = milestones.find(({ id }) => id === nextMilestoneId);
  return (
    <>
      <LightBadge colour={light.colour} />
      <DescriptionList
        items={[
          {
            term: t("project.field.reported"),
            detail: <Percent value={reported?.percent ?? null} />,
          },
          {
            term: t("project.field.next"),
            detail: next?.current
              ? `${next.name[locale]} · ${next.current.label[locale]}`
              : t("site.none"),
          },
        ]}
      />
    </>
  );
}
