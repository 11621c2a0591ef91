"use client";

import { useEffect, useRef, useState } from "react";
import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";
import { rowsAddress } from "./rows-address.ts";
import styles from "./timeline-page.module.css";

type Props = {
  firstOn: IsoDate;
  businessDate: IsoDate;
  asOf: IsoDate;
  locale: Locale;
  /** What the slider is for, and what is shown at its left end. */
  words: { label: string; first: string };
};

/**
 * The days of the portfolio under one's thumb: while it is drawn along, the drawing is that of the
 * day under it; let go, the whole page is. Without a script the date field above does the same.
 */
export function TimelineScrubber({ firstOn, businessDate, asOf, locale, words }: Props) {
  const slider = useRef<HTMLInputElement>(null);
  const [days, setDays] = useState(daysBetween(firstOn, asOf));
  const [isReady, setReady] = useState(false);
  const on = addDays(firstOn, days);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    const input = slider.current;
    const goThere = () => location.assign(addressOn(input, firstOn, businessDate));
    // React's onChange is the browser's `input`; a page is loaded only once the thumb is let go.
    input?.addEventListener("change", goThere);
    return () => input?.removeEventListener("change", goThere);
  }, [firstOn, businessDate]);
  useEffect(() => (on === asOf ? undefined : drawAsOf(on)), [on, asOf]);
  return (
    <div className={styles.scrubber} hidden={!isReady}>
      <span aria-hidden="true">{words.first}</span>
      <input
        ref={slider}
        type="range"
        aria-label={words.label}
        aria-valuetext={formatDay(on, locale)}
        min={0}
        max={daysBetween(firstOn, businessDate)}
        value={days}
        onChange={({ target }) => setDays(target.valueAsNumber)}
      />
      <output aria-hidden="true">{formatDay(on, locale)}</output>
    </div>
  );
}

/** This page on the day of the slider. */
function addressOn(input: HTMLInputElement | null, firstOn: IsoDate, businessDate: IsoDate): URL {
  const on = addDays(firstOn, input?.valueAsNumber ?? 0);
  const address = new URL(location.href);
  if (on === businessDate) address.searchParams.delete("on");
  else address.searchParams.set("on", on);
  return address;
}

/** Milliseconds a thumb rests before a drawing is fetched. */
const rest = 60;

/** Draws the timeline of a day in the place of the one shown; a later day cancels an earlier one. */
function drawAsOf(on: IsoDate): () => void {
  const cancel = new AbortController();
  const timer = setTimeout(async () => {
    try {
      const answer = await fetch(rowsAddress("on", on), { signal: cancel.signal });
      const place = document.querySelector("figure.timeline > div");
      if (answer.ok && place) place.innerHTML = await answer.text();
    } catch {
      // Cancelled or cut off: letting go loads the page, which says what is wrong.
    }
  }, rest);
  return () => {
    clearTimeout(timer);
    cancel.abort();
  };
}
