import { say } from "../host/say.js";

/** What `/readyz` says of a check that does not hold. */
type Fault = { readonly check: string; readonly code: string; readonly projects?: unknown };

/**
 * What a server that has just come up cannot do, in sentences for the terminal: which projects cannot
 * be computed, which other checks of `/readyz` do not hold, which public page does not answer.
 *
 * @example
 * await findTroubles("http://localhost:3000") //=> []
 */
export async function findTroubles(url: string): Promise<string[]> {
  const faults = await readFaults(url);
  const projects = faults.flatMap((fault) => (Array.isArray(fault.projects) ? fault.projects : []));
  // A backup that is overdue when the server starts is being made at this moment.
  const failing = faults.filter(({ check }) => check !== "projects" && check !== "backup");
  return [
    ...(projects.length > 0
      ? [say("projectsUncomputed", { count: projects.length, projects: projects.join(", ") })]
      : []),
    ...(failing.length > 0
      ? [say("notReady", { url, checks: failing.map(({ code }) => code).join(", ") })]
      : []),
    ...(await findSilentPages(url)),
  ];
}

async function readFaults(url: string): Promise<readonly Fault[]> {
  try {
    const answer = (await (await fetch(`${url}/readyz`)).json()) as { faults: readonly Fault[] };
    return answer.faults;
  } catch {
    return [{ check: "readyz", code: "readyz.silent" }];
  }
}

/** The first request of a public page draws it, so that the first visitor does not wait. */
async function findSilentPages(url: string): Promise<string[]> {
  const troubles: string[] = [];
  for (const page of ["/zh", "/en"]) {
    const status = await statusOf(`${url}${page}`);
    if (status !== 200) troubles.push(say("pageFails", { url: `${url}${page}`, status }));
  }
  return troubles;
}

async function statusOf(url: string): Promise<number | string> {
  try {
    const response = await fetch(url, { headers: { connection: "close" } });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return "—";
  }
}
