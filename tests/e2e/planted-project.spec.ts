import { join } from "node:path";
import { expect } from "@playwright/test";
import Sqlite from "better-sqlite3";
import { plant, plantedDefects, plantedSlug } from "../db/planted-projects.ts";
import { test as base } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { type OfficeCopy, openOfficeCopy } from "./office-copy.ts";
import { submit } from "./submit.ts";

/** An office in whose tables stands a deadline no form takes any more: the server starts on it. */
const test = base.extend<object, { offices: (of: string) => Promise<OfficeCopy> }>({
  offices: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const office = await openOfficeCopy((dataDirectory) =>
        write(dataDirectory, (client) => {
          const [deadline] = plantedDefects;
          if (deadline) plant(client, deadline);
        }),
      );
      await use(async () => office);
      await office.close();
    },
    { scope: "worker" },
  ],
});

function write(dataDirectory: string, change: (client: Sqlite.Database) => void): void {
  const client = new Sqlite(join(dataDirectory, "guatu.sqlite"));
  change(client);
  client.close();
}

function rename(dataDirectory: string, ...tables: readonly (readonly [string, string])[]): void {
  write(dataDirectory, (client) => {
    for (const [from, to] of tables) client.exec(`alter table ${from} rename to ${to}`);
  });
}

const project = `/projects/${plantedSlug}`;
/** Not what the light of a project without a baseline says: 无法计算序时进度. */
const uncomputed = { zh: /无法计算(?!序时进度)/, en: /annot be computed/ };

/** Every address over the whole portfolio, and every one of the project itself, by who may open it. */
const named = {
  nobody: ["/zh", "/en", `/zh${project}`, `/en${project}`],
  leader2: [
    ...["/zh/desk", "/en/desk", "/zh/desk/timeline", "/zh/desk/timeline?open=all&zoom=year"],
    ...["/zh/desk/timeline/rows", "/zh/desk/timeline/wall", "/zh/desk/timeline/wall.svg"],
    ...["/zh/desk/screen", "/zh/desk/changes", "/zh/desk/reports", "/zh/desk/plans"],
    ...["", "/deadlines", "/light", "/measures", "/curve", "/backward", "/baselines"].map(
      (room) => `/zh/desk${project}${room}`,
    ),
    ...[`/zh/desk${project}/plan/export`],
  ],
  owner4: ["/zh/desk", `/zh/desk${project}/plan`, `/zh/desk${project}/report`],
  clerk1: ["/zh/desk", "/en/desk", `/zh/desk${project}`],
} as const;

/** Those that say nothing of the project as a whole, and go on. */
const others = {
  leader2: [
    "/zh/desk/projects/houniuzhuang",
    "/zh/desk/households",
    `/zh/desk/households/counts?project=${plantedSlug}`,
    `/zh/desk/households/counts/terms?project=${plantedSlug}`,
  ],
  admin1: ["/zh/desk/admin/audit", "/zh/desk/admin/assignments", "/zh/desk/admin/projects"],
} as const;

test.describe
  .serial("an office with a project that cannot be computed", () => {
    test("every address answers, names it and shows the others", async ({ openAs }) => {
      for (const [who, addresses] of Object.entries(named)) {
        const { request } = (await openAs(who)).context();
        for (const address of addresses) {
          const answer = await request.get(address);
          expect.soft(answer.status(), `${who} ${address}`).toBe(200);
          const locale = address.startsWith("/en") ? "en" : "zh";
          expect.soft(await answer.text(), `${who} ${address}`).toMatch(uncomputed[locale]);
        }
      }
      for (const [who, addresses] of Object.entries(others)) {
        const { request } = (await openAs(who)).context();
        for (const address of addresses) {
          expect.soft((await request.get(address)).status(), `${who} ${address}`).toBe(200);
        }
      }
    });

    test("what watches the server is told which project it is", async ({ request, office }) => {
      const answer = await request.get("/readyz");
      expect(answer.status()).toBe(503);
      expect(await answer.json()).toMatchObject({
        projects: false,
        faults: [{ check: "projects", code: "project.uncomputed", projects: [plantedSlug] }],
      });
      expect(office.log()).toContain(`"event":"project.cannotCompute"`);
    });

    test("a leader finds the deadline from the desk and puts it right", async ({ openAs }) => {
      const page = await openAs("leader2");
      await page.goto("/zh/desk");
      const notice = page.getByRole("status").filter({ hasText: "1 个项目无法计算，未计入" });
      await follow(notice.getByRole("link"));
      await expect(page.getByText("日期 9999-12-31 不可能是本意")).toBeVisible();
      await follow(page.getByRole("link", { name: "变更时限" }).first());
      await page.getByLabel("精度").selectOption("day");
      await page.getByLabel("期限里的任何一天").fill("2015-12-31");
      await page.getByLabel("调整原因").fill("更正录入错误");
      await submit(page.getByRole("button", { name: "保存时限" }));
      await expect(page).toHaveURL(/\/deadlines\?done=/);
      for (const address of ["/zh", `/zh${project}`, `/zh/desk${project}`]) {
        await page.goto(address);
        await expect(page.getByRole("main")).not.toContainText(uncomputed.zh);
      }
      // Last Monday it could not be computed, so what changed since cannot be told yet.
      await page.goto("/zh/desk");
      await expect(page.getByText(uncomputed.zh)).toHaveText([/未计入/]);
    });

    test("a page that fails is a page of Guatu, without a script as with one", async ({
      openAs,
      dataDirectory,
      office,
    }) => {
      rename(dataDirectory, ["source", "source_gone"], ["plan_proposal", "plan_proposal_gone"]);
      for (const javaScriptEnabled of [true, false]) {
        const page = await openAs("leader2", { javaScriptEnabled });
        const answer = await page.goto("/zh/desk/plans");
        expect(answer?.status()).toBe(500);
        await expect(page.getByRole("heading", { name: "页面暂时打不开" })).toBeVisible();
        const said = await page.getByText(/编号 [0-9A-F]{8}/).innerText();
        expect(office.log()).toContain(said.match(/[0-9A-F]{8}/)?.[0]);
        await expect(page.getByRole("link", { name: "回到工作台" })).toBeVisible();
        const answered = await page.goto("/en/projects/houniuzhuang");
        expect(answered?.status()).toBe(500);
        await expect(
          page.getByRole("heading", { name: "This page cannot be shown right now" }),
        ).toBeVisible();
      }
      rename(dataDirectory, ["source_gone", "source"], ["plan_proposal_gone", "plan_proposal"]);
      const page = await openAs("leader2", { javaScriptEnabled: false });
      await page.goto("/en/projects/houniuzhuang");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Houniuzhuang/);
    });
  });
