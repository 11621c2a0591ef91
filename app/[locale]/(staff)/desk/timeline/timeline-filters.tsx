import { useLocale, useTranslations } from "next-intl";
import { Filter, FilterBar } from "#components/filter-bar.tsx";
import { lightColours } from "#domain/light.ts";
import { projectKinds } from "#domain/project.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { timelineZooms } from "#domain/timeline-scale.ts";
import { leadersOf, type TimelineQuery } from "./timeline-query.ts";

type Props = { views: readonly ProjectView[]; query: TimelineQuery };

/** Kind, light, leader and scale: a plain GET form. Only what occurs can be chosen. */
export function TimelineFilters({ views, query }: Props) {
  const t = useTranslations("desk.timeline");
  const project = useTranslations("project.kind");
  const light = useTranslations("light.name");
  const locale = useLocale();
  const leaders = new Map(
    views.flatMap(leadersOf).map(({ userId, name }) => [userId ?? "", name[locale]]),
  );
  const kinds = projectKinds.filter((kind) => views.some(({ facts }) => facts.kind === kind));
  return (
    <FilterBar action={`/${locale}/desk/timeline`}>
      <Choice name="kind" label={t("kind")} value={query.kind}>
        {kinds.map((kind) => ({ value: kind, label: project(kind) }))}
      </Choice>
      <Choice name="light" label={t("light")} value={query.light}>
        {lightColours.map((colour) => ({ value: colour, label: light(colour) }))}
      </Choice>
      <Choice name="leader" label={t("leader")} value={query.leader}>
        {Array.from(leaders, ([value, label]) => ({ value, label }))}
      </Choice>
      <Filter label={t("zoom")}>
        <select key={query.zoom} name="zoom" defaultValue={query.zoom}>
          {timelineZooms.map((zoom) => (
            <option key={zoom} value={zoom}>
              {t(`zooms.${zoom}`)}
            </option>
          ))}
        </select>
      </Filter>
      <Filter label={t("milestones")}>
        <select key={String(query.open)} name="open" defaultValue={query.open ? "1" : ""}>
          <option value="">{t("closedMilestones")}</option>
          <option value="1">{t("openMilestones")}</option>
        </select>
      </Filter>
    </FilterBar>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | undefined;
  children: readonly { value: string; label: string }[];
};

/** A filter that may be left at "all". */
function Choice({ name, label, value = "", children }: ChoiceProps) {
  const t = useTranslations("desk.timeline");
  return (
    <Filter label={label}>
      <select key={value} name={name} defaultValue={value}>
        <option value="">{t("any")}</option>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Filter>
  );
}
