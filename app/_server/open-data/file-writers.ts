import "server-only";
import { milestonesCsv } from "#domain/open-data/milestones-csv.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import type { OfficeFile, ProjectFile } from "#domain/open-data/open-data-file.ts";
import { projectsCsv } from "#domain/open-data/projects-csv.ts";
import { statusJson } from "#domain/open-data/status-json.ts";
import { deadlineCalendar } from "./deadline-calendar.ts";
import { oc4idsPackage } from "./oc4ids-package.ts";
import { projectBadge } from "./project-badge.ts";

type Writer = {
  readonly type: string;
  /** @param path of the file itself */
  readonly write: (data: OpenData, path: string) => string;
};

const csv = "text/csv; charset=utf-8; header=present";
const json = "application/json; charset=utf-8";
const calendar = "text/calendar; charset=utf-8";
const svg = "image/svg+xml; charset=utf-8";

/** How each file about the whole office is written. */
export const officeFileWriters: Readonly<Record<OfficeFile, Writer>> = {
  "oc4ids.json": { type: json, write: oc4idsPackage },
  "projects.csv": { type: csv, write: projectsCsv },
  "milestones.csv": { type: csv, write: milestonesCsv },
  "status.json": { type: json, write: statusJson },
  "deadlines.ics": { type: calendar, write: deadlineCalendar },
};

/** How each file about one project is written, from the data of that project alone. */
export const projectFileWriters: Readonly<Record<ProjectFile, Writer>> = {
  ".oc4ids.json": { type: json, write: oc4idsPackage },
  "/deadlines.ics": { type: calendar, write: deadlineCalendar },
  "/badge.svg": { type: svg, write: (data) => projectBadge(data, "zh") },
  "/badge.en.svg": { type: svg, write: (data) => projectBadge(data, "en") },
};
