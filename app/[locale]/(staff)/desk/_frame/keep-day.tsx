import { useRequestedDay } from "#app/_server/day/requested-day.ts";

/** Within a GET form of the desk: its answer stays on the day looked at. */
export function KeepDay() {
  const { asOf, isReplay } = useRequestedDay();
  return isReplay ? <input type="hidden" name="on" value={asOf} /> : null;
}
