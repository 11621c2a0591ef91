import { lightSentences } from "#components/light/light-sentence.ts";
import { type Markup, markup } from "#components/markup/markup.ts";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import { listWarned } from "#domain/portfolio/light-counts.ts";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { leadersOf, ownersOf } from "#domain/timeline/timeline-groups.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { renderLight, renderLightShape, renderSample } from "./render-light.ts";
import { pagesOf, type ScreenScene, slideRoom, textLines } from "./screen-scene.ts";

/** Pixels of a screen of 1920 by 1080: a line of a reason, and all that stands around them. */
const line = { width: 1640, size: 34, height: 46 } as const;
const frame = 150;

/** The red and the yellow projects with every reason, as many on a slide as it holds. */
export function renderWarnedPages(scene: ScreenScene): Markup[] {
  const rows = listWarned(scene.views).map((view) => {
    const sentences = sentencesOf(view, scene);
    const lines = sentences.reduce((sum, { text }) => sum + textLines(text, line), 0);
    return { height: frame + lines * line.height, drawn: renderWarned(view, sentences, scene) };
  });
  if (rows.length === 0) return [markup`<p class="none">${scene.t("screen.warned.none")}</p>`];
  return pagesOf(rows, slideRoom).map(
    (sheet) => markup`<ul class="warned">${sheet.map(({ drawn }) => drawn)}</ul>`,
  );
}

type Sentence = { readonly colour: ProjectView["light"]["colour"]; readonly text: string };

function sentencesOf(view: ProjectView, { lightT, locale }: ScreenScene): Sentence[] {
  const nameOf = milestoneNames(view, locale);
  const reasons = lightSentences(view.light.reasons, { t: lightT, locale, nameOf });
  const { override } = view;
  return [
    ...reasons.map(({ colour, sentence }) => ({ colour, text: sentence })),
    ...(override
      ? [
          {
            colour: override.colour,
            text: lightT("overridden", {
              name: lightT(`name.${override.colour}`),
              word: lightT(`word.${override.colour}`),
              until: formatDay(override.expiresOn, locale),
            }),
          },
        ]
      : []),
  ];
}

function renderWarned(
  view: ProjectView,
  sentences: readonly Sentence[],
  { t, locale }: ScreenScene,
): Markup {
  const { facts, light } = view;
  const reasons = sentences.map(
    ({ colour, text }) =>
      markup`<p class="reason">${renderLightShape(colour)}<span>${text}</span></p>`,
  );
  return markup`
    <li class="${light.colour}">
      <h3>${facts.name[locale]} ${renderLight(light.colour, t)} ${renderSample(view, t)}</h3>
      ${reasons}
      <p class="soft">${summary(view, t, locale)}</p>
    </li>
  `;
}

/** Who answers for it, and where it stands. */
function summary(view: ProjectView, t: ScreenScene["t"], locale: ScreenScene["locale"]): string {
  const people = [...leadersOf(view), ...ownersOf(view)].map(({ name }) => name[locale]);
  const percent = (value: number | null) =>
    value === null ? t("site.none") : `${formatNumber(value, locale)}%`;
  const plan = planBeside(view);
  const progress = t("screen.warned.progress", {
    reported: percent(view.reported?.percent ?? null),
    planned: percent(plan.percent),
    day: plan.day,
  });
  return [people.join(t("site.nameSeparator")) || t("project.noUnit"), progress].join(
    t("site.listSeparator"),
  );
}
