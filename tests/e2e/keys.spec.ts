import { expect } from "@playwright/test";
import { enterOn, tabTo, typeInto } from "./by-keys.ts";
import { test } from "./desk-test.ts";
import { arrive } from "./follow.ts";
import { accountOf } from "./sign-in.ts";

test("somebody signs in, reads the page in English and signs out", async ({
  page,
  dataDirectory,
}) => {
  const { username, password } = accountOf(dataDirectory, "owner3");
  await page.goto("/zh/sign-in");
  await typeInto(page.getByLabel("登录名"), username);
  await typeInto(page.getByLabel("密码"), password);
  await arrive(page, () => page.keyboard.press("Enter"));
  await expect(page).toHaveURL(/\/zh\/desk$/);
  await enterOn(page.getByRole("link", { name: "English" }));
  await expect(page).toHaveURL(/\/en\/desk$/);
  await enterOn(page.getByRole("button", { name: "Sign out" }));
  await expect(page).toHaveURL(/\/en\/sign-in/);
});

test("a leader approves several reports at once and stays on the same page of the queue", async ({
  openAs,
}) => {
  const leader = await openAs("leader1");
  await leader.goto("/zh/desk/reports?whose=all&size=50");
  const boxes = leader.getByRole("checkbox", { name: /^勾选.*的填报$/ });
  const waiting = await boxes.count();
  await tabTo(leader, boxes.nth(0));
  await leader.keyboard.press("Space");
  await expect(leader.getByText("（已选 1 份）")).toBeVisible();
  await tabTo(leader, boxes.nth(1));
  await leader.keyboard.press("Space");
  await expect(leader.getByText("（已选 2 份）")).toBeVisible();
  await enterOn(leader.getByRole("button", { name: "通过勾选的填报" }));
  await expect(leader.getByRole("status").first()).toContainText("已通过 2 份填报");
  await expect(leader).toHaveURL(/whose=all&size=50/);
  await expect(boxes).toHaveCount(waiting - 2);
});
