import type { Messages } from "../message-shape.ts";
import { admin } from "./en/admin.ts";
import { audit } from "./en/audit.ts";
import { changes } from "./en/changes.ts";
import { counts } from "./en/counts.ts";
import { curve } from "./en/curve.ts";
import { day } from "./en/day.ts";
import { deadline } from "./en/deadline.ts";
import { dealing } from "./en/dealing.ts";
import { desk } from "./en/desk.ts";
import { excel } from "./en/excel.ts";
import { exchange } from "./en/exchange.ts";
import { form } from "./en/form.ts";
import { household } from "./en/household.ts";
import { households } from "./en/households.ts";
import { ledger } from "./en/ledger.ts";
import { light } from "./en/light.ts";
import { lost } from "./en/lost.ts";
import { map } from "./en/map.ts";
import { milestone } from "./en/milestone.ts";
import { notice } from "./en/notice.ts";
import { plan } from "./en/plan.ts";
import { portfolio } from "./en/portfolio.ts";
import { project } from "./en/project.ts";
import { refusal } from "./en/refusal.ts";
import { refused } from "./en/refused.ts";
import { relocation } from "./en/relocation.ts";
import { report } from "./en/report.ts";
import { resettlement } from "./en/resettlement.ts";
import { screen } from "./en/screen.ts";
import { secondFactor } from "./en/second-factor.ts";
import { session } from "./en/session.ts";
import { site } from "./en/site.ts";
import { timeline } from "./en/timeline.ts";
import { uncomputed } from "./en/uncomputed.ts";
import { withdrawal } from "./en/withdrawal.ts";

export const en = {
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
} as const satisfies Messages;
