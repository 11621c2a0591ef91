import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { publishText } from "./publish-text.ts";
import { readAllOutside } from "./read-all-outside.ts";
import { submit } from "./submit.ts";

const slug = "lantian-jiayuan-3";
/** Its address stands in a hint of a form as an example, its name nowhere else. */
const name = /蓝天佳园三期|Lantian Jiayuan, phase III/;
const reason = "因配套道路移交较晚";

test("a project that was withdrawn and a reason nobody approved are at no address outside", async ({
  openAs,
  request,
}) => {
  const leader = await openAs("leader1", { javaScriptEnabled: false });
  await leader.goto(`/zh/desk/projects/${slug}/deadlines`);
  await follow(leader.getByRole("link", { name: "调整时限 开门营业" }));
  await leader.getByLabel("期限里的任何一天").fill("2015-07-10");
  await leader.getByLabel("调整原因").fill(reason);
  await submit(leader.getByRole("button", { name: "保存时限" }));
  await expect(leader.getByRole("status").first()).toContainText("时限已调整");
  const before = [...(await readAllOutside(request))];
  const pathsWith = (what: RegExp) =>
    before.filter(([, text]) => what.test(text)).map(([path]) => path);
  const named = pathsWith(name);
  expect(named).toEqual(
    expect.arrayContaining([
      `/zh/projects/${slug}`,
      "/zh/changes",
      `/open-data/projects/${slug}/changes.atom`,
    ]),
  );
  expect(pathsWith(new RegExp(reason))).toEqual([]);

  await publishText(leader, reason);
  for (const path of [`/zh/projects/${slug}`, "/zh/changes", "/open-data/changes.atom"]) {
    expect(await (await request.get(path)).text(), path).toContain(reason);
  }

  await leader.goto(`/zh/desk/projects/${slug}`);
  await follow(leader.getByRole("link", { name: "公开", exact: true }));
  await leader.getByLabel("理由").fill("内容待核");
  await submit(leader.getByRole("button", { name: "撤回公开" }));
  await expect(leader.getByRole("status").first()).toContainText("已撤回公开");
  const after = [...(await readAllOutside(request))];
  expect(after.filter(([, text]) => name.test(text) || text.includes(reason))).toEqual([]);
  for (const path of named.filter((path) => path.includes(slug) && !path.endsWith("payload"))) {
    expect((await request.get(path)).status(), path).toBe(404);
  }

  // The day before it was public, and the desk shows what was seen then.
  await leader.goto(`/zh/desk/projects/${slug}/publication?on=2015-04-14`);
  await expect(leader.getByText("公众在 2015年4月14日 看到的")).toBeVisible();
  await expect(leader.getByRole("table", { name: "节点" })).toBeVisible();
  await leader.goto(`/zh/desk/projects/${slug}/publication`);
  await expect(leader.getByText("公众在 2015年4月15日 看不到这个项目")).toBeVisible();
});
