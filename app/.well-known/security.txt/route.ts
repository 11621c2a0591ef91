import { readDataTerms } from "#app/_server/public/read-data-terms.ts";
import { siteOrigin } from "#app/_server/public/site-origin.ts";
import { businessDateAt } from "#domain/calendar/calendar-day.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";
import { dayEndText } from "#domain/open-data/instant-text.ts";

/** Written when asked for, and again each day: it says until when it may be believed. */
export const dynamic = "force-dynamic";

const monthsBelieved = 6;

/**
 * Where a hole in the program is reported (RFC 9116). Without a contact there is no such file: one
 * that names nobody would be worse than none.
 */
export function GET(): Response {
  const { securityContact } = readDataTerms();
  if (securityContact === null) return new Response(null, { status: 404 });
  const expires = dayEndText(addMonths(businessDateAt(Date.now()), monthsBelieved));
  const text = [
    `Contact: ${securityContact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: zh, en",
    `Canonical: ${siteOrigin()}/.well-known/security.txt`,
    "",
  ].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
