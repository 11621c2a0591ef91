import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Filter, FilterBar } from "#components/ui/filter-bar.tsx";
import { lightColours } from "#domain/light/light.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { projectKinds } from "#domain/project/project.ts";
import { timelineColumns } from "#domain/timeline/timeline-column.ts";
import { leadersOf, timelineGroupings } from "#domain/timeline/timeline-groups.ts";
import { timelineLayers } from "#domain/timeline/timeline-layer.ts";
import styles from "./timeline-page.module.css";
import { type TimelineQuery, timelineQuery } from "./timeline-query.ts";

type Props = { views: readonly ProjectView[]; query: TimelineQuery };

/** Kind, light, leader, grouping and layers: a plain GET form. Only what occurs can be chosen. */
export function TimelineFilters({ views, query }: Props) {
  const t = useTranslations("desk.timeline");
  const project = useTranslations("project.kind");
  const light = useTranslations("light.name");
  const locale = useLocale();
  const href = useDeskHref();
  const leaders = new Map(
    views.flatMap(leadersOf).map(({ userId, name }) => [userId ?? "", name[locale]]),
  );
  const kinds = projectKinds.filter((kind) => views.some(({ facts }) => facts.kind === kind));
  return (
    <FilterBar action={href("/timeline")}>
      <Choice name="kind" label={t("kind")} any={t("any")} value={query.kind}>
        {kinds.map((kind) => ({ value: kind, label: project(kind) }))}
      </Choice>
      <Choice name="light" label={t("light")} any={t("any")} value={query.light}>
        {lightColours.map((colour) => ({ value: colour, label: light(colour) }))}
      </Choice>
      <Choice name="leader" label={t("leader")} any={t("any")} value={query.leader}>
        {Array.from(leaders, ([value, label]) => ({ value, label }))}
      </Choice>
      <Choice name="group" label={t("group")} any={t("ungrouped")} value={query.group}>
        {timelineGroupings.map((value) => ({ value, label: t(`groups.${value}`) }))}
      </Choice>
      <Choice name="rows" label={t("rows")} any={t("density.normal")} value={compactOf(query)}>
        {[{ value: "compact", label: t("density.compact") }]}
      </Choice>
      <Shown query={query} />
      <Kept query={query} />
    </FilterBar>
  );
}

function compactOf({ rows }: TimelineQuery) {
  return rows === "compact" ? rows : null;
}

/** What is laid over the plan, and which columns stand beside it: seldom changed, so folded. */
function Shown({ query }: { query: TimelineQuery }) {
  const t = useTranslations("desk.timeline");
  const column = useTranslations("timeline.column");
  return (
    <details className={styles.more}>
      <summary>{t("shown")}</summary>
      <div className={styles.ticks}>
        <Ticks name="layer" title={t("layersTitle")} ticked={layersOn(query)}>
          {timelineLayers.map((value) => ({ value, label: t(`layers.${value}`) }))}
        </Ticks>
        <input type="hidden" name="layers" value="chosen" />
        <Ticks name="columns" title={t("columnsTitle")} ticked={query.columns}>
          {timelineColumns.map((value) => ({ value, label: column(value) }))}
        </Ticks>
      </div>
    </details>
  );
}

function layersOn({ without }: TimelineQuery) {
  return timelineLayers.filter((layer) => !without.includes(layer));
}

type TicksProps = {
  name: string;
  title: string;
  ticked: readonly string[];
  children: readonly { value: string; label: string }[];
};

function Ticks({ name, title, ticked, children }: TicksProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={ticked.includes(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** What the form does not ask about stays as it is. */
function Kept({ query: { zoom, from, open, folded, on } }: { query: TimelineQuery }) {
  return timelineQuery
    .entries({ zoom, from, open, folded, on })
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

type ChoiceProps = {
  name: string;
  label: string;
  any: string;
  value: string | null;
  children: readonly { value: string; label: string }[];
};

/** A filter that may be left at "all". */
function Choice({ name, label, any, value, children }: ChoiceProps) {
  return (
    <Filter label={label}>
      <select key={value} name={name} defaultValue={value ?? ""}>
        <option value="">{any}</option>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Filter>
  );
}
