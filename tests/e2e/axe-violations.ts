import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds wrong with a page. Run within the page itself: there are no frames of another
 * origin, for which the default way opens a second page each time, three times as slow.
 */
export async function axeViolations(page: Page) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations;
}
