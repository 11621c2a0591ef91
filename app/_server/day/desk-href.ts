import "server-only";
import { cache, use } from "react";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { isOfToday, onDay } from "./day-address.ts";
import { requestedDay } from "./requested-day.ts";

/** The address of a place of the desk: `href("/projects/x")`, `href()` for the desk itself. */
export type DeskHref = (place?: `/${string}`) => string;

/** Makes addresses of the desk that stay on the day looked at; those of today alone need none. */
export const deskHref = cache(async (): Promise<DeskHref> => {
  const locale = await requireLocale();
  const { asOf, isReplay } = await requestedDay();
  return (place = "/") => {
    const address = `/${locale}/desk${place.replace(/^\/(?=$|\?)/, "")}`;
    return isReplay && !isOfToday(address) ? onDay(address, asOf) : address;
  };
});

/** {@link deskHref} for a component that does not wait. */
export function useDeskHref(): DeskHref {
  return use(deskHref());
}
