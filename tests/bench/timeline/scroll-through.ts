import type { Page } from "@playwright/test";

/** Pixels from frame to frame, as a hand at the wheel; more where the way is very long. */
const stride = 800;
const framesAtMost = 300;

/**
 * Scrolls whatever scrolls the chart from top to bottom, one stride a frame, and answers how long
 * the longest frame took, in milliseconds.
 */
export function scrollThrough(page: Page): Promise<number> {
  return page.evaluate(
    async ({ stride, framesAtMost }) => {
      const rangeOf = (element: Element) => element.scrollHeight - element.clientHeight;
      const root = document.scrollingElement ?? document.documentElement;
      const inner = Array.from(document.querySelectorAll("body *")).filter(
        (element) =>
          rangeOf(element) > 20 && /auto|scroll/.test(getComputedStyle(element).overflowY),
      );
      const target = [root, ...inner].reduce((a, b) => (rangeOf(b) > rangeOf(a) ? b : a));
      const frames = Math.min(framesAtMost, Math.max(1, Math.ceil(rangeOf(target) / stride)));
      const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
      await nextFrame();
      let before = await nextFrame();
      let longest = 0;
      for (let frame = 1; frame <= frames + 10; frame++) {
        target.scrollTop = rangeOf(target) * Math.min(1, frame / frames);
        const now = await nextFrame();
        longest = Math.max(longest, now - before);
        before = now;
      }
      return longest;
    },
    { stride, framesAtMost },
  );
}
