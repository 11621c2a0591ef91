import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { NoticeSheet } from "#domain/household/notices/notice-sheet.ts";
import { type AskOptions, openKillableChild } from "../child/killable-child.ts";
import { withChild } from "../child/with-child.ts";

/**
 * 分户公示表 as a Word file, written in a process of its own: a section of a thousand households
 * takes seconds.
 *
 * @throws Error where it cannot be written
 */
export async function writeNoticeDocument(
  sheet: NoticeSheet,
  options?: AskOptions,
): Promise<Outcome<Uint8Array, "ledgerExport.tooLarge">> {
  const written = await withChild(openWriter, (child) =>
    child.ask(sheet, (answer) => answer, options),
  );
  if (written.ok) return accept(written.value);
  if (written.refusal === "timeout" || written.refusal === "tooHeavy") {
    return refuse("ledgerExport.tooLarge");
  }
  throw new Error("a document could not be written");
}

function openWriter() {
  return openKillableChild<NoticeSheet, Uint8Array>({
    program: "db/notice-document/notice-document-child.ts",
  });
}
