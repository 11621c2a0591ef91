import { type Markup, markup } from "#components/markup/markup.ts";
import type { Steps } from "#domain/core/steps.ts";
import { formatDay } from "#i18n/format-day.ts";
import { deadlineSlides } from "./render-deadline-slides.ts";
import { renderPortfolioSlide } from "./render-portfolio-slide.ts";
import { renderScreenShapes, renderTimelinePages } from "./render-timeline-pages.ts";
import { renderWarnedPages } from "./render-warned-slides.ts";
import { type ScreenScene, type Slide, slidesOf } from "./screen-scene.ts";

/**
 * The whole picture: every slide in the order shown, one under the other until the script of the
 * page shows them one at a time. It carries the notices that take its place's time of day, so that
 * the script needs no words of its own.
 * One project is done at a time.
 */
export function* renderScreenSteps(scene: ScreenScene): Steps<Markup> {
  const { t, drawnAt: time } = scene;
  const timelinePages = yield* renderTimelinePages(scene);
  const warnedPages = renderWarnedPages(scene);
  yield;
  const slides: Slide[] = [
    {
      key: "portfolio",
      title: t("screen.portfolio.title"),
      body: renderPortfolioSlide(scene),
    },
    ...slidesOf({ key: "timeline", title: t("screen.timeline.title"), pages: timelinePages }, t),
    ...slidesOf({ key: "warned", title: t("screen.warned.title"), pages: warnedPages }, t),
    ...deadlineSlides(scene),
  ];
  return markup`
    <main
      data-drawn="${t("screen.drawn", { time })}"
      data-lost="${t("screen.lost", { time })}"
      data-signed-out="${t("screen.signedOut", { time })}"
      data-refused="${t("screen.refused", { time })}"
    >
      <h1 class="unseen">${t("screen.title")}</h1>
      ${renderScreenShapes()}
      ${slides.map((slide) => renderSlide(slide, scene))}
    </main>
  `;
}

function renderSlide({ key, title, body }: Slide, scene: ScreenScene): Markup {
  return markup`
    <section class="slide" data-slide="${key}" aria-labelledby="title-${key}">
      <header><h2 id="title-${key}">${title}</h2><p>${dayWords(scene)}</p></header>
      ${body}
    </section>
  `;
}

/** 演示日期 2015年4月15日，含示例数据; before it the day looked at, where it is another. */
function dayWords({ t, locale, asOf, demoOn, isFiltered }: ScreenScene): string {
  return [
    asOf !== demoOn && t("screen.asOf", { asOf: formatDay(asOf, locale) }),
    demoOn !== null && t("screen.demo", { on: formatDay(demoOn, locale) }),
    isFiltered && t("screen.filtered"),
  ]
    .filter(Boolean)
    .join(t("site.listSeparator"));
}
