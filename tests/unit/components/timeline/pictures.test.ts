import { describe, expect, it } from "vitest";
import { renderRuling, renderShapes } from "#components/timeline/render-defs.ts";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import type { TimelineZoom } from "#domain/chart/timeline-tick.ts";
import type { Deadline } from "#domain/milestone/deadline.ts";
import type { RowDensity } from "#domain/timeline/row-density.ts";
import type { TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";
import {
  layoutMilestoneRow,
  layoutProjectRow,
  type TimelineProject,
  type TimelineRowLayout,
  todayX,
} from "#domain/timeline/timeline-layout.ts";
import type { TimelineWindow } from "#domain/timeline/timeline-window.ts";
import { cutWindow } from "#domain/timeline/wall-sheets.ts";
import { drawRow, promised, unknownLine } from "./draw-row.ts";

const asOf = "2015-06-15";
const june: Deadline = {
  from: "2015-06-01",
  to: "2015-06-30",
  precision: "month",
  commitment: "strive",
};

/** Two promises of last year, three of this one, one moved from June, two of years to come. */
const milestones: TimelineMilestone[] = [
  promised([null, "2014-06-30"], { isDone: true, finishedOn: "2014-06-20" }),
  promised(["2014-10-01", "2014-12-31"]),
  promised(["2015-03-01", "2015-03-31"], { isDone: true, finishedOn: "2015-04-02" }),
  promised([null, "2015-05-31"]),
  promised(["2015-09-01", "2015-09-30"], {
    oldDeadline: june,
    plannedStartOn: "2015-02-01",
    plannedFinishOn: "2015-08-31",
    original: { startOn: "2015-01-15", finishOn: "2015-06-30" },
    startedOn: "2015-02-20",
    percent: 30,
  }),
  promised(["2015-07-01", "2016-06-30"]),
  promised(["2016-09-01", "2016-09-30"]),
];
const project: TimelineProject = {
  ...unknownLine,
  plannedStartOn: "2014-03-01",
  plannedFinishOn: "2016-09-30",
  original: { startOn: "2014-03-01", finishOn: "2016-03-31" },
  startedOn: "2014-04-10",
  percent: 42,
  milestones,
  isOpen: false,
};

const year = { from: "2015-01-01", to: "2015-12-31" };
const [left, right] = cutWindow(year, 2) as [TimelineWindow, TimelineWindow];
const projectIn = (density: RowDensity) => (scale: ReturnType<typeof timelineScale>) => [
  layoutProjectRow(project, scale, { asOf, density }),
];
const milestonesIn = (scale: ReturnType<typeof timelineScale>) =>
  milestones.map((milestone) => layoutMilestoneRow(milestone, scale, asOf));

/** Golden pictures: to be opened in a browser and looked at, and compared letter for letter. */
describe("the six pictures", () => {
  it.each<{
    picture: string;
    window: TimelineWindow;
    zoom: TimelineZoom;
    rows: (scale: ReturnType<typeof timelineScale>) => TimelineRowLayout[];
    isNamed: boolean;
  }>([
    {
      picture: "project-by-months",
      window: year,
      zoom: "month",
      rows: projectIn("normal"),
      isNamed: true,
    },
    {
      picture: "project-compact",
      window: year,
      zoom: "month",
      rows: projectIn("compact"),
      isNamed: false,
    },
    {
      picture: "project-by-years",
      window: { from: "2014-01-01", to: "2018-12-31" },
      zoom: "year",
      rows: projectIn("roomy"),
      isNamed: true,
    },
    { picture: "milestones", window: year, zoom: "month", rows: milestonesIn, isNamed: false },
    {
      picture: "wall-left-sheet",
      window: left,
      zoom: "month",
      rows: projectIn("roomy"),
      isNamed: true,
    },
    {
      picture: "wall-right-sheet",
      window: right,
      zoom: "month",
      rows: projectIn("roomy"),
      isNamed: true,
    },
  ])("$picture", async ({ picture, window, zoom, rows, isNamed }) => {
    const scale = timelineScale({ ...window, zoom });
    const drawn = rows(scale).map((layout) => {
      return { height: layout.height, drawing: drawRow(layout, { scale, asOf, isNamed }) };
    });
    await expect(drawPicture(drawn, scale)).toMatchFileSnapshot(`pictures/${picture}.svg`);
  });
});

function drawPicture(
  rows: readonly { height: number; drawing: string }[],
  scale: ReturnType<typeof timelineScale>,
): string {
  let y = 0;
  const placed = rows.map(({ height, drawing }) => {
    const row = `<svg y="${y}" width="1000" height="${height}" overflow="visible">${drawing}</svg>`;
    y += height;
    return row;
  });
  const ruling = renderRuling(scale, { todayX: todayX(scale, asOf), rest: [] }).text;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="${y}">`,
    `<style>${style}</style>`,
    `<defs>${renderShapes().text}</defs>`,
    `<rect width="1000" height="${y}" fill="#fff"/>`,
    ruling,
    ...placed,
    "</svg>",
  ];
  return `${lines.join("\n").replaceAll("><", ">\n<")}\n`;
}

/** Enough to tell the shapes apart: what they look like in the program is the style sheets' matter. */
const style = [
  "text{font:12px sans-serif}.ordinal,title{display:none}",
  ".label,.far{stroke:#fff;stroke-width:4;paint-order:stroke}",
  ".plan{fill:#ddd;stroke:#666}.progress{fill:#57a}.actual{fill:#000}",
  ".ghost,.old rect{fill:none;stroke:#666;stroke-dasharray:3 2}.old line,.tl-old{stroke:#333}",
  ".front line{stroke:#c22;stroke-width:1.75}.front circle{fill:#c22}",
  ".open{color:#000}.late{color:#a22}.met{color:#258}",
  ".band,.hatch,.tl-pole,.tl-tick{fill:none;stroke:currentColor}.tl-flag,.tl-head,.tl-out{fill:currentColor}",
  ".tl-hollow{fill:#fff;stroke:currentColor}",
  ".tl-clip{fill:none;stroke:#000}.tl-rim{fill:none;stroke:#fff;stroke-width:5}",
  ".tl-major,.tl-minor{stroke:#ccc}.tl-today{stroke:#c22}",
].join("");
