import { notFound } from "next/navigation";
import { requireActor } from "#app/_server/session.ts";
import { planArithmetic } from "#db/calendar/plan-arithmetic.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { exportPlan } from "#domain/mspdi/plan-export.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { isLocale } from "#i18n/locales.ts";
import { findDeskProject } from "../../../../read-desk.ts";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The plan in force as a Microsoft Project XML file, for whoever may see the project at the desk. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const actor = await requireActor(locale, "desk.read");
  const view = await findDeskProject(actor, slug);
  if (!view) notFound();
  const arithmetic = planArithmetic(view.baseline?.durationUnit ?? "calendarDay");
  const xml = writeMspdi(exportPlan(view, { arithmetic, calendar: workingCalendar }));
  return new Response(xml, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}-plan-${view.asOf}.xml"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
