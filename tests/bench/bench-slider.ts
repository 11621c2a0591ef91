import type { Page } from "@playwright/test";
import { largest } from "#domain/core/largest.ts";
import { mulberry32 } from "#domain/core/random.ts";
import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { median } from "./median.ts";
import { openBrowser } from "./timeline/bench-timeline.ts";
import { MainThread } from "./timeline/main-thread.ts";
import { withWindow } from "./timeline/open-subject.ts";
import { ourBar } from "./timeline/subject.ts";
import { type TimelineOffice, withTimelineOffice } from "./timeline/timeline-office.ts";

/** 500 projects of 20 milestones. */
const milestones = 10_000;
const jumps = 60;
/** A drag of so many events, as a hand makes them: one in each frame. */
const dragged = 120;
/** Milliseconds within which the day under the thumb is to be drawn. */
const goal = 100;
const slider = "input[type=range]";

/** Milliseconds by the clock, and of the page's own thread for a place of the thumb. */
type Figures = { name: string; times: readonly number[]; busy: number };

/**
 * How soon the day under the thumb is drawn on 500 projects, in the browser, from the event to the
 * frame after it: for days anywhere on the slider, for the next day by key, and at the end of a drag.
 */
export async function benchSlider(): Promise<void> {
  const browser = await openBrowser();
  try {
    const measured = await withTimelineOffice(milestones, ({ url, leader }: TimelineOffice) => {
      const address = `${url}/zh/desk/timeline`;
      const subject = { name: "ours", url: address, bar: ourBar, cookies: leader.cookies } as const;
      return withWindow(browser, subject, async (page) => {
        await page.goto(address, { timeout: 180_000 });
        await page.locator(slider).focus();
        return measureSlider(page);
      });
    });
    console.log(`\n${say("benchSlider")}`);
    console.log(
      textTable([
        ["", say("benchMedian"), say("benchWorst"), say("benchSliderBusy")],
        ...measured.map(({ name, times, busy }) => [
          name,
          ...[median(times), largest(times), busy].map((time) => `${time.toFixed(0)} ms`),
        ]),
      ]),
    );
    const worst = largest(measured.map(({ times }) => median(times)));
    console.log(`  ${say("benchSliderGoal")}  ${worst.toFixed(0)} ms  ≤ ${goal} ms`);
  } finally {
    await browser.close();
  }
}

async function measureSlider(page: Page): Promise<Figures[]> {
  const last = Number(await page.locator(slider).getAttribute("max"));
  const random = mulberry32(7);
  const places = Array.from({ length: jumps }, () => Math.floor(random() * last));
  const near = Array.from({ length: jumps }, (_, index) => last - 1 - index);
  await page.evaluate(installSlider);
  const thread = await MainThread.of(page);
  const measure = async (name: string, ways: readonly number[][]): Promise<Figures> => {
    const before = await thread.busy();
    const times: number[] = [];
    for (const way of ways) {
      times.push(await page.evaluate((places) => window.timeSlider?.(places) ?? 0, way));
    }
    const moves = ways.reduce((sum, way) => sum + way.length, 0);
    return { name, times, busy: ((await thread.busy()) - before) / moves };
  };
  const drags = Array.from({ length: 10 }, (_, round) =>
    Array.from({ length: dragged }, (_, step) => Math.max(0, last - round * 11 - step * 3)),
  );
  return [
    await measure(
      say("benchSliderAnywhere"),
      places.map((place) => [place]),
    ),
    await measure(
      say("benchSliderNext"),
      near.map((place) => [place]),
    ),
    await measure(say("benchSliderDrag"), drags),
  ];
}

declare global {
  interface Window {
    timeSlider?: (places: readonly number[]) => Promise<number>;
  }
}

/** Runs in the page: moves the thumb a place a frame, and says how long after the last it is drawn. */
function installSlider(): void {
  const input = document.querySelector<HTMLInputElement>("input[type=range]");
  if (!input) throw new Error("there is no slider");
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /** The first task after the frame that is being made. */
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const drawnDay = () => document.querySelector(".todayLabel")?.textContent?.trim();
  window.timeSlider = async (places) => {
    let began = 0;
    for (const place of places) {
      await frame();
      began = performance.now();
      set?.call(input, String(place));
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    const wanted = () => input.getAttribute("aria-valuetext")?.match(/\d+月\d+日/)?.[0];
    await frame();
    while (drawnDay() !== wanted()) await frame();
    await painted();
    return performance.now() - began;
  };
}
