/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { takeOffice } = await import("#app/_server/take-office.ts");
  takeOffice();
  const { answerForProjects } = await import("#app/_server/known-projects.ts");
  const { startJobs } = await import("#app/_server/jobs.ts");
  answerForProjects();
  startJobs();
}

/** Each fault that became an answer of 500. A page of the database that cannot be read is remembered. */
export async function onRequestError(fault: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteDamage } = await import("#db/readiness/watch-integrity.ts");
  noteDamage(fault);
}
