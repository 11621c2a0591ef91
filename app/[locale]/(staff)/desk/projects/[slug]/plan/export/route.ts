import { notFound } from "next/navigation";
import { requireActor } from "#app/_server/auth/session.ts";
import { noted } from "#app/_server/fault/note-uncomputed.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { exportPlan } from "#domain/mspdi/plan-export.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { computeMore } from "#domain/portfolio/compute-project.ts";
import { isLocale } from "#i18n/locales.ts";
import { findDeskProject } from "../../../../_frame/read-desk.ts";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The plan in force as a Microsoft Project XML file, for whoever may see the project at the desk. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const actor = await requireActor(locale, "desk.read");
  const found = await findDeskProject(actor, slug);
  if (!found) notFound();
  const { facts, asOf, outcome } = found;
  const written = noted(
    computeMore(facts, outcome, (view) => {
      return writeMspdi(exportPlan(view, workingCalendar));
    }),
  );
  if (written.kind === "cannotCompute") return leadToProject(request);
  return new Response(written.value, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}-plan-${asOf}.xml"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** The page of the project says why there is no file. */
function leadToProject(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const place = pathname.slice(0, -"/plan/export".length);
  return new Response(null, { status: 303, headers: { Location: `${place}${search}` } });
}
