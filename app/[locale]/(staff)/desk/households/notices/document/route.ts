import { defineDownload } from "#app/_server/action/define-download.ts";
import { writeNoticeDocument } from "#db/notice-document/write-notice-document.ts";
import { accept } from "#domain/core/outcome.ts";
import { noticeSheetInput } from "#domain/household/notices/notice-sheet-input.ts";
import { makeNoticeSheet } from "../make-notice-sheet.ts";

/** 分户公示表 as a Word file. */
export const POST = defineDownload({
  permission: "household.write",
  input: noticeSheetInput,
  run: async (db, caller, input) => {
    const made = await makeNoticeSheet(db, caller, { ...input, kind: "noticeDocument" });
    if (!made.ok) return made;
    const { sheet, fileName } = made.value;
    const written = await writeNoticeDocument(sheet);
    if (!written.ok) return written;
    return accept({ fileName, contentType: docx, body: written.value });
  },
});

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
