import type { Page } from "@playwright/test";
import { mulberry32 } from "#domain/core/random.ts";
import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { median } from "./median.ts";
import { openBrowser } from "./timeline/bench-timeline.ts";
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

type Figures = { name: string; times: readonly number[] };

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
        ["", say("benchMedian"), say("benchWorst")],
        ...measured.map(({ name, times }) => [
          name,
          ...[median(times), Math.max(...times)].map((time) => `${time.toFixed(0)} ms`),
        ]),
      ]),
    );
    const worst = Math.max(...measured.map(({ times }) => median(times)));
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
  const timesOf = async (each: readonly number[][]) => {
    const times: number[] = [];
    for (const way of each) {
      times.push(await page.evaluate((places) => window.timeSlider?.(places) ?? 0, way));
    }
    return times;
  };
  return [
    { name: say("benchSliderAnywhere"), times: await timesOf(places.map((place) => [place])) },
    { name: say("benchSliderNext"), times: await timesOf(near.map((place) => [place])) },
    {
      name: say("benchSliderDrag"),
      times: await timesOf(
        Array.from({ length: 10 }, (_, round) =>
          Array.from({ length: dragged }, (_, step) => Math.max(0, last - round * 11 - step * 3)),
        ),
      ),
    },
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
    await frame();
    return performance.now() - began;
  };
}
