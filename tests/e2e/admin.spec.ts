import { expect, type Page } from "@playwright/test";
import { readForm, sendForm } from "./desk-form.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { createAccount, type NewAccount, newOwner, shownPassword } from "./new-account.ts";
import { askToSignIn, signIn, signOut } from "./sign-in.ts";
import { submit } from "./submit.ts";

const users = "/zh/desk/admin/users";
const project = "社区党建示范点建设";

async function openUser(admin: Page, { name, username }: NewAccount) {
  await admin.goto(users);
  await admin.getByLabel("姓名或登录名").fill(username);
  await follow(admin.getByRole("button", { name: "查询" }));
  await expect(admin.getByText("共 1 条")).toBeVisible();
  await follow(admin.getByRole("link", { name: `查看 ${name}` }));
  await expect(admin.getByRole("heading", { level: 1 })).toContainText(name);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript";
  test(`a new owner gets a project, signs in, is shut out at once and let in again${how}`, async ({
    openAs,
  }) => {
    const person = newOwner();
    const admin = await openAs("admin", { javaScriptEnabled });
    const password = await createAccount(admin, person);
    expect(admin.url()).not.toContain(password);

    await admin.goto("/zh/desk/admin/assignments");
    await follow(admin.getByRole("link", { name: `新增分包 ${project}` }));
    await admin.getByLabel("分包角色").selectOption("责任人");
    await admin.getByRole("main").getByLabel("人员").selectOption(`${person.name}（项目责任人）`);
    await submit(admin.getByRole("button", { name: "登记分包" }));
    await expect(admin.getByText("分包已登记。")).toBeVisible();

    const owner = await openAs("nobody", { javaScriptEnabled });
    await signIn(owner, { ...person, password });
    await expect(owner.getByRole("main").getByText(project).first()).toBeVisible();

    await openUser(admin, person);
    await follow(admin.getByRole("link", { name: "停用账号" }));
    await submit(admin.getByRole("button", { name: "停用账号" }));
    await expect(admin.getByText("账号已停用，其登录已全部结束。")).toBeVisible();
    await owner.goto("/zh/desk");
    await expect(owner).toHaveURL(/\/zh\/sign-in/);
    await askToSignIn(owner, { ...person, password });
    await expect(owner.getByRole("main").getByRole("alert")).toContainText("登录名或密码不正确");

    await follow(admin.getByRole("link", { name: "启用账号" }));
    await submit(admin.getByRole("button", { name: "启用账号" }));
    await expect(admin.getByText("账号已启用")).toBeVisible();
    await follow(admin.getByRole("link", { name: "重置密码" }));
    await submit(admin.getByRole("button", { name: "重置密码" }));
    await expect(admin.getByText("密码已重置")).toBeVisible();
    const another = await shownPassword(admin);
    expect(another).not.toBe(password);
    await signIn(owner, { ...person, password: another });
    await expect(owner.getByRole("main").getByText(project).first()).toBeVisible();

    await openUser(admin, person);
    const trail = admin.getByRole("table", { name: "操作记录，新的在前" }).getByRole("row");
    for (const sentence of [
      `新增用户 ${person.name}`,
      `把 ${project} 分包给 ${person.name}（责任人）`,
      `停用 ${person.name} 的账号`,
      `启用 ${person.name} 的账号`,
      `重置 ${person.name} 的密码`,
    ]) {
      await expect(trail.filter({ hasText: sentence })).toContainText("示例管理员");
    }
    await expect(trail.filter({ hasText: `停用 ${person.name}` })).toContainText("启用 → 停用");
  });
}

test("the same account sent twice is made once, and its password is not shown again", async ({
  openAs,
  baseURL,
}) => {
  const person = newOwner();
  const admin = await openAs("admin", { javaScriptEnabled: false });
  const url = `${users}/new`;
  await admin.goto(url);
  const fields = { ...(await readForm(admin)), ...person, role: "owner" };
  const form = { url, fields, origin: String(baseURL) };
  const first = await (await sendForm(admin, form)).text();
  const password = /(?:[a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(first)?.[0] ?? "";
  expect(password).not.toBe("");
  const again = await (await sendForm(admin, form)).text();
  expect(again).toContain("密码当时已显示，不再显示");
  expect(again).not.toContain(password);
  await admin.goto(`${users}?q=${person.username}`);
  await expect(admin.getByText("共 1 条")).toBeVisible();
});

test("what is refused is said beside its field, and what was typed is kept", async ({ openAs }) => {
  const admin = await openAs("admin");
  await admin.goto(`${users}/new`);
  await admin.getByLabel("姓名或称呼").fill("示例责任人");
  await admin.getByLabel("登录名").fill("owner1");
  await admin.getByRole("radio", { name: /^经办人/ }).check();
  await submit(admin.getByRole("button", { name: "建立账号" }));
  await expect(admin.getByRole("main").getByRole("alert")).toContainText("这个登录名已有人使用");
  await expect(admin.getByLabel("登录名")).toHaveAccessibleDescription(/已有人使用/);
  await expect(admin.getByLabel("姓名或称呼")).toHaveValue("示例责任人");
  await expect(admin.getByRole("radio", { name: /^经办人/ })).toBeChecked();

  await admin.goto("/zh/desk/admin/assignments/new");
  await admin.getByRole("main").getByLabel("项目").selectOption("六厂前街棚户区改造");
  await admin.getByLabel("分包角色").selectOption("责任人");
  await admin.getByRole("main").getByLabel("人员").selectOption("示例责任人一（项目责任人）");
  await submit(admin.getByRole("button", { name: "登记分包" }));
  await expect(admin.getByRole("main").getByRole("alert")).toContainText("已经担任这个角色");
});

test("the only administrator can neither be disabled nor reset by themselves", async ({
  openAs,
}) => {
  const admin = await openAs("admin");
  await admin.goto(`${users}?role=admin`);
  await follow(admin.getByRole("link", { name: "查看 示例管理员" }));
  await expect(admin.getByRole("link", { name: "修改自己的密码" })).toBeVisible();
  await expect(admin.getByRole("link", { name: "停用账号" })).toHaveCount(0);
  const own = admin.url();
  await admin.goto(`${own}/disable`);
  await submit(admin.getByRole("button", { name: "停用账号" }));
  await expect(admin.getByRole("main").getByRole("alert")).toContainText("最后一个可用的管理员");
  await admin.goto(`${own}/reset-password`);
  await submit(admin.getByRole("button", { name: "重置密码" }));
  await expect(admin.getByRole("main").getByRole("alert")).toContainText(
    "不能对自己的账号这样操作",
  );
});

test("one changes one's own password with the current one, and signs in with the new", async ({
  openAs,
}) => {
  const person = newOwner();
  const password = await createAccount(await openAs("admin"), person);
  const owner = await openAs("nobody");
  await signIn(owner, { ...person, password });
  await follow(owner.getByRole("link", { name: new RegExp(person.name) }));
  await owner.getByLabel("当前密码").fill("not this one");
  await owner.getByLabel(/^新密码/).fill("four plain words here");
  await owner.getByLabel("再输入一次新密码").fill("four plain words here");
  await submit(owner.getByRole("button", { name: "修改密码" }));
  await expect(owner.getByRole("main").getByRole("alert")).toContainText("当前密码不正确");

  await owner.getByLabel("当前密码").fill(password);
  await owner.getByLabel(/^新密码/).fill("four plain words here");
  await owner.getByLabel("再输入一次新密码").fill("four plain words here");
  await submit(owner.getByRole("button", { name: "修改密码" }));
  await expect(owner.getByText("密码已修改")).toBeVisible();
  await signOut(owner);
  await signIn(owner, { ...person, password: "four plain words here" });
});
