import { z } from "zod";
import {
  idField,
  optionalId,
  optionalLines,
  projectDay,
  requestKey,
  requiredText,
} from "#domain/form/form-field.ts";
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
  fromOn: projectDay,
  /** the last day it hangs */
  toOn: projectDay,
  /** photos, minutes, and where they are kept */
  proof: impersonal(optionalLines(300)),
});
export type NoticeInput = z.output<typeof noticeInput>;
