import { Markup, markup } from "#components/markup/markup.ts";
import {
  type NoticeSheet,
  officialPage,
  sheetColumns,
} from "#domain/household/notices/notice-sheet.ts";
import { languageTag } from "#i18n/locales.ts";
import { noticeSheetStyle } from "./notice-sheet-style.ts";
import { paginateNotice, type SheetPage } from "./paginate-notice.ts";

type Given = {
  sheet: NoticeSheet;
  /** Allows the page's own styles. */
  nonce: string;
  words: {
    hint: (pages: number) => string;
    page: (page: number, pages: number) => string;
    back: string;
  };
  backHref: string;
};

/**
 * 分户公示表 as a page of its own to be printed: a bar that stays on the screen, then the pages,
 * each exactly A4, with the watermark across it and the head of the table on it. It needs no
 * script.
 */
export function renderNoticeSheet({ sheet, nonce, words, backHref }: Given): Markup {
  const pages = paginateNotice(sheet);
  const painted = pages.map((page, index) =>
    renderPage(sheet, page, words.page(index + 1, pages.length)),
  );
  return markup`
    <!doctype html>
    <html lang="${languageTag[sheet.locale]}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>${sheet.heading}</title>
        <link rel="icon" href="/favicon.svg">
        <style nonce="${nonce}">${new Markup(noticeSheetStyle)}</style>
      </head>
      <body>
        <header class="bar">
          <p>${words.hint(pages.length)}</p>
          <a href="${backHref}">${words.back}</a>
        </header>
        <main class="pages">${painted}</main>
      </body>
    </html>
  `;
}

function renderPage(sheet: NoticeSheet, page: SheetPage, ordinal: string): Markup {
  return markup`
    <section class="page">
      ${renderWatermark(sheet.watermark)}
      <div class="type">
        ${page.hasHeading && renderHeading(sheet)}
        ${page.rows.length > 0 && renderTable(sheet, page)}
        ${page.hasNote && markup`<p class="note">${sheet.note}</p>`}
        <p class="foot"><span>${sheet.foot}</span><span>${ordinal}</span></p>
      </div>
    </section>
  `;
}

function renderHeading({ heading, intro }: NoticeSheet): Markup {
  return markup`<div class="heading"><h1>${heading}</h1><p>${intro}</p></div>`;
}

function renderTable({ heads, heading }: NoticeSheet, { rows }: SheetPage): Markup {
  const head = sheetColumns.map(({ key }) => markup`<th scope="col">${heads[key]}</th>`);
  const body = rows.map(
    ({ cells }) =>
      markup`
        <tr>
          ${sheetColumns.map(({ key, isNumeric }) => markup`<td${isNumeric && markup` class="n"`}>${cells[key]}</td>`)}
        </tr>
      `,
  );
  return markup`
    <table aria-label="${heading}">
      <colgroup>${sheetColumns.map(() => markup`<col>`)}</colgroup>
      <thead><tr>${head}</tr></thead>
      <tbody>${body}</tbody>
    </table>
  `;
}

/** Three times across the page, so that no part of it can be cut out without. */
function renderWatermark(text: string): Markup {
  const { widthMm, heightMm } = officialPage;
  const size = watermarkSize(text);
  const lines = [0.22, 0.52, 0.82].map((part) => {
    const y = heightMm * part;
    const x = widthMm / 2;
    return markup`<text x="${x}" y="${y}" font-size="${size}" transform="rotate(-28 ${x} ${y})">${text}</text>`;
  });
  return markup`<svg class="mark" viewBox="0 0 ${widthMm} ${heightMm}">${lines}</svg>`;
}

/** In mm: as large as fits across the page on the slant, 6.5 at most. */
function watermarkSize(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (letter < "\u2e80" ? 0.56 : 1), 0);
  return Math.min(6.5, Math.floor(2150 / letters) / 10);
}
