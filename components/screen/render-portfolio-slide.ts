import { type Markup, markup } from "#components/markup/markup.ts";
import type { LightColour } from "#domain/light/light.ts";
import { deadlineNoticeDays, listSilentProjects } from "#domain/portfolio/duty.ts";
import { summariseViews } from "#domain/portfolio/summarise-views.ts";
import { renderLightShape } from "./render-light.ts";
import type { ScreenScene } from "./screen-scene.ts";

/** Worst first, as a leader reads them. */
const order: readonly LightColour[] = ["red", "yellow", "green", "grey", "blue"];

/** The portfolio in lights and figures. */
export function renderPortfolioSlide(scene: ScreenScene): Markup {
  const { t, views, uncomputed, asOf, staleAfterDays } = scene;
  const { total, byLight, deadlines } = summariseViews(views, asOf);
  const soon = deadlines.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= deadlineNoticeDays);
  const figures = [
    { value: total + uncomputed.length, words: t("screen.portfolio.total") },
    {
      value: deadlines.filter(({ daysLeft }) => daysLeft < 0).length,
      words: t("screen.portfolio.overdue"),
    },
    { value: soon.length, words: t("screen.portfolio.soon", { days: deadlineNoticeDays }) },
    {
      value: listSilentProjects(views).length,
      words: t("screen.portfolio.silent", { days: staleAfterDays }),
    },
  ];
  const lights = order.map((colour) => {
    const words = markup`${t(`light.colour.${colour}`)} ${t(`light.word.${colour}`)}`;
    return markup`
      <li class="${colour}">
        ${renderLightShape(colour)}
        <b class="figure">${byLight[colour].count}</b> <span>${words}${
          byLight[colour].overridden > 0 &&
          markup` <span class="soft">${t("light.countOverridden", { count: byLight[colour].overridden })}</span>`
        }</span>
      </li>
    `;
  });
  return markup`<ul class="lights">${lights}</ul><ul class="figures">${figures.map(
    ({ value, words }) => markup`<li><b class="figure">${value}</b> <span>${words}</span></li>`,
  )}</ul>${renderUncomputed(scene)}`;
}

/** The figures above are of the others. */
function renderUncomputed({ t, uncomputed, locale }: ScreenScene): Markup | null {
  if (uncomputed.length === 0) return null;
  const all = uncomputed.map(({ project }) => project.name[locale]);
  const names = all.join(t("site.nameSeparator"));
  const words = t("uncomputed.leftOutNamed", { count: uncomputed.length, names });
  return markup`<p class="leftOut">${words}</p>`;
}
