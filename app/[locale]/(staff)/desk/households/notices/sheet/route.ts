import { getTranslations } from "next-intl/server";
import { defineDownload } from "#app/_server/action/define-download.ts";
import { renderNoticeSheet } from "#components/household/notices/render-notice-sheet.ts";
import { accept } from "#domain/core/outcome.ts";
import { noticeSheetInput } from "#domain/household/notices/notice-sheet-input.ts";
import { makeNoticeSheet } from "../make-notice-sheet.ts";

/** 分户公示表 to be printed: shown to the clerk who asks for it, once, and kept nowhere. */
export const POST = defineDownload({
  permission: "household.write",
  input: noticeSheetInput,
  run: async (db, caller, input) => {
    const made = await makeNoticeSheet(db, caller, { ...input, kind: "noticeSheet" });
    if (!made.ok) return made;
    const { locale, nonce } = caller;
    const t = await getTranslations({ locale, namespace: "notice.sheet" });
    const page = renderNoticeSheet({
      sheet: made.value.sheet,
      nonce,
      words: {
        hint: (pages) => t("printHint", { pages }),
        page: (page, pages) => t("page", { page, pages }),
        back: t("back"),
      },
      backHref: `../notices?project=${made.value.slug}`,
    });
    return accept({ contentType: "text/html; charset=utf-8", body: page.text });
  },
});
