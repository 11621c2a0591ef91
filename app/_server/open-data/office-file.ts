import "server-only";
import { milestonesCsv } from "#domain/open-data/milestones-csv.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import type { OfficeFile } from "#domain/open-data/open-data-file.ts";
import { projectsCsv } from "#domain/open-data/projects-csv.ts";
import { statusJson } from "#domain/open-data/status-json.ts";

type Writer = { readonly type: string; readonly write: (data: OpenData) => string };

const csv = "text/csv; charset=utf-8; header=present";
const json = "application/json; charset=utf-8";

/** How each file about the whole office is written. */
export const officeFileWriters: Readonly<Record<OfficeFile, Writer>> = {
  "projects.csv": { type: csv, write: projectsCsv },
  "milestones.csv": { type: csv, write: milestonesCsv },
  "status.json": { type: json, write: statusJson },
};
