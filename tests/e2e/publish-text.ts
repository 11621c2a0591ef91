import { expect, type Page } from "@playwright/test";
import { submit } from "./submit.ts";

/** Has a leader let the public read a text that waits in the queue. */
export async function publishText(leader: Page, words: string): Promise<void> {
  await leader.goto("/zh/desk/publication?whose=all");
  const entry = leader.getByRole("listitem").filter({ hasText: words });
  await submit(entry.getByRole("button", { name: /^同意公开/ }));
  await expect(leader.getByRole("status").first()).toContainText("已同意公开 1 段文字");
}
