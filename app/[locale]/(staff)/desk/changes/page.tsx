import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { firstReplayDay } from "#domain/calendar/requested-day.ts";
import { pageOf } from "#domain/core/page-of.ts";
import { askedText } from "#domain/form/asked-field.ts";
import { decidePeriodStart } from "#domain/portfolio/period-start.ts";
import type { ChangedProject } from "#domain/portfolio/portfolio-changes.ts";
import { formatDay } from "#i18n/format-day.ts";
import { listPlace } from "../_frame/list-address.ts";
import { pageQuery } from "../_frame/page-query.ts";
import { PagesOfList } from "../_frame/pages-of-list.tsx";
import { ChangedProjectEntry } from "./changed-project-entry.tsx";
import styles from "./changes.module.css";
import { PeriodForm } from "./period-form.tsx";
import { readChanges } from "./read-changes.ts";

type Asked = { from?: string | string[]; project?: string; page?: string; size?: string };
type Props = { searchParams: Promise<Asked> };

/** One project alone has room for all that changed in it. */
const changesPlace = pageQuery({ ...listPlace, project: askedText(80) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("title") };
}

/** 变化: what is otherwise on the day looked at than it was on an earlier one, project by project. */
export default async function ChangesPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "changes.read");
  const t = await getTranslations("changes");
  const href = await deskHref();
  const day = await requestedDay();
  const { asOf: on } = day;
  const asked = await searchParams;
  const { from, isRefused } = decidePeriodStart(asked.from, on);
  const { changed, total, uncomputed } = await readChanges(actor, { from, on });
  const { project, ...place } = changesPlace.read(asked);
  const isShown = ({ after }: ChangedProject) => !project || after.facts.slug === project;
  const list = pageOf(changed.filter(isShown), place);
  const said = { from: formatDay(from, locale), on: formatDay(on, locale), total };
  const range = {
    first: formatDay(firstReplayDay, locale),
    last: formatDay(addDays(on, -1), locale),
  };
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={
          changed.length === 0 ? t("leadNone", said) : t("lead", { ...said, count: changed.length })
        }
      />
      {isRefused ? <Notice tone="info" title={t("problem", range)} /> : null}
      <UncomputedList projects={uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      <PeriodForm day={day} from={from} />
      {changed.length === 0 ? (
        <EmptyState title={t(total === 0 ? "noProjects" : "empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <ol className={styles.projects}>
          {list.rows.map((each) => (
            <ChangedProjectEntry
              key={each.after.facts.id}
              changed={each}
              from={from}
              isAlone={project !== undefined}
            />
          ))}
        </ol>
      )}
      <PagesOfList list={list} path="/changes" query={{ from }} />
    </>
  );
}
