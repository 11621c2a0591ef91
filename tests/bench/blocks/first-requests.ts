import { bigLedger } from "../ledger/big-ledger.ts";
import type { HeavyRequest } from "./heavy-requests.ts";
import type { ProbedBrowser } from "./probed-browser.ts";

type Askers = Readonly<Record<"leader" | "clerk", ProbedBrowser>>;

const ledger = (room: string, project: string) => `/zh/desk/households${room}?project=${project}`;

/**
 * What the first one after a start waits for: the pages of which all is then kept in memory. Asked
 * before anything else, and once each. A page of a ledger is asked of a project without households
 * before, so that what the program itself takes to begin is told apart.
 */
export async function* firstRequests({ leader, clerk }: Askers): AsyncGenerator<HeavyRequest> {
  const { projectId } = bigLedger;
  const asked = [
    { who: leader, address: ledger("", "big-1") },
    { who: clerk, address: ledger("", projectId) },
    { who: leader, address: ledger("/counts", "big-1") },
    { who: clerk, address: ledger("/counts", projectId) },
    { who: clerk, address: `/zh/projects/${projectId}` },
    { who: clerk, address: "/zh" },
    { who: leader, address: "/zh/desk" },
    { who: leader, address: "/zh/desk/timeline" },
  ];
  for (const { who, address } of asked) {
    yield { name: `${address}, first after a start`, ask: () => who.probe(() => who.ask(address)) };
  }
}
