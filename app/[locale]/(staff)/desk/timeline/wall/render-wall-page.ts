import { Markup, markup } from "#components/markup/markup.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import type { Wall } from "#components/wall/paginate-wall.ts";
import { renderSheetSteps } from "#components/wall/render-sheet.ts";
import type { Steps } from "#domain/core/steps.ts";
import { paperSizes, papers } from "#domain/timeline/wall-sheets.ts";
import { type Locale, languageTag } from "#i18n/locales.ts";
import { acrossChoices } from "./wall-query.ts";

type Given = {
  wall: Wall;
  across: number;
  locale: Locale;
  t: Translator;
  /** Allows the page's own styles. */
  nonce: string;
  style: string;
  timelineHref: string;
  downloadHref: string;
  /** The rest of the address, kept by the choices of paper. */
  kept: readonly (readonly [name: string, value: string])[];
};

/**
 * The wall chart as a page of its own: a bar of choices that is not printed, then the sheets, each
 * exactly as large as its paper. It needs no script and is no part of the application's frame, so
 * that nothing but the sheets comes out of the printer.
 */
export function* renderWallPage(given: Given): Steps<Markup> {
  const { wall, locale, t, nonce, style } = given;
  const { widthMm, heightMm } = paperSizes[wall.paper];
  const size = `@page{size:${widthMm}mm ${heightMm}mm;margin:0}`;
  const title = t("timeline.wallTitle");
  const sheets: Markup[] = [];
  for (const sheet of wall.sheets) sheets.push(yield* renderSheetSteps(sheet, wall));
  const empty = sheets.length === 0 && markup`<p class="empty">${t("desk.timeline.empty")}</p>`;
  return markup`
    <!doctype html>
    <html lang="${languageTag[locale]}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>${title}</title>
        <link rel="icon" href="/favicon.svg">
        <style nonce="${nonce}">${new Markup(style)}${new Markup(size)}</style>
      </head>
      <body>
        <header class="bar">${renderBar(given)}</header>
        <main>${empty}${sheets}</main>
      </body>
    </html>
  `;
}

function renderBar({ wall, across, t, timelineHref, downloadHref, kept }: Given): Markup {
  const options = (values: readonly (string | number)[], chosen: string | number) =>
    values.map(
      (value) =>
        markup`<option value="${value}"${value === chosen && markup` selected`}>${value}</option>`,
    );
  const paper = markup`
    <label>
      ${t("timeline.paper")} <select name="paper">${options(papers, wall.paper)}</select>
    </label>
  `;
  const columns = markup`
    <label>
      ${t("timeline.across")} <select name="across">${options(acrossChoices, across)}</select>
    </label>
  `;
  const back = markup`<a href="${timelineHref}">${t("timeline.backToTimeline")}</a>`;
  return markup`
    <h1>${t("timeline.wallTitle")}</h1>
    <form method="get">
      ${kept.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}
      ${paper} ${columns} <button>${t("timeline.apply")}</button>
    </form>
    <p>${t("timeline.printHint", { count: wall.sheets.length, paper: wall.paper })}</p>
    <p><a href="${downloadHref}">${t("timeline.download")}</a> ${back}</p>
  `;
}
