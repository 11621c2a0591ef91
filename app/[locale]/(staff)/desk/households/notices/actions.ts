"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { recordNotice } from "#db/household/notices/record-notice.ts";
import { noticeInput } from "#domain/household/notices/notice-input.ts";

export const recordNoticeAction = defineAction({
  permission: "household.write",
  input: noticeInput,
  run: recordNotice,
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/notices?project=${slug}&done=notice.recorded`,
});
