import type { PlainBrowser } from "../plain-browser.ts";
import { ourPath } from "./subject.ts";

/** One answer of our server: how long it took, what came, and how many bars were in it. */
export type AnswerFigures = { milliseconds: number; bytes: number; bars: number };

/** Asks our server for the timeline once. */
export async function measureAnswer(leader: PlainBrowser): Promise<AnswerFigures> {
  const began = performance.now();
  const page = await leader.open(ourPath);
  const milliseconds = performance.now() - began;
  return { milliseconds, bytes: Buffer.byteLength(page), bars: countBars(page) };
}

/** Bars in the markup of a page of ours; what stands in its scripts is no bar. */
export function countBars(page: string): number {
  const markup = page.replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
  return markup.match(/<a\b[^>]*\sdata-bar\b/g)?.length ?? 0;
}
