import { lightPaths } from "#components/light/light-paths.ts";
import { type Markup, markup } from "#components/markup/markup.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import { daysWords } from "#components/timeline/timeline-sentence.ts";
import { largest } from "#domain/core/largest.ts";
import { generatedParts } from "#domain/portfolio/generated-parts.ts";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { leadersOf, ownersOf } from "#domain/timeline/timeline-groups.ts";
import { formatNumber } from "#i18n/format-number.ts";
import {
  type Paragraph,
  renderStack,
  stackHeight,
  type WallColumn,
  wallColumns,
} from "./label-stack.ts";

const leastHeight = 60;
type Labels = Readonly<Record<WallColumn, readonly Paragraph[]>>;

/** The words of a project's row: nothing of them is cut that has room on another line. */
function projectLabels(view: ProjectView, scene: TimelineScene): Labels {
  const { t, locale } = scene;
  const { facts, light, override, next } = view;
  const sample = generatedParts(view);
  const overridden = override && t(`light.name.${override.colour}`);
  const names = (people: ReturnType<typeof leadersOf>) =>
    people.map(({ name }) => name[locale]).join(t("timeline.nameSeparator"));
  return {
    project: [
      { text: facts.name[locale], look: "strong", lines: 4 },
      { text: t(`project.kind.${facts.kind}`), look: "soft", lines: 2 },
      { text: sample ? t(`timeline.sample.${sample}`) : "", look: "soft", lines: 2 },
    ],
    light: [
      { text: t(`light.colour.${light.colour}`), look: "strong", indent: 17 },
      { text: t(`light.word.${light.colour}`), lines: 2 },
      { text: overridden ? t("timeline.wallOverride", { name: overridden }) : "", lines: 2 },
    ],
    percent: percentLabels(view, scene),
    next: [
      { text: next ? (daysWords(next, t) ?? "") : t("timeline.noDays"), look: "strong", lines: 2 },
      { text: next ? nameInPlan(next)[locale] : "", lines: 3 },
    ],
    people: [
      { text: names(leadersOf(view)) || t("project.noUnit"), look: "strong", lines: 2 },
      { text: names(ownersOf(view)), lines: 2 },
    ],
  };
}

function percentLabels(view: ProjectView, { t, locale }: TimelineScene): Paragraph[] {
  const { reported } = view;
  const { percent: planned, day } = planBeside(view);
  const figure = reported ? `${formatNumber(reported.percent, locale)}%` : t("site.none");
  const plan =
    planned === null ? "" : t("timeline.planned", { percent: formatNumber(planned, locale), day });
  return [
    { text: figure, look: "big" },
    { text: plan, look: "soft", lines: 3 },
  ];
}

/** Pixels the words of a project need. */
export function projectLabelsHeight(view: ProjectView, scene: TimelineScene): number {
  const labels = Object.entries(projectLabels(view, scene));
  const heights = labels.map(([column, words]) => stackHeight(column as WallColumn, words) + 6);
  return largest(heights, leastHeight);
}

export function renderProjectLabels(view: ProjectView, scene: TimelineScene): Markup {
  const labels = Object.entries(projectLabels(view, scene));
  return markup`${renderLightShape(view.light.colour)}${labels.map(([column, words]) =>
    renderStack(column as WallColumn, words),
  )}`;
}

function renderLightShape(colour: keyof typeof lightPaths): Markup {
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
