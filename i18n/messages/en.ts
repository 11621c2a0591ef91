import { admin } from "#i18n/messages/en/account/admin.ts";
import { audit } from "#i18n/messages/en/account/audit.ts";
import { secondFactor } from "#i18n/messages/en/account/second-factor.ts";
import { session } from "#i18n/messages/en/account/session.ts";
import { curve } from "#i18n/messages/en/chart/curve.ts";
import { dashboard } from "#i18n/messages/en/chart/dashboard.ts";
import { glossary } from "#i18n/messages/en/help/glossary.ts";
import { help } from "#i18n/messages/en/help/help.ts";
import { search } from "#i18n/messages/en/help/search.ts";
import { compensation } from "#i18n/messages/en/household/compensation.ts";
import { counts } from "#i18n/messages/en/household/counts.ts";
import { household } from "#i18n/messages/en/household/household.ts";
import { households } from "#i18n/messages/en/household/households.ts";
import { ledger } from "#i18n/messages/en/household/ledger.ts";
import { map } from "#i18n/messages/en/household/map.ts";
import { notice } from "#i18n/messages/en/household/notice.ts";
import { receipt } from "#i18n/messages/en/household/receipt.ts";
import { relocation } from "#i18n/messages/en/household/relocation.ts";
import { resettlement } from "#i18n/messages/en/household/resettlement.ts";
import { openData } from "#i18n/messages/en/open-data/open-data.ts";
import { answers } from "#i18n/messages/en/public/answers.ts";
import { standing } from "#i18n/messages/en/public/standing.ts";
import { publicChanges } from "#i18n/messages/en/publishing/public-changes.ts";
import { publishing } from "#i18n/messages/en/publishing/publishing.ts";
import { excel } from "#i18n/messages/en/workbook/excel.ts";
import { changes } from "./en/changes.ts";
import { confirm } from "./en/confirm.ts";
import { day } from "./en/day.ts";
import { deadline } from "./en/deadline.ts";
import { desk } from "./en/desk.ts";
import { exchange } from "./en/exchange.ts";
import { form } from "./en/form.ts";
import { light } from "./en/light.ts";
import { lost } from "./en/lost.ts";
import { milestone } from "./en/milestone.ts";
import { planChart } from "./en/plan/plan-chart.ts";
import { plan } from "./en/plan.ts";
import { portfolio } from "./en/portfolio.ts";
import { project } from "./en/project.ts";
import { refusal } from "./en/refusal.ts";
import { refused } from "./en/refused.ts";
import { report } from "./en/report.ts";
import { retraction } from "./en/retraction.ts";
import { screen } from "./en/screen.ts";
import { site } from "./en/site.ts";
import { timeline } from "./en/timeline.ts";
import { uncomputed } from "./en/uncomputed.ts";
import { withdrawal } from "./en/withdrawal.ts";
import type { Messages } from "./message-shape.ts";

export const en = {
  openData,
  admin,
  answers,
  audit,
  changes,
  counts,
  dashboard,
  day,
  curve,
  deadline,
  compensation,
  desk,
  excel,
  exchange,
  confirm,
  form,
  glossary,
  help,
  households,
  household,
  ledger,
  light,
  lost,
  map,
  milestone,
  notice,
  plan,
  planChart,
  portfolio,
  project,
  publicChanges,
  publishing,
  receipt,
  refusal,
  refused,
  relocation,
  report,
  resettlement,
  retraction,
  screen,
  search,
  secondFactor,
  session,
  site,
  standing,
  timeline,
  uncomputed,
  withdrawal,
} as const satisfies Messages;
