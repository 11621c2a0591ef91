import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { openDatabase } from "#db/open-database.ts";
import { cachedProjectFacts } from "#db/portfolio/cached-project-facts.ts";
import { milestone } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { partitionOutcomes, viewOneProject } from "#domain/portfolio/view-portfolio.ts";
import { foldedForm } from "#domain/search/fold-text.ts";
import { searchPortfolio } from "#domain/search/search-portfolio.ts";
import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { loadBigPortfolio } from "./big-portfolio.ts";
import { median } from "./median.ts";

const size = { projects: 500, milestonesPerProject: 20, reportsPerProject: 1 };
const rounds = 50;
const queries = [["示例"], ["7"], ["big-499"], ["封顶"], ["示例", "12"], ["没有这样的"]];
const roleNames = {
  owner: ["项目责任人"],
  leader: ["分包领导"],
  clerk: ["经办人"],
  admin: ["管理员"],
};

/**
 * How long the server looks through 500 projects and 10,000 milestones: in the views that are kept
 * anyway, beside a plain scan of the tables that folds every name again.
 */
export async function benchSearch(): Promise<void> {
  const db = openDatabase(":memory:");
  loadBigPortfolio(db, size);
  const how = { asOf: "2015-04-15", staleAfterDays: 30, calendar: workingCalendar };
  const facts = await cachedProjectFacts(db);
  const { views } = partitionOutcomes(facts.map((each) => viewOneProject(each, how)));
  const kept = (terms: readonly string[]) =>
    searchPortfolio({ projects: views, people: [], roleNames }, terms);
  const scan = (terms: readonly string[]) =>
    [...db.select().from(project).all(), ...db.select().from(milestone).all()].filter((row) => {
      const text = foldedForm(`${row.nameZh}\n${row.nameEn}`);
      return terms.every((term) => text.includes(term));
    });
  const first = timeOf(() => kept(["示例"]));
  const times: { kept: number[]; scan: number[] } = { kept: [], scan: [] };
  for (let round = 0; round < rounds; round++) {
    const terms = queries[round % queries.length] ?? [];
    times.kept.push(timeOf(() => kept(terms)));
    times.scan.push(timeOf(() => scan(terms)));
  }
  db.$client.close();
  const row = (name: string, all: readonly number[], cold: number) => [
    name,
    ...[cold, median(all), Math.max(...all)].map((time) => `${time.toFixed(1)} ms`),
  ];
  console.log(`\n${say("benchSearch")}`);
  console.log(
    textTable([
      ["", say("benchCold"), say("benchMedian"), say("benchWorst")],
      row(say("benchSearchKept"), times.kept, first),
      row(say("benchSearchScan"), times.scan, times.scan[0] ?? 0),
    ]),
  );
  const ratio = median(times.kept) / median(times.scan);
  console.log(`  ${say("benchSearchRatio")}  ${ratio.toFixed(2)}  ≤ 1`);
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
