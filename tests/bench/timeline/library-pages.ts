import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { BenchTask } from "./bench-tasks.ts";
import { ensureLibraries, pages } from "./ensure-libraries.ts";
import { type LibraryName, libraryNames } from "./subject.ts";

const sources: Record<LibraryName, string> = {
  svar: "svar.tsx",
  dhtmlx: "dhtmlx.ts",
  frappe: "frappe.ts",
};

/** Writes a page for each library into a folder, as a production build, with the same tasks. */
export async function writeLibraryPages(
  folder: string,
  tasks: readonly BenchTask[],
): Promise<void> {
  await ensureLibraries();
  for (const name of libraryNames) {
    await build({
      entryPoints: { chart: join(pages, sources[name]) },
      outdir: join(folder, name),
      bundle: true,
      minify: true,
      format: "iife",
      jsx: "automatic",
      conditions: ["module", "style"],
      define: { "process.env.NODE_ENV": '"production"' },
      loader: { ".woff": "dataurl", ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
      logLevel: "error",
    });
    await writePage(join(folder, name), tasks);
  }
}

async function writePage(folder: string, tasks: readonly BenchTask[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "tasks.js"), `globalThis.tasks = ${JSON.stringify(tasks)};`);
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Gantt</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="chart.css"><style>html, body, #chart, .wx-theme { height: 100%; margin: 0 }</style>
</head><body><div id="chart"></div><script src="tasks.js"></script><script src="chart.js"></script>
</body></html>`,
  );
}
