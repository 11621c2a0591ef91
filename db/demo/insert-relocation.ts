import { milestoneIdOf } from "#db/demo/qinling/portfolio.ts";
import { milestoneMetric, publicNotice, signingTerms } from "#db/schema/household/relocation.ts";
import type { Transaction } from "../open-database.ts";
import { generateHouseholds } from "./generate-households.ts";
import { insertHouseholds } from "./insert-households.ts";
import { insertUnits } from "./insert-units.ts";
import { officeCloseOf } from "./office-hours.ts";

const place = { slug: "huizhong-xicheng-2", clerk: "clerk1", registeredOn: "2015-01-06" };
const leader = "leader2";

/** Writes the generated relocation of 惠众西城一品二期; the other projects have only their facts. */
export function insertRelocation(tx: Transaction): { households: number } {
  const households = generateHouseholds();
  insertHouseholds(tx, households, place);
  insertUnits(tx, place);
  tx.insert(signingTerms)
    .values({
      id: `${place.slug}.signing`,
      projectId: place.slug,
      thresholdPercent: 85,
      signingFromOn: "2015-03-09",
      signingToOn: "2015-06-08",
      reason: "示例：补偿方案约定签约期三个月，签约比例85%生效。",
      ...set("2015-03-06"),
    })
    .run();
  tx.insert(milestoneMetric)
    .values({
      id: `${place.slug}.clearance.metric`,
      milestoneId: milestoneIdOf(place.slug, "clearance"),
      metric: "demolished",
      ...set("2015-01-12"),
    })
    .run();
  for (const notice of notices) {
    tx.insert(publicNotice)
      .values({
        id: `${place.slug}.${notice.article}`,
        projectId: place.slug,
        ...notice,
        ...set(notice.fromOn, place.clerk),
      })
      .run();
  }
  return { households: households.length };
}

const notices = [
  {
    article: "scheme",
    audience: "示例：征收范围内全体住户",
    fromOn: "2015-01-26",
    toOn: "2015-02-28",
    proof: "示例：张贴照片4张，存项目档案。",
  },
  {
    article: "survey",
    audience: "示例：征收范围内全体住户",
    fromOn: "2015-02-04",
    toOn: "2015-02-11",
    proof: "示例：张贴照片2张，存项目档案。",
  },
] as const;

function set(setOn: string, setById: string = leader) {
  return { setOn, setAt: officeCloseOf(setOn), setById, synthetic: true };
}
