import {
  isOfToday,
  keptOnAnotherDay,
  pathnameOf,
  samePageOn,
} from "#app/_server/day/day-address.ts";
import { useRequestedDay } from "#app/_server/day/requested-day.ts";
import { AsOfBar } from "#components/frame/as-of-bar.tsx";

/** The day of a page of the portfolio; a form and a page about accounts are of today anyway. */
export function DeskDay({ address }: { address: string }) {
  const day = useRequestedDay();
  if (isOfToday(address)) return null;
  return (
    <AsOfBar
      day={day}
      hrefOn={(on) => samePageOn(address, on)}
      action={pathnameOf(address)}
      kept={keptOnAnotherDay(address)}
    />
  );
}
