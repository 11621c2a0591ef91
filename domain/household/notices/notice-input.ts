import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalId,
  optionalLines,
  requestKey,
  requiredText,
} from "#domain/form/form-field.ts";
import { nearDay } from "#domain/form/near-day.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { noticeArticles } from "./notice-article.ts";

/** 公示 as typed; with `correctsId` it takes the place of another. */
export const noticeInput = z.strictObject({
  requestKey,
  projectId: idField,
  correctsId: optionalId,
  article: z.enum(noticeArticles),
  /** whom it is put up for */
  audience: impersonal(requiredText(100)),
  fromOn: nearDay,
  /** the last day it hangs */
  toOn: nearDay,
  /** photos, minutes, and where they are kept */
  proof: impersonal(optionalLines(300)),
  confirms: confirmsField,
});
export type NoticeInput = z.output<typeof noticeInput>;
