import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, wrapText } from "#components/wall/fit-text.ts";
import { paperWidth } from "#components/wall/paper-width.ts";
import { renderHead } from "#components/wall/render-head.ts";
import { renderKeyPlan } from "#components/wall/render-key-plan.ts";
import { legendHeight, renderLegend } from "#components/wall/render-legend.ts";
import { innerWidth } from "#components/wall/wall-frame.ts";
import { papers } from "#domain/timeline/wall-sheets.ts";
import { locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";
import { translatorOf } from "../translator-of.ts";

const sizeOf: Record<string, number> = { title: 26, "title mid": 22, "title least": 18 };

/** Every text of a drawing with the pixels it takes from side to side. */
function extents(drawing: string) {
  const texts = drawing.matchAll(
    /<text(?: class="([^"]*)")? x="([\d.]+)"[^>]*?(text-anchor="end")?>([^<]*)</g,
  );
  return [...texts].map(([, look = "", x, isEnd, words = ""]) => {
    const width = paperWidth(words.replaceAll("&amp;", "&"), sizeOf[look] ?? 12);
    const left = isEnd ? Number(x) - width : Number(x);
    return { words, left, right: left + width };
  });
}

const letters = {
  zh: fc.constantFrom(..."城市更新时间轴秦岭路街道二〇一五年（示例）"),
  en: fc.constantFrom(..."WRenewal wall chart mMil@ Qinling Road"),
};

describe.each(papers)("the head of a sheet of %s", (paper) => {
  const width = innerWidth(paper);
  it.each(locales)(
    "keeps its title off the day and the sheet, whatever its length (%s)",
    (locale) => {
      const t = translatorOf(locale);
      const words = {
        asOf: t("timeline.wallAsOf", {
          asOf: locale === "zh" ? "2015年12月31日" : "30 September 2015",
        }),
        sheet: t("timeline.sheet", { number: 100, count: 160, down: 40, across: 4 }),
      };
      const titles = fc
        .array(letters[locale], { maxLength: 200, size: "max" })
        .map((each) => each.join(""));
      fc.assert(
        fc.property(titles, fc.boolean(), (title, isOne) => {
          const place = isOne
            ? { down: 1, across: 1, sheetsDown: 1, sheetsAcross: 1 }
            : { down: 25, across: 4, sheetsDown: 40, sheetsAcross: 4 };
          const drawn = renderHead({ ...words, title }, place, width).text;
          const [own, asOf, sheet] = extents(drawn);
          expect(own?.right).toBeLessThan(asOf?.left ?? 0);
          expect(asOf?.right).toBeLessThan(sheet?.left ?? 0);
          expect(sheet?.right).toBeLessThanOrEqual(isOne ? width : width - 64);
          expect([asOf?.words, sheet?.words]).toEqual([words.asOf, words.sheet]);
        }),
      );
    },
  );
});

describe("the legend", () => {
  it.each(papers.flatMap((paper) => locales.map((locale) => [paper, locale] as const)))(
    "is whole on %s in %s, and no two entries touch",
    (paper, locale) => {
      const t = translatorOf(locale);
      const width = innerWidth(paper);
      const drawn = renderLegend(t, width).text;
      const { title: _, ...entries } = messagesOf(locale).timeline.legend;
      const texts = [...drawn.matchAll(/<text class="small" x="([\d.]+)" y="(\d+)">([^<]*)</g)].map(
        ([, x, y, words = ""]) => {
          return {
            words,
            left: Number(x),
            line: Number(y),
            right: Number(x) + paperWidth(words, 11),
          };
        },
      );
      const said = texts.filter(({ words }) => words !== "2").map(({ words }) => words);
      expect(said.toSorted()).toEqual(Object.values(entries).toSorted());
      const height = legendHeight(t, width);
      for (const [index, { line, left, right }] of texts.entries()) {
        expect(right).toBeLessThanOrEqual(width);
        expect(line).toBeLessThan(height);
        const next = texts[index + 1];
        if (next?.line === line && next.words !== "2") expect(right).toBeLessThan(next.left - 38);
        expect(left).toBeGreaterThan(0);
      }
    },
  );
});

describe("the key plan", () => {
  it("has a cell for each sheet, this one filled, with its number where there is room", () => {
    const box = { x: 0, y: 0, width: 64, height: 36 };
    const few = renderKeyPlan({ down: 2, across: 1, sheetsDown: 2, sheetsAcross: 2 }, box).text;
    expect(few.match(/<rect /g)).toHaveLength(1 + 4 + 1);
    expect(few).toContain('<rect class="here" x="0" y="18" width="32" height="18"/>');
    expect(few).toMatch(/class="here" [^>]*>3</);
    const many = renderKeyPlan({ down: 40, across: 1, sheetsDown: 40, sheetsAcross: 1 }, box).text;
    expect(many.match(/<rect /g)).toHaveLength(2);
    expect(many).not.toContain("<text");
  });
});

describe("words beside a drawing", () => {
  it.each([
    ["Lantian Jiayuan, phase 3", ["Lantian", "Jiayuan, ph…"]],
    ["一厂、六厂老旧居民区改造", ["一厂、六厂老旧", "居民区改造"]],
    ["填报当日计划 64.2%", ["填报当日计划", "64.2%"]],
    ["", []],
  ])("%s is broken between words and letters", (text, lines) => {
    expect(wrapText(text, { width: 100, size: 14, lines: 2 })).toEqual(lines);
  });

  it("are never wider than their place, and lose nothing unless they are cut", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 20, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, { width, size: 12, lines: 3 });
          for (const line of lines) expect(paperWidth(line, 12)).toBeLessThanOrEqual(width);
          expect(lines.length).toBeLessThanOrEqual(3);
          expect(paperWidth(fitText(text, { width, size: 12 }), 12)).toBeLessThanOrEqual(width);
          const isCut = lines.some((line) => line.endsWith("…")) || lines.length === 0;
          const plain = (each: string) => each.replace(/\s/g, "");
          if (!isCut) expect(plain(lines.join(""))).toBe(plain(text));
        },
      ),
    );
  });
});
