import { admin } from "#i18n/messages/zh/account/admin.ts";
import { audit } from "#i18n/messages/zh/account/audit.ts";
import { secondFactor } from "#i18n/messages/zh/account/second-factor.ts";
import { session } from "#i18n/messages/zh/account/session.ts";
import { curve } from "#i18n/messages/zh/chart/curve.ts";
import { dashboard } from "#i18n/messages/zh/chart/dashboard.ts";
import { glossary } from "#i18n/messages/zh/help/glossary.ts";
import { help } from "#i18n/messages/zh/help/help.ts";
import { search } from "#i18n/messages/zh/help/search.ts";
import { compensation } from "#i18n/messages/zh/household/compensation.ts";
import { counts } from "#i18n/messages/zh/household/counts.ts";
import { household } from "#i18n/messages/zh/household/household.ts";
import { households } from "#i18n/messages/zh/household/households.ts";
import { ledger } from "#i18n/messages/zh/household/ledger.ts";
import { map } from "#i18n/messages/zh/household/map.ts";
import { notice } from "#i18n/messages/zh/household/notice.ts";
import { receipt } from "#i18n/messages/zh/household/receipt.ts";
import { relocation } from "#i18n/messages/zh/household/relocation.ts";
import { resettlement } from "#i18n/messages/zh/household/resettlement.ts";
import { openData } from "#i18n/messages/zh/open-data/open-data.ts";
import { answers } from "#i18n/messages/zh/public/answers.ts";
import { standing } from "#i18n/messages/zh/public/standing.ts";
import { publicChanges } from "#i18n/messages/zh/publishing/public-changes.ts";
import { publishing } from "#i18n/messages/zh/publishing/publishing.ts";
import { excel } from "#i18n/messages/zh/workbook/excel.ts";
import { changes } from "./zh/changes.ts";
import { confirm } from "./zh/confirm.ts";
import { day } from "./zh/day.ts";
import { deadline } from "./zh/deadline.ts";
import { desk } from "./zh/desk.ts";
import { exchange } from "./zh/exchange.ts";
import { form } from "./zh/form.ts";
import { light } from "./zh/light.ts";
import { lost } from "./zh/lost.ts";
import { milestone } from "./zh/milestone.ts";
import { planChart } from "./zh/plan/plan-chart.ts";
import { plan } from "./zh/plan.ts";
import { portfolio } from "./zh/portfolio.ts";
import { project } from "./zh/project.ts";
import { refusal } from "./zh/refusal.ts";
import { refused } from "./zh/refused.ts";
import { report } from "./zh/report.ts";
import { retraction } from "./zh/retraction.ts";
import { screen } from "./zh/screen.ts";
import { site } from "./zh/site.ts";
import { timeline } from "./zh/timeline.ts";
import { uncomputed } from "./zh/uncomputed.ts";
import { withdrawal } from "./zh/withdrawal.ts";

export const zh = {
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
} as const;
