import "server-only";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { listLedgerStatements } from "#db/portfolio/list-ledger-statements.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { ChartTable } from "#domain/dashboard/chart-table.ts";
import { chartDeadlines } from "#domain/dashboard/deadlines-chart.ts";
import { chartHouseholds } from "#domain/dashboard/households-chart.ts";
import { chartLedgers } from "#domain/dashboard/ledgers-chart.ts";
import { chartLights } from "#domain/dashboard/lights-chart.ts";
import { monthEnds } from "#domain/dashboard/month-ends.ts";
import { chartMoves } from "#domain/dashboard/moves-chart.ts";
import { chartProgress } from "#domain/dashboard/progress-chart.ts";
import { readDesk } from "../_frame/read-desk.ts";
import { readLightsOn } from "./read-lights-on.ts";

/** Of how many months the lights are shown. */
const monthsShown = 12;

/** 图表: every chart of the portfolio as of the day looked at, and what could not be computed. */
export async function readCharts(actor: Actor) {
  const { asOf } = await requestedDay();
  const { views, uncomputed } = await readDesk(actor);
  const lights = [];
  for (const on of monthEnds(asOf, monthsShown)) {
    lights.push({ on, lights: await readLightsOn(on) });
  }
  const open = views.flatMap(({ milestones }) =>
    milestones.filter(({ state }) => state.status !== "done"),
  );
  const statements = listLedgerStatements(database()).filter(({ knownFrom }) => knownFrom <= asOf);
  const charts: ChartTable[] = [
    chartLights(lights),
    chartProgress(views),
    chartDeadlines(open, asOf),
    chartMoves(
      views.flatMap(({ milestones }) => milestones.map(({ fact }) => fact)),
      asOf,
    ),
    chartHouseholds(views.map(({ relocation }) => relocation)),
    chartLedgers(statements),
  ];
  return { asOf, charts, total: views.length + uncomputed.length, uncomputed };
}
