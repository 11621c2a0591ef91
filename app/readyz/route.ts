import { findReadiness } from "../_server/readiness.ts";

export const dynamic = "force-dynamic";

/**
 * Ready: the database answers and can be written, its tables are up to date, the disk has room, and
 * the last backup is of last night. 503 where one of them does not hold.
 */
export function GET(): Response {
  const readiness = findReadiness();
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
