import { findReadiness } from "#app/_server/readiness/readiness.ts";

export const dynamic = "force-dynamic";

/**
 * Ready: a row was written and read back, every page of the database can be read, its tables are up
 * to date, both keys open what they are for, the disk has room, the last backup is of last night, and
 * every project can be computed. 503 where one of them does not hold, with its name.
 */
export async function GET(): Promise<Response> {
  const readiness = await findReadiness();
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
