import type { Download, Locator } from "@playwright/test";
import { untilReady } from "./until-ready.ts";

/** Presses what answers with a file, and waits for the file. */
export async function download(button: Locator): Promise<Download> {
  const page = button.page();
  await untilReady(page);
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return file;
}
