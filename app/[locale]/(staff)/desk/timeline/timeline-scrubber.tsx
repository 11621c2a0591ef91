"use client";

import { useRouter } from "next/navigation";
import {
  type ChangeEvent,
  type KeyboardEvent,
  type ReactNode,
  startTransition,
  useEffect,
  useRef,
  useState,
} from "react";
import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DaySpan } from "#domain/calendar/day-span.ts";
import type { DayEvent } from "#domain/timeline/eventful-days.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";
import { dayAt, dayByKey, eventsAt, type SliderMarks } from "./day-slider.ts";
import { drawRowsInSight, drawWholeDay } from "./draw-day.ts";
import { followDays } from "./follow-days.ts";
import { SliderTicks } from "./slider-ticks.tsx";
import styles from "./timeline-page.module.css";

type Props = {
  /** The days there are: from the first one known to the business date. */
  days: DaySpan;
  asOf: IsoDate;
  /** The days of the axis. */
  shown: DaySpan;
  marks: SliderMarks;
  locale: Locale;
  /** What the slider is for, what its marks stand for, and what is between their names. */
  words: { label: string; events: Readonly<Record<DayEvent, string>>; separator: string };
  /** In its place without a script: a date and a button. */
  children: ReactNode;
};

/** Milliseconds somebody stays on a day before the whole page is that day's. */
const settled = 400;

/**
 * The days of the portfolio under one's thumb: while it is drawn along, or moved by keys, the rows in
 * sight are those of the day under it; once it stays, the whole page is, and the address. The slider
 * keeps the focus throughout.
 */
export function TimelineScrubber(props: Props) {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return <div className={styles.scrubber}>{isReady ? <Slider {...props} /> : props.children}</div>;
}

function Slider({ days, asOf, shown, marks, locale, words }: Props) {
  const slider = useRef<HTMLInputElement>(null);
  const [place, setPlace] = useState(daysBetween(days.from, asOf));
  const { show, settle } = useDays(days.to, shown);
  const on = dayAt(place, days);
  const goTo = (next: IsoDate) => {
    setPlace(daysBetween(days.from, next));
    show(next);
  };
  // React's onChange is the browser's `input`; `change` comes when the thumb is let go.
  useEffect(() => {
    const input = slider.current;
    const letGo = () => settle(dayAt(input?.valueAsNumber ?? 0, days));
    input?.addEventListener("change", letGo);
    return () => input?.removeEventListener("change", letGo);
  }, [days, settle]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, on, days);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(next);
    settle(next);
  };
  const said = saidOf(on, { marks, place, locale, words });
  return (
    <>
      <span aria-hidden="true">{formatDay(days.from, locale, "short")}</span>
      <span className={styles.track}>
        <input
          ref={slider}
          type="range"
          aria-label={words.label}
          aria-valuetext={said}
          min={0}
          max={daysBetween(days.from, days.to)}
          value={place}
          onKeyDown={onKeyDown}
          onChange={({ target }: ChangeEvent<HTMLInputElement>) =>
            goTo(dayAt(target.valueAsNumber, days))
          }
        />
        <SliderTicks marks={marks} days={days} names={words.events} />
      </span>
      <output aria-hidden="true" title={said}>
        {formatDay(on, locale)}
      </output>
    </>
  );
}

/** 2015年4月10日 · 填报、时限调整 */
function saidOf(
  on: IsoDate,
  { marks, place, locale, words }: Pick<Props, "marks" | "locale" | "words"> & { place: number },
): string {
  const happened = eventsAt(marks, place).map((event) => words.events[event]);
  const day = formatDay(on, locale);
  return happened.length > 0 ? `${day} · ${happened.join(words.separator)}` : day;
}

/** Draws the days shown, and makes the page that of the one somebody stays on. */
function useDays(businessDate: IsoDate, shown: DaySpan) {
  const router = useRouter();
  const axis = useRef(shown);
  axis.current = shown;
  const [follower] = useState(() =>
    followDays((on, signal) => drawRowsInSight(on, axis.current, signal)),
  );
  const stay = useRef<{ timer?: ReturnType<typeof setTimeout>; cancel?: AbortController }>({});
  const [ways] = useState(() => {
    const forget = () => {
      clearTimeout(stay.current.timer);
      stay.current.cancel?.abort();
    };
    return {
      forget,
      show(on: IsoDate) {
        forget();
        follower.show(on);
      },
      settle(on: IsoDate) {
        forget();
        const cancel = new AbortController();
        const timer = setTimeout(() => void turnTo(on, cancel.signal), settled);
        stay.current = { timer, cancel };
      },
    };
  });

  async function turnTo(on: IsoDate, signal: AbortSignal) {
    follower.stop();
    const address = addressOn(on, businessDate);
    const isDrawn = await drawWholeDay(on, signal).catch(() => false);
    if (signal.aborted) return;
    if (!isDrawn) return location.assign(address);
    history.replaceState(null, "", address);
    startTransition(() => router.refresh());
  }

  useEffect(() => ways.forget, [ways]);
  return ways;
}

/** This page on a day; today is not named. */
function addressOn(on: IsoDate, businessDate: IsoDate): URL {
  const address = new URL(location.href);
  if (on === businessDate) address.searchParams.delete("on");
  else address.searchParams.set("on", on);
  return address;
}
