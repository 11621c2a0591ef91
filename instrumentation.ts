import type { Instrumentation } from "next";

/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { takeOffice } = await import("#app/_server/office/take-office.ts");
  takeOffice();
  const { answerForProjects } = await import("#app/_server/page/known-projects.ts");
  const { startJobs } = await import("#app/_server/jobs/jobs.ts");
  answerForProjects();
  startJobs();
  // The guard in front of the server answers /healthz from here on.
  const { channel } = await import("node:diagnostics_channel");
  channel("guatu:up").publish({});
}

/** A page, a route or an action that failed: the line has the number that the reader was shown. */
export const onRequestError: Instrumentation.onRequestError = async (fault, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logFault } = await import("#app/_server/fault/log-fault.ts");
  const reference = String(request.headers["x-guatu-reference"] ?? "");
  logFault("page.failed", { reference, method: request.method, route: context.routePath }, fault);
};
