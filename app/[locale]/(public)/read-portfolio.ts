import "server-only";
import { listAreaFigures } from "#db/queries/list-area-figures.ts";
import { listLedgerStatements } from "#db/queries/list-ledger-statements.ts";
import { listProjectFacts } from "#db/queries/list-project-facts.ts";
import { summarisePortfolio } from "#domain/portfolio-summary.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { viewProject } from "#domain/view-project.ts";
import { readPublicDay } from "../../_server/read-public-day.ts";

/** How many deadlines the overview names; the timeline shows them all. */
const deadlinesShown = 6;

/** Everything the overview shows, from facts known by its day. */
export function readPortfolio() {
  const { db, staleAfterDays, ...day } = readPublicDay();
  const { asOf } = day;
  const isKnown = ({ knownFrom }: { knownFrom: string }) => knownFrom <= asOf;
  const views = listProjectFacts(db).map((facts) => viewProject(facts, { asOf, staleAfterDays }));
  const areaFigures = listAreaFigures(db).filter(isKnown);
  return {
    ...day,
    views,
    office: areaFigures[0]?.area ?? null,
    summary: summarise(views, asOf),
    ledgers: listLedgerStatements(db).filter(isKnown),
    areaFigures,
  };
}

function summarise(views: readonly ProjectView[], asOf: string) {
  const projects = views.map((view) => ({
    view,
    light: view.light.colour,
    stage: view.facts.stage,
    milestones: view.milestones.map((milestone) => ({
      milestone,
      isDone: milestone.state.status === "done",
      deadline: milestone.deadline.current,
    })),
  }));
  const { total, byLight, byStage, next, overdue } = summarisePortfolio(projects, asOf);
  const deadlines = [...overdue, ...next].slice(0, deadlinesShown).map((entry) => ({
    view: entry.project.view,
    milestone: entry.milestone.milestone,
    daysLeft: entry.daysLeft,
  }));
  return { total, byLight, byStage, deadlines };
}
