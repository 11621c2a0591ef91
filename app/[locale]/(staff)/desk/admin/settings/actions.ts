"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { describeOffice } from "#db/setting/describe-office.ts";
import { setDataTerms } from "#db/setting/set-data-terms.ts";
import { setStaleAfterDays } from "#db/setting/set-stale-after-days.ts";
import { dataTermsInput } from "#domain/setting/data-terms-input.ts";
import { officeProfileInput } from "#domain/setting/office-profile-input.ts";
import { staleAfterDaysInput } from "#domain/setting/setting-input.ts";

export const setStaleAfterDaysAction = defineAction({
  permission: "setting.manage",
  input: staleAfterDaysInput,
  run: setStaleAfterDays,
  invalidates: ({ slugs }) => ["", ...slugs.map((slug) => `/projects/${slug}`)],
  leadsTo: (_done, locale) => `/${locale}/desk/admin/settings?done=changed`,
});

export const describeOfficeAction = defineAction({
  permission: "setting.manage",
  input: officeProfileInput,
  run: describeOffice,
  invalidates: () => "all",
  leadsTo: (_done, locale) => `/${locale}/desk/admin/settings?done=changed`,
});

export const setDataTermsAction = defineAction({
  permission: "setting.manage",
  input: dataTermsInput,
  run: setDataTerms,
  invalidates: () => "all",
  leadsTo: (_done, locale) => `/${locale}/desk/admin/settings?done=changed`,
});
