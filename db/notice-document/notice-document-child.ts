// The process that writes Word files: started by write-notice-document.ts, never imported.
import type { NoticeSheet } from "#domain/household/notices/notice-sheet.ts";
import { serveQuestions } from "../child/serve-questions.ts";
import { buildNoticeDocument } from "./build-notice-document.ts";

serveQuestions<NoticeSheet, Uint8Array>(async (sheet, answer) => {
  answer(await buildNoticeDocument(sheet));
});
