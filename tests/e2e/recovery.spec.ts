import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { canFillDisk, limitFiles, writeOnFullDisk } from "../durability/fill-disk-of.ts";
import { judgeOffice } from "../durability/judge-office.ts";
import { acknowledgedBy, openWriters, writeUnderKills } from "../durability/write-under-kills.ts";
import { householdCanaries } from "./canaries.ts";
import { expectSaved, fillReport, submitReport } from "./desk-form.ts";
import { type OpenAs, test } from "./desk-test.ts";
import { closeOffice, type RecoveredOffice, recoverOffice } from "./recovered-office.ts";
import { accountOf, signIn } from "./sign-in.ts";

const report = "/zh/desk/projects/houniuzhuang/report";
const whole = { lost: 0, duplicated: 0, unasked: 0, half: 0, damage: "" };

/** An office on another machine, from a backup of the running one; each test goes on from the last. */
test.describe
  .serial("an office that came back from a backup", () => {
    let office: RecoveredOffice;
    test.afterAll(() => closeOffice(office));

    test("an owner signs in, finds what was reported and reports on", async ({
      openAs,
      dataDirectory,
    }) => {
      const owner = await openAs("owner4");
      await owner.goto(report);
      await fillReport(owner, { percent: "45", done: "备份前的填报" });
      await submitReport(owner);
      await expectSaved(owner);

      office = await recoverOffice(dataDirectory);
      const there = await openThere(openAs);
      await there.goto("/zh/desk/projects/houniuzhuang");
      await expect(there.getByText("备份前的填报")).toBeVisible();
      await there.goto(report);
      await fillReport(there, { percent: "46", done: "恢复后的填报" });
      await submitReport(there);
      await expectSaved(there);
      await there.context().close();
    });

    test("it is ready, and so is the one it came from, a backup of its own included", async ({
      request,
      baseURL,
    }) => {
      const holds = { database: true, migrations: true, keys: true, disk: true, backup: true };
      const ready = { ready: true, ...holds, projects: true, faults: [] };
      for (const url of [baseURL, office.server.url]) {
        await expect.poll(async () => (await request.get(`${url}/readyz`)).json()).toEqual(ready);
      }
    });

    test("numbers of persons stand in no backup, no manifest and no restored database", () => {
      const { encrypted, hidden } = householdCanaries();
      const [name = ""] = readdirSync(office.backups);
      const files = [
        ...["guatu.sqlite", "manifest.json"].map((file) => join(office.backups, name, file)),
        ...["guatu.sqlite", "guatu.sqlite-wal"].map((file) => join(office.dataDirectory, file)),
      ].filter((file) => existsSync(file));
      expect(files.length).toBeGreaterThan(2);
      for (const file of files) {
        const bytes = readFileSync(file);
        expect([file, encrypted.filter((number) => bytes.includes(number))]).toEqual([file, []]);
      }
      // Names stand in the clear: the same search finds them, in the backup and in what was restored.
      const names = hidden.filter((text) => /^\p{Script=Han}示例/u.test(text));
      for (const file of files.filter((each) => each.endsWith("guatu.sqlite"))) {
        const bytes = readFileSync(file);
        expect(names.filter((each) => bytes.includes(each)).length).toBeGreaterThan(100);
      }
    });

    test("on a full disk a form says so and keeps what was typed, and works again without a restart", async ({
      openAs,
    }) => {
      test.skip(!canFillDisk(), "no prlimit on this machine");
      for (const javaScriptEnabled of [true, false]) {
        const owner = await openThere(openAs, javaScriptEnabled);
        await owner.goto(report);
        await fillReport(owner, { percent: "47", done: "磁盘满时的填报" });
        limitFiles(office.server.process, 0);
        await submitReport(owner);
        await expect(owner.getByRole("main").getByRole("alert")).toContainText("磁盘已满");
        await expect(owner.getByLabel("完成了什么")).toHaveValue("磁盘满时的填报");
        await expect(owner.getByLabel("形象进度")).toHaveValue("47");
        limitFiles(office.server.process, null);
        await submitReport(owner);
        await expectSaved(owner);
        await owner.context().close();
      }
    });

    test("a disk that is full at any half page of a write leaves nothing of it", async () => {
      test.skip(!canFillDisk(), "no prlimit on this machine");
      const { server, dataDirectory } = office;
      const [writer] = await openWriters(server.url, { dataDirectory, run: "full", count: 1 });
      const refused = writer
        ? await writeOnFullDisk(writer, { process: server.process, dataDirectory })
        : [];
      expect(refused.length).toBeGreaterThan(5);
      for (const page of refused) expect(page).toContain("磁盘已满");
      const { kept, ...rest } = judgeOffice(join(dataDirectory, "guatu.sqlite"), {
        acknowledged: writer?.acknowledged ?? [],
        run: "full",
      });
      expect([kept, rest]).toEqual([1, whole]);
    });

    test("killed while writing, it keeps each report it said it has, once and whole", async () => {
      const { server: first, dataDirectory } = office;
      const plan = { writes: 40, kills: 2, seed: 20_150_415, run: "killed" };
      const { server, writers } = await writeUnderKills(first, { dataDirectory, plan });
      expect(writers.filter(({ unanswered }) => unanswered > 0)).not.toEqual([]);

      // Nobody asks twice now: what is written without an answer would be one too many.
      const before = acknowledgedBy(writers).length;
      expect(before).toBeGreaterThanOrEqual(plan.writes);
      let stopped: Promise<void> | undefined;
      const writing = writers.map(async (writer) => {
        while ((await writer.send(writer.next()))?.isSaved) {
          if (acknowledgedBy(writers).length > before + 10) stopped ??= server.stop();
        }
      });
      await Promise.all(writing);
      await stopped;
      expect(await server.exited).toBe(143);

      const file = join(dataDirectory, "guatu.sqlite");
      const acknowledged = acknowledgedBy(writers);
      const { kept, ...rest } = judgeOffice(file, { acknowledged, run: plan.run });
      expect([kept, rest]).toEqual([acknowledged.length, whole]);
      // The same judge, told of one more, finds it missing.
      expect(judgeOffice(file, { acknowledged: ["killed-none-0"], run: "killed-none" }).lost).toBe(
        1,
      );
    });

    /** The owner of the reported project, signed in there. */
    async function openThere(openAs: OpenAs, javaScriptEnabled = true): Promise<Page> {
      const baseURL = office.server.url;
      const page = await openAs("nobody", { baseURL, javaScriptEnabled });
      await signIn(page, accountOf(office.dataDirectory, "owner4"));
      return page;
    }
  });
