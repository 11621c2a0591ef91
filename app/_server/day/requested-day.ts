import "server-only";
import { redirect } from "next/navigation";
import { cache, use } from "react";
import { database } from "#app/_server/office/database.ts";
import { currentPath } from "#app/_server/page/current-path.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { can, type Permission, type Role } from "#domain/access/permission.ts";
import { decideDay, type RequestedDay } from "#domain/calendar/requested-day.ts";
import { defaultLocale } from "#i18n/locales.ts";
import { dayOfAddress, isOfToday, onDay } from "./day-address.ts";

/**
 * The day this page is drawn for: the one its address asks for with `?on=`, else the business
 * date. The only place that reads it, once a request.
 */
export const requestedDay = cache(async (): Promise<RequestedDay> => {
  const address = await currentPath(defaultLocale);
  const asked = isOfToday(address) ? null : dayOfAddress(address);
  return decideDay(asked, findBusinessDate(database(), Date.now()));
});

/** {@link requestedDay} for a component that does not wait. */
export function useRequestedDay(): RequestedDay {
  return use(requestedDay());
}

/** Whether a page offers to act: who asks may, and the day looked at is today. */
export async function canActToday(role: Role, permission: Permission): Promise<boolean> {
  return can(role, permission) && !(await requestedDay()).isReplay;
}

/** The guard of a form: opened on another day, it leads to itself of today. */
export async function requireToday(): Promise<void> {
  const address = await currentPath(defaultLocale);
  if (dayOfAddress(address) !== null) redirect(onDay(address, null));
}
