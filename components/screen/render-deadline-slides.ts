import { type Markup, markup } from "#components/markup/markup.ts";
import { type OpenDeadline, summariseViews } from "#domain/portfolio/summarise-views.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import {
  pagesOf,
  type ScreenScene,
  type Slide,
  slideRoom,
  slidesOf,
  textLines,
} from "./screen-scene.ts";

/** How many of what lies ahead are shown: two slides of them. */
const shownAhead = 14;
/** Pixels of a screen of 1920 by 1080: the lines of a deadline, and all that stands around them. */
const line = { width: 1400, size: 37, height: 48 } as const;
const frame = 68;

/** Deadlines overdue, every one of them; then the nearest of those ahead. */
export function deadlineSlides(scene: ScreenScene): Slide[] {
  const { t, views, asOf } = scene;
  const { deadlines } = summariseViews(views, asOf);
  const overdue = deadlines.filter(({ daysLeft }) => daysLeft < 0);
  const ahead = deadlines.filter(({ daysLeft }) => daysLeft >= 0);
  const shown = ahead.slice(0, shownAhead);
  const isCut = shown.length < ahead.length;
  const pagesFor = (entries: readonly OpenDeadline[]) =>
    pagesOf(
      entries.map((entry) => ({
        height: heightOf(entry, scene),
        drawn: renderEntry(entry, scene),
      })),
      slideRoom,
    ).map((page) => markup`<ol class="deadlines">${page.map(({ drawn }) => drawn)}</ol>`);
  const none = markup`<p class="none">${t("screen.deadlines.none")}</p>`;
  return [
    ...slidesOf(
      { key: "overdue", title: t("screen.deadlines.overdue"), pages: pagesFor(overdue) },
      t,
    ),
    ...slidesOf(
      {
        key: "ahead",
        title: isCut
          ? t("screen.deadlines.nearest", { count: ahead.length, shown: shown.length })
          : t("screen.deadlines.ahead"),
        pages: shown.length > 0 ? pagesFor(shown) : [none],
      },
      t,
    ),
  ];
}

function promiseOf({ milestone }: OpenDeadline, { locale }: ScreenScene): string {
  return `${nameInPlan(milestone)[locale]} · ${milestone.deadline.current?.label[locale] ?? ""}`;
}

function heightOf(entry: OpenDeadline, scene: ScreenScene): number {
  return frame + textLines(promiseOf(entry, scene), line) * line.height;
}

function renderEntry(entry: OpenDeadline, scene: ScreenScene): Markup {
  const { t, locale } = scene;
  const { view, daysLeft } = entry;
  const isLate = daysLeft < 0;
  const figure = markup`<b class="figure">${Math.abs(daysLeft)}</b>`;
  const days =
    daysLeft === 0
      ? markup`<b class="figure">${t("screen.deadlines.today")}</b>`
      : markup`
          ${isLate && t("screen.deadlines.overdueDays")} ${figure} ${t("screen.deadlines.days")}
        `;
  return markup`
    <li${isLate && markup` class="late"`}>
      <span class="days">${days}</span>
      <span class="what">
        <b>${promiseOf(entry, scene)}</b> <span class="soft">${view.facts.name[locale]}</span>
      </span>
    </li>
  `;
}
