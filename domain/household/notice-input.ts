import { z } from "zod";
import { dayField, optionalText, requestKey, requiredText } from "../form-field.ts";
import { noticeArticles } from "./notice-article.ts";

/** 公示 as typed; with `correctsId` it takes the place of another. */
export const noticeInput = z.strictObject({
  requestKey,
  projectId: z.string().min(1).max(64),
  correctsId: optionalText(64),
  article: z.enum(noticeArticles),
  /** whom it is put up for */
  audience: requiredText(100),
  fromOn: dayField,
  /** the last day it hangs */
  toOn: dayField,
  /** photos, minutes, and where they are kept */
  proof: optionalText(300),
});
export type NoticeInput = z.output<typeof noticeInput>;
