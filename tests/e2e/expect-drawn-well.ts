import { expect, type Page } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { overflowOf } from "./overflow-of.ts";

/** Nothing for axe to find and nothing cut off, on a phone and on a desk. */
export async function expectDrawnWell(page: Page, name: string): Promise<void> {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const violations = await axeViolations(page);
    expect(violations, `${name} at ${width} px`).toEqual([]);
    expect(await overflowOf(page), `${name} at ${width} px`).toBe(0);
  }
}
