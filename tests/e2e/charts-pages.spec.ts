import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { download } from "./download.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { watchPage } from "./watch-page.ts";

const titles = ["红黄绿灯", "计划与填报", "今后的时限", "时限变更", "住户走到哪一步", "台账办结率"];

test("without a script every chart is drawn and says its figures, in a table too", async ({
  openAs,
}) => {
  const leader = await openAs("leader1", { javaScriptEnabled: false });
  await leader.goto("/zh/desk/charts");
  for (const title of titles) {
    await expect(leader.getByRole("heading", { name: title, exact: true })).toBeVisible();
    // No deadline of 2015 was moved.
    const isDrawn = title !== "时限变更";
    const drawing = leader.getByRole("img", { name: new RegExp(`^${title}。`) });
    await expect(drawing).toHaveCount(isDrawn ? 1 : 0);
  }
  const progress = leader.locator("section", { hasText: "计划与填报" }).last();
  await expect(progress.locator("svg text", { hasText: "惠众西城一品二期" })).toContainText(
    "计划 31.41%，填报 2.5%",
  );
  await expect(progress.getByText(/^另有 4 个项目不在图中/)).toBeVisible();
  await progress.locator("summary").click();
  await expect(progress.getByRole("row", { name: /惠众西城一品二期/ })).toContainText("31.41%");
});

for (const on of ["2014-08-31", "2015-01-31", "2015-04-15"]) {
  test(`the lights of ${on} are as many as the desk of that day counts`, async ({ openAs }) => {
    const leader = await openAs("leader1");
    await leader.goto(`/zh/desk?on=${on}`);
    const counted = await leader.locator("main dl").first().innerText();
    await leader.goto(`/zh/desk/charts?on=${on}`);
    const row = leader.locator("#lights tbody tr").last();
    const cells = await row.locator("td").allTextContents();
    const [red, yellow, grey, green, blue] = cells.map((cell) => Number(cell.replace(/\D/g, "")));
    const figures = (counted.match(/\d+/g) ?? []).map(Number);
    expect(
      [red, yellow, green, grey, blue].reduce<number>((sum, each) => sum + (each ?? 0), 0),
    ).toBe(8);
    for (const figure of [red, yellow, green, grey, blue]) expect(figures).toContain(figure);
  });
}

test("near the screen a chart comes alive: pointer, keyboard, picture and files", async ({
  openAs,
}) => {
  const leader = await openAs("leader1", { viewport: { width: 1280, height: 800 } });
  const complaints = watchPage(leader);
  await leader.goto("/zh/desk/charts");
  const lights = leader.locator("#lights");
  const live = lights.getByRole("application");
  await expect(live).toBeVisible();
  await expect(leader.locator("#ledgers").getByRole("application")).toHaveCount(0);
  await live.focus();
  await leader.keyboard.press("ArrowRight");
  await expect(lights.locator(".recharts-tooltip-wrapper")).toContainText("红灯");
  await leader.locator("#ledgers").scrollIntoViewIfNeeded();
  await expect(leader.locator("#ledgers").getByRole("application")).toBeVisible();

  const csv = await download(lights.getByRole("link", { name: "下载 CSV" }));
  expect(csv.suggestedFilename()).toBe("guatu-lights-2015-04-15.csv");
  const text = readFileSync(await csv.path(), "utf8");
  expect(text.startsWith("\uFEFF项,红灯,黄灯,灰灯,绿灯,蓝灯\r\n")).toBe(true);
  const png = await download(lights.getByRole("button", { name: "下载 PNG" }));
  expect(
    readFileSync(await png.path())
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  expect(complaints).toEqual([]);
});

test("the charts are drawn well in both languages", async ({ openAs }) => {
  const leader = await openAs("leader1");
  for (const locale of ["zh", "en"]) {
    await leader.goto(`/${locale}/desk/charts`);
    await expectDrawnWell(leader, `charts in ${locale}`);
  }
});
