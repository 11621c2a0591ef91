import { revalidatePath } from "next/cache";
import { isOwnJob } from "#app/_server/jobs/jobs.ts";

/** The server's own midnight call: every public page is drawn afresh when next asked for. */
export function POST(request: Request): Response {
  if (!isOwnJob(request.headers)) return new Response(null, { status: 404 });
  revalidatePath("/[locale]", "layout");
  return new Response(null, { status: 204 });
}
