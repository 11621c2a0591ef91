import "server-only";
import { database } from "#app/_server/office/database.ts";
import { listLedgerStatements } from "#db/portfolio/list-ledger-statements.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type ChartName, type ChartTable, chartNames } from "#domain/dashboard/chart-table.ts";
import { chartDeadlines } from "#domain/dashboard/deadlines-chart.ts";
import { chartHouseholds } from "#domain/dashboard/households-chart.ts";
import { chartLedgers } from "#domain/dashboard/ledgers-chart.ts";
import { chartLights } from "#domain/dashboard/lights-chart.ts";
import { monthEnds } from "#domain/dashboard/month-ends.ts";
import { chartMoves } from "#domain/dashboard/moves-chart.ts";
import { chartProgress } from "#domain/dashboard/progress-chart.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { readDesk } from "../_frame/read-desk.ts";
import { readLightsOn } from "./read-lights-on.ts";

/** Of how many months the lights are shown. */
const monthsShown = 12;

type Maker = (views: readonly ProjectView[], asOf: IsoDate) => ChartTable | Promise<ChartTable>;

const makers: { readonly [name in ChartName]: Maker } = {
  lights: chartRecentLights,
  progress: (views) => chartProgress(views),
  deadlines: (views, asOf) => {
    const all = views.flatMap(({ milestones }) => milestones);
    const open = all.filter(({ state }) => state.status !== "done");
    return chartDeadlines(open, asOf);
  },
  moves: (views, asOf) => {
    const all = views.flatMap(({ milestones }) => milestones);
    return chartMoves(
      all.map(({ fact }) => fact),
      asOf,
    );
  },
  households: (views) => chartHouseholds(views.map(({ relocation }) => relocation)),
  ledgers: (_views, asOf) => {
    const statements = listLedgerStatements(database());
    return chartLedgers(statements.filter(({ knownFrom }) => knownFrom <= asOf));
  },
};

/** One chart of the portfolio as of the day looked at. */
export async function readChart(actor: Actor, name: ChartName) {
  const { asOf, views } = await readDesk(actor);
  return { asOf, chart: await makers[name](views, asOf) };
}

/** 图表: every chart of the portfolio as of the day looked at, and what could not be computed. */
export async function readCharts(actor: Actor) {
  const { asOf, views, uncomputed } = await readDesk(actor);
  const charts = await Promise.all(chartNames.map((name) => makers[name](views, asOf)));
  return { asOf, charts, total: views.length + uncomputed.length, uncomputed };
}

async function chartRecentLights(views: readonly ProjectView[], asOf: IsoDate) {
  const days = [];
  for (const on of monthEnds(asOf, monthsShown)) {
    const lights = on === asOf ? views.map(({ light }) => light.colour) : await readLightsOn(on);
    days.push({ on, lights });
  }
  return chartLights(days);
}
