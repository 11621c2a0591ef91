import { describe, expect, it } from "vitest";
import { DemoBanner } from "#components/frame/demo-banner.tsx";
import { SiteHeader } from "#components/frame/site-header.tsx";
import { DeadlineText } from "#components/milestone/deadline-text.tsx";
import { LedgerTable } from "#components/portfolio/ledger-table.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { messagesOf } from "#i18n/messages.ts";
import { deadlineOf } from "../domain/portfolio/build-facts.ts";
import { render, wordsOf } from "./render.tsx";

describe("the head of a page", () => {
  it("switches the language and keeps the place", () => {
    expect(render(<SiteHeader path="/zh/projects/houniuzhuang?tab=2" />)).toContain(
      'href="/en/projects/houniuzhuang?tab=2"',
    );
    expect(render(<SiteHeader path="/en/desk" />, "en")).toContain('href="/zh/desk"');
  });

  it("says which of its ways is here", () => {
    const links = [{ href: "/zh", label: "总览", isCurrent: true }];
    expect(render(<SiteHeader path="/zh" links={links} />)).toContain('aria-current="page"');
  });
});

describe("the date line", () => {
  it("speaks up on a demo date and is quiet otherwise", () => {
    const on = "2015-04-15";
    expect(wordsOf(render(<DemoBanner businessDate={on} isDemo />))).toBe(
      "演示日期 2015年4月15日 · 含示例数据",
    );
    expect(wordsOf(render(<DemoBanner businessDate={on} isDemo={false} />, "en"))).toBe(
      "Business date 15 April 2015",
    );
  });
});

describe("a deadline in words", () => {
  const june = deadlineOf("2015-06-30", "2015-01-01", {
    label: { zh: "力争2015年6月", en: "strive: June 2015" },
  });
  it.each([
    [
      { daysLeft: 76, daysOverdue: 0 },
      "力争2015年6月 还剩 76 天",
      "strive: June 2015 76 days left",
    ],
    [{ daysLeft: 1, daysOverdue: 0 }, "力争2015年6月 还剩 1 天", "strive: June 2015 1 day left"],
    [
      { daysLeft: 0, daysOverdue: 0 },
      "力争2015年6月 今天是最后一天",
      "strive: June 2015 today is the last day",
    ],
    [
      { daysLeft: -3, daysOverdue: 3 },
      "力争2015年6月 已逾期 3 天",
      "strive: June 2015 3 days overdue",
    ],
    [{ daysLeft: null, daysOverdue: 0 }, "力争2015年6月", "strive: June 2015"],
  ])("%o", (days, zh, en) => {
    expect(wordsOf(render(<DeadlineText deadline={june} {...days} />))).toBe(zh);
    expect(wordsOf(render(<DeadlineText deadline={june} {...days} />, "en"))).toBe(en);
  });

  it("says that there is none", () => {
    expect(wordsOf(render(<DeadlineText deadline={null} daysLeft={null} daysOverdue={0} />))).toBe(
      "未定时限",
    );
  });
});

describe("published ledgers", () => {
  it("shows the printed rate beside the one its figures give, and flags a difference", () => {
    const ledger = { id: "a", name: { zh: "台账问题", en: "Ledger" }, found: 1609, closed: 1592 };
    const differing = wordsOf(
      render(<LedgerTable ledgers={[{ ...ledger, printedRate: 98.98 }]} />),
    );
    expect(differing).toContain("98.98%");
    expect(differing).toContain("与原印不符 98.94%");
    const agreeing = wordsOf(render(<LedgerTable ledgers={[{ ...ledger, printedRate: 98.94 }]} />));
    expect(agreeing).toContain("一致 98.94%");
  });
});

describe("a table", () => {
  const columns = [
    { key: "name", header: "名称", cell: (row: string) => row },
    { key: "size", header: "字数", isNumeric: true, cell: (row: string) => row.length },
  ];
  const table = (rows: string[]) => (
    <DataTable caption="词" columns={columns} rows={rows} keyOf={(row) => row} empty="没有词" />
  );

  it.each(["zh", "en"] as const)("leaves out of a slip what has nothing to say (%s)", (locale) => {
    const nothing = messagesOf(locale).site.none;
    const columns = [
      { key: "name", header: "a", cell: (name: string) => name },
      { key: "nothing", header: "b", cell: () => nothing },
    ];
    const html = render(
      <DataTable caption="c" columns={columns} rows={["x"]} keyOf={(name) => name} empty="" />,
      locale,
    );
    expect(html).toMatch(/<td role="cell" class="[^"]*none[^"]*" data-head="b">—</);
  });

  it("says once that all of its rows were generated, else in each row that was", () => {
    const generated = (flags: readonly boolean[]) =>
      wordsOf(
        render(
          <DataTable
            caption="c"
            columns={[{ key: "at", header: "a", cell: ({ at }) => `r${at}` }]}
            rows={flags.map((isOne, at) => ({ at, isOne }))}
            keyOf={({ at }) => String(at)}
            isSynthetic={({ isOne }) => isOne}
            empty=""
          />,
        ),
      );
    expect(generated([true, true])).toBe("c 均为示例 a r0 r1");
    expect(generated([true, false])).toBe("c a r0 示例 r1");
    expect(generated([false, false])).toBe("c a r0 r1");
  });

  it("names each row by its first column and labels the others for a narrow screen", () => {
    const html = render(table(["图"]));
    expect(html).toContain('role="rowheader" scope="row">图</th>');
    expect(html).toContain('data-head="字数">1</td>');
  });

  it("is no empty frame without rows", () => {
    expect(render(table([]))).not.toContain("<table");
    expect(wordsOf(render(table([])))).toBe("没有词");
  });
});

describe("pages of a list", () => {
  const hrefOf = ({ page, size }: { page: number; size: number }) => `?page=${page}&size=${size}`;
  const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

  it("counts, steps and offers other sizes", () => {
    const html = render(<Pagination total={45} page={2} size={20} hrefOf={hrefOf} />);
    expect(wordsOf(html)).toContain("共 45 条");
    expect(wordsOf(html)).toContain("第 2 / 3 页");
    expect(links(html)).toEqual([
      "?page=1&amp;size=20",
      "?page=3&amp;size=20",
      "?page=1&amp;size=50",
      "?page=1&amp;size=100",
    ]);
  });

  it("leads nowhere beyond either end", () => {
    const html = render(<Pagination total={0} page={1} size={20} hrefOf={hrefOf} />);
    expect(wordsOf(html)).toContain("第 1 / 1 页");
    expect(links(html)).toEqual(["?page=1&amp;size=50", "?page=1&amp;size=100"]);
  });
});
