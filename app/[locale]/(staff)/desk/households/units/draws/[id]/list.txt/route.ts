import { notFound } from "next/navigation";
import { requireActor } from "#app/_server/auth/session.ts";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { findDraw } from "#db/household/resettlement/list-draws.ts";
import { listParticipants } from "#db/household/resettlement/list-selection-order.ts";
import { participantList } from "#domain/household/resettlement/selection-draw.ts";
import { isLocale } from "#i18n/locales.ts";
import { listFileName } from "../read-draw.ts";

type Context = { params: Promise<{ locale: string; id: string }> };

/** The list of a draw, byte for byte what its published hash was taken of. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const actor = await requireActor(locale, "household.read");
  const { asOf, businessDate } = await requestedDay();
  const draw = findDraw(database(), { actor, on: businessDate, asOf }, id);
  if (!draw) notFound();
  const codes = listParticipants(database(), id).map(({ code }) => code);
  return new Response(participantList(codes), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${listFileName(draw)}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
