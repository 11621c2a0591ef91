import { lightPaths } from "#components/light/light-paths.ts";
import { type Markup, markup } from "#components/markup/markup.ts";
import { percentWords, spanWords } from "#components/timeline/render-heading-row.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import { daysWords, groupName } from "#components/timeline/timeline-sentence.ts";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import { generatedParts } from "#domain/portfolio/generated-parts.ts";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import type { MilestoneGroup } from "#domain/timeline/milestone-groups.ts";
import { leadersOf, ownersOf } from "#domain/timeline/timeline-groups.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { fitText } from "./fit-text.ts";
import { type WallRow, wallFrame } from "./paginate-wall.ts";

/** Left edges and widths of the words beside the drawing. */
export const wallColumns = {
  project: { x: 0, width: 172 },
  light: { x: 178, width: 62 },
  percent: { x: 244, width: 74 },
  next: { x: 324, width: 84 },
  people: { x: 412, width: 102 },
} as const;
type Column = keyof typeof wallColumns;

/** The words of a row, from the top of it. */
export function renderLabels(row: WallRow, scene: TimelineScene, grouping: string | null): Markup {
  if (row.kind === "group") {
    const count = scene.t("timeline.projectCount", { count: row.group.views.length });
    return markup`<text class="strong" x="4" y="20">${groupName(row.group, grouping, scene)}  ${count}</text>`;
  }
  if (row.kind === "uncomputed") return uncomputedLabels(row.failed, scene);
  if (row.kind === "heading") return headingLabels(row.heading, scene);
  return row.kind === "project"
    ? projectLabels(row.view, scene)
    : milestoneLabels(row.milestone, scene, row.view);
}

/** In the place of a project's words, where they or its drawing could not be made. */
export function uncomputedLabels(
  { project, reference }: UncomputedProject,
  { t, locale }: TimelineScene,
): Markup {
  const width = wallFrame.labels - wallColumns.light.x;
  return markup`${[
    word("project", 18, project.name[locale], { look: "strong", size: 14 }),
    word("light", 18, t("uncomputed.row", { reference }), { width }),
  ]}`;
}

function projectLabels(view: ProjectView, scene: TimelineScene): Markup {
  const { t, locale } = scene;
  const { facts, light, reported, next } = view;
  const { percent: planned, day } = planBeside(view);
  const sample = generatedParts(view);
  const names = (people: ReturnType<typeof leadersOf>) =>
    people.map(({ name }) => name[locale]).join(t("timeline.nameSeparator"));
  const owners = ownersOf(view);
  return markup`${[
    word("project", 18, facts.name[locale], { look: "strong", size: 14 }),
    word("project", 35, t(`project.kind.${facts.kind}`), { look: "soft" }),
    sample && word("project", 51, t(`timeline.sample.${sample}`), { look: "soft" }),
    lightShape(light.colour),
    markup`<text class="strong" x="${wallColumns.light.x + 18}" y="18">${t(`light.colour.${light.colour}`)}</text>`,
    word("light", 35, t(`light.word.${light.colour}`), {}),
    view.override &&
      word(
        "light",
        51,
        t("timeline.wallOverride", { name: t(`light.name.${view.override.colour}`) }),
        {},
      ),
    word("percent", 20, reported ? `${formatNumber(reported.percent, locale)}%` : t("site.none"), {
      look: "big",
      size: 19,
    }),
    planned !== null &&
      word("percent", 37, t("timeline.planned", { percent: formatNumber(planned, locale), day }), {
        look: "soft",
      }),
    word("next", 18, next ? (daysWords(next, t) ?? "") : t("timeline.noDays"), {
      look: "strong",
      size: 14,
    }),
    next && word("next", 35, nameInPlan(next)[locale], {}),
    word("people", 18, names(leadersOf(view)) || t("project.noUnit"), { look: "strong", size: 14 }),
    owners.length > 0 && word("people", 35, names(owners), {}),
  ]}`;
}

function headingLabels(group: MilestoneGroup, scene: TimelineScene): Markup {
  const count = scene.t("timeline.milestoneCount", { count: group.milestones.length });
  const width = wallColumns.next.width + wallColumns.people.width;
  return markup`${[
    word("project", 21, group.name, { look: "strong" }),
    word("light", 21, count, { look: "soft" }),
    word("percent", 21, percentWords(group, scene), {}),
    word("next", 21, spanWords(group, scene), { width }),
  ]}`;
}

function milestoneLabels(
  milestone: MilestoneView,
  scene: TimelineScene,
  view: ProjectView,
): Markup {
  const { t, locale } = scene;
  const { fact, state, deadline } = milestone;
  const isCritical = view.schedule?.activities.get(fact.id)?.isCritical ?? false;
  const status = t(`milestone.status.${state.status}`);
  const days = state.status === "done" ? null : daysWords(milestone, t);
  const label = deadline.current?.label[locale] ?? null;
  const width = wallColumns.next.width + wallColumns.people.width;
  return markup`${[
    word("project", 21, `　${fact.name[locale]}`, {}),
    word("light", 21, status, {}),
    word(
      "percent",
      21,
      state.percent === null ? t("site.none") : `${formatNumber(state.percent, locale)}%`,
      {},
    ),
    isCritical &&
      state.status !== "done" &&
      markup`<text class="keyword" x="${wallColumns.percent.x + 29}" y="21">${t("timeline.critical")}</text>`,
    word("next", 21, [days, label].filter(Boolean).join(" "), { width }),
  ]}`;
}

function word(
  column: Column,
  y: number,
  text: string,
  look: { readonly look?: string; readonly size?: number; readonly width?: number },
): Markup {
  const { x, width } = wallColumns[column];
  const fitted = fitText(text, { width: look.width ?? width, size: look.size ?? 12 });
  return markup`<text${look.look !== undefined && markup` class="${look.look}"`} x="${x}" y="${y}">${fitted}</text>`;
}

function lightShape(colour: keyof typeof lightPaths): Markup {
  const { d, look } = lightPaths[colour];
  return markup`
    <svg
      class="shape ${colour} ${look}" x="${wallColumns.light.x}" y="6" width="13" height="13"
      viewBox="0 0 16 16"
    >
      <path d="${d}"/>
    </svg>
  `;
}
