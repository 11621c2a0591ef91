import { Markup, markup } from "#components/markup/markup.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import { wallStyle } from "#components/wall/wall-style.ts";
import { type Locale, languageTag } from "#i18n/locales.ts";
import { screenStyle } from "./screen-style.ts";

type Given = {
  readonly locale: Locale;
  readonly t: Translator;
  /** Allows the page's own style and script. */
  readonly nonce: string;
  readonly backHref: string;
  /** From `renderScreen` or `renderClosedScreen`. */
  readonly main: Markup;
};

/**
 * The meeting-room screen as a page of its own, with nothing of the application's frame around it.
 * Its controls need the script of the page and stay hidden until it runs; the way back does not.
 */
export function renderScreenPage({ locale, t, nonce, backHref, main }: Given): Markup {
  const style = new Markup(wallStyle + screenStyle);
  const button = (name: "previous" | "next" | "fullScreen") =>
    markup`<button type="button" data-part="${name}">${t(`screen.${name}`)}</button>`;
  const pause = markup`
    <button
      type="button" data-part="pause" data-pause="${t("screen.pause")}" data-go="${t("screen.go")}"
    >
      ${t("screen.pause")}
    </button>
  `;
  return markup`
    <!doctype html>
    <html lang="${languageTag[locale]}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>${t("screen.title")}</title>
        <link rel="icon" href="/favicon.svg">
        <style nonce="${nonce}">${style}</style>
        <script src="/screen.js" nonce="${nonce}" defer></script>
      </head>
      <body>
        ${main}
        <footer>
          <p role="status" data-part="notice"></p>
          <div
            class="controls" role="group" aria-label="${t("screen.controls")}"
            title="${t("screen.keys")}" data-part="controls" hidden
          >
            ${button("previous")}
            <span data-part="position"></span>
            ${button("next")}
            ${pause}
            ${button("fullScreen")}
          </div>
          <a href="${backHref}" data-part="back">${t("screen.back")}</a>
        </footer>
      </body>
    </html>
  `;
}

/**
 * In place of the picture where nobody is signed in, or somebody who may not see it. The script
 * goes on asking, so that the slides come by themselves once somebody has signed in.
 */
export function renderClosedScreen(
  reason: "signedOut" | "refused",
  { t, locale }: Pick<Given, "t" | "locale">,
): Markup {
  return markup`
    <main>
      <section class="slide">
        <header><h1>${t(`screen.closed.${reason}`)}</h1></header>
        <p>${t("screen.closed.hint")}</p>
        <p><a href="/${locale}/sign-in">${t("screen.closed.signIn")}</a></p>
      </section>
    </main>
  `;
}
