import { beforeEach, describe, expect, it, vi } from "vitest";
import { findDeskProject, readDesk } from "#app/[locale]/(staff)/desk/_frame/read-desk.ts";
import type { Db } from "#db/open-database.ts";
import type { Actor } from "#domain/access/permission.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

/** The address of the page that is drawn, on the demo office of 2015-04-15. */
const request = vi.hoisted(() => ({ db: undefined as unknown as Db, address: "" }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/page/current-path.ts", () => ({ currentPath: async () => request.address }));
vi.mock("#app/_server/page/require-locale.ts", () => ({ requireLocale: async () => "zh" }));

const leader: Actor = { userId: "leader1", role: "leader", name: "" };
/** Had 后牛庄 until 2015-03-08. */
const former: Actor = { userId: "owner3", role: "owner", name: "" };
/** Has it since the day after. */
const successor: Actor = { userId: "owner4", role: "owner", name: "" };

async function deskAt(actor: Actor, address: string) {
  request.address = address;
  return readDesk(actor);
}
const slugsOf = ({ views }: Awaited<ReturnType<typeof readDesk>>) =>
  views.map(({ facts }) => facts.slug);

beforeEach(() => {
  request.db = openDemoDatabase();
});

describe("the desk on a day", () => {
  it("is as of the day its address names, and knows which day it is", async () => {
    const desk = await deskAt(leader, "/zh/desk?on=2015-03-01");
    expect(desk).toMatchObject({ asOf: "2015-03-01", businessDate: "2015-04-15" });
    expect(new Set(desk.views.map(({ asOf }) => asOf))).toEqual(new Set(["2015-03-01"]));
  });

  it("is the same on the day that is today as without a day", async () => {
    const now = await deskAt(leader, "/zh/desk");
    expect(await deskAt(leader, "/zh/desk?on=2015-04-15")).toEqual(now);
    expect(now.views).toHaveLength(8);
  });

  it.each(["2015-04-16", "1999-12-31", "2015-02-30", "nonsense"])(
    "is of today where its address says %s",
    async (asked) => {
      const now = await deskAt(leader, "/zh/desk");
      expect(await deskAt(leader, `/zh/desk?on=${asked}`)).toEqual(now);
    },
  );

  it("is of today on a form, whatever day stands in the address", async () => {
    request.address = "/zh/desk/projects/houniuzhuang/report?on=2015-03-20";
    const view = await findDeskProject(successor, "houniuzhuang");
    expect(view?.asOf).toBe("2015-04-15");
  });
});

describe("who may look at a past day", () => {
  it("is not who was assigned then", async () => {
    expect(slugsOf(await deskAt(former, "/zh/desk?on=2015-03-01"))).toEqual(
      slugsOf(await deskAt(former, "/zh/desk")),
    );
    request.address = "/zh/desk/projects/houniuzhuang?on=2015-03-01";
    expect(await findDeskProject(former, "houniuzhuang")).toBeUndefined();
  });

  it("is who is assigned today, also on the days before", async () => {
    request.address = "/zh/desk/projects/houniuzhuang?on=2015-03-01";
    const found = await findDeskProject(successor, "houniuzhuang");
    expect(found?.asOf).toBe("2015-03-01");
    const view = found?.outcome.kind === "computed" ? found.outcome.value : undefined;
    const owners = view?.assignments.filter(({ role }) => role === "owner");
    expect(owners?.map(({ userId }) => userId)).toEqual(["owner3"]);
  });
});
