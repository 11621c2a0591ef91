import { admin } from "./zh/admin.ts";
import { audit } from "./zh/audit.ts";
import { changes } from "./zh/changes.ts";
import { counts } from "./zh/counts.ts";
import { curve } from "./zh/curve.ts";
import { day } from "./zh/day.ts";
import { deadline } from "./zh/deadline.ts";
import { dealing } from "./zh/dealing.ts";
import { desk } from "./zh/desk.ts";
import { excel } from "./zh/excel.ts";
import { exchange } from "./zh/exchange.ts";
import { form } from "./zh/form.ts";
import { household } from "./zh/household.ts";
import { households } from "./zh/households.ts";
import { ledger } from "./zh/ledger.ts";
import { light } from "./zh/light.ts";
import { lost } from "./zh/lost.ts";
import { map } from "./zh/map.ts";
import { milestone } from "./zh/milestone.ts";
import { notice } from "./zh/notice.ts";
import { plan } from "./zh/plan.ts";
import { portfolio } from "./zh/portfolio.ts";
import { project } from "./zh/project.ts";
import { refusal } from "./zh/refusal.ts";
import { refused } from "./zh/refused.ts";
import { relocation } from "./zh/relocation.ts";
import { report } from "./zh/report.ts";
import { resettlement } from "./zh/resettlement.ts";
import { screen } from "./zh/screen.ts";
import { secondFactor } from "./zh/second-factor.ts";
import { session } from "./zh/session.ts";
import { site } from "./zh/site.ts";
import { timeline } from "./zh/timeline.ts";
import { uncomputed } from "./zh/uncomputed.ts";
import { withdrawal } from "./zh/withdrawal.ts";

export const zh = {
  admin,
  audit,
  changes,
  counts,
  day,
  curve,
  deadline,
  dealing,
  desk,
  excel,
  exchange,
  form,
  households,
  household,
  ledger,
  light,
  lost,
  map,
  milestone,
  notice,
  plan,
  portfolio,
  project,
  refusal,
  refused,
  relocation,
  report,
  resettlement,
  screen,
  secondFactor,
  session,
  site,
  timeline,
  uncomputed,
  withdrawal,
} as const;
