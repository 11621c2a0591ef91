import type { LightWords } from "#components/light/light-sentence.ts";
import type { Markup } from "#components/markup/markup.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { largest } from "#domain/core/largest.ts";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { fillSheets } from "#domain/timeline/wall-sheets.ts";
import type { Locale } from "#i18n/locales.ts";
import { textWidth } from "../timeline/text-width.ts";
import type { Translator } from "../timeline/timeline-scene.ts";

/** What every slide of the meeting-room screen is drawn with. */
export interface ScreenScene {
  readonly t: Translator;
  /** the words of the lights alone, for their sentences */
  readonly lightT: LightWords["t"];
  readonly locale: Locale;
  readonly views: readonly ProjectView[];
  readonly uncomputed: readonly UncomputedProject[];
  /** told of each project that could be computed but not drawn */
  readonly note: (uncomputed: UncomputedProject) => void;
  /** the day looked at */
  readonly asOf: IsoDate;
  /** the demo date, where one is set: every slide says so */
  readonly demoOn: IsoDate | null;
  readonly staleAfterDays: number;
  /** whether the projects are a choice out of all */
  readonly isFiltered: boolean;
  /** the time of day the picture was drawn */
  readonly drawnAt: string;
}

/** One picture of the screen, as much as is read at a time. */
export interface Slide {
  /** stays the same from one refresh to the next */
  readonly key: string;
  readonly title: string;
  readonly body: Markup;
}

/**
 * The pages of one matter as slides; the title counts them where there are several.
 *
 * @example
 * slidesOf({ key: "warned", title: "红灯与黄灯", pages: [first, second] }, t)[1].title
 * //=> "红灯与黄灯（2/2）"
 */
export function slidesOf(
  matter: { readonly key: string; readonly title: string; readonly pages: readonly Markup[] },
  t: Translator,
): Slide[] {
  const { key, title, pages } = matter;
  return pages.map((body, index) => {
    const page = index + 1;
    const words = pages.length > 1 ? t("screen.part", { title, page, pages: pages.length }) : title;
    return { key: `${key}-${page}`, title: words, body };
  });
}

/** Pixels of a screen of 1920 by 1080 that a slide has below its title; 1rem of it is 32. */
export const slideRoom = 840;

/**
 * Rows in pages that hold them, as even as they can be: nine where eight have room are five and
 * four.
 *
 * @param room what the heights of a page may come to
 * @example
 * pagesOf([{ height: 40 }, { height: 40 }, { height: 40 }], 100) //=> two pages, of 2 and 1 rows
 */
export function pagesOf<R extends { readonly height: number }>(
  rows: readonly R[],
  room: number,
): R[][] {
  const heights = rows.map(({ height }) => height);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const evenRoom = total / fillSheets(rows, room).length + largest(heights, 0);
  return fillSheets(rows, Math.min(room, evenRoom));
}

/** About how many lines a text takes on a screen of 1920 by 1080; its size and width in pixels. */
export function textLines(
  text: string,
  box: { readonly size: number; readonly width: number },
): number {
  return Math.max(1, Math.ceil(textWidth(text, box.size) / box.width));
}
