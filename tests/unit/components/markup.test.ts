import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markup } from "#components/markup/markup.ts";
import { keepRendered, takeRendered } from "#components/markup/rendered-store.ts";
import { styleSheet } from "#components/markup/style-sheet.ts";
import { textWidth } from "#components/timeline/text-width.ts";
import { fitText } from "#components/wall/fit-text.ts";

describe("markup", () => {
  it.each([
    {
      name: "a text",
      made: markup`<b>${"A & <B> \"C\" 'D'"}</b>`,
      text: "<b>A &amp; &lt;B&gt; &quot;C&quot; &#39;D&#39;</b>",
    },
    { name: "a number", made: markup`x="${4.5}%"`, text: 'x="4.5%"' },
    { name: "markup in markup", made: markup`<g>${markup`<a/>`}</g>`, text: "<g><a/></g>" },
    { name: "a list", made: markup`${[markup`<a/>`, null, markup`<b/>`]}`, text: "<a/><b/>" },
    { name: "nothing", made: markup`[${null}${undefined}${false}]`, text: "[]" },
  ])("takes $name", ({ made, text }) => {
    expect(made.text).toBe(text);
  });

  const label = "一\n  二";
  it.each([
    {
      name: "between tags is nothing",
      made: markup`
        <g>
          <a/>
          <b/>
        </g>
      `,
      text: "<g><a/><b/></g>",
    },
    {
      name: "beside a value is nothing",
      made: markup`
        <g>
          ${markup`<a/>`}
          ${null}
          ${["一", "二"].map((word) => markup`<b>${word}</b>`)}
        </g>
      `,
      text: "<g><a/><b>一</b><b>二</b></g>",
    },
    {
      name: "between attributes is one space",
      made: markup`
        <g
          x="${1}"
          y="${2}"${false}
          viewBox="0 0
            32 20"
        >
          <a
            x="3"
          />
        </g>
      `,
      text: '<g x="1" y="2" viewBox="0 0 32 20"><a x="3"/></g>',
    },
    {
      name: "takes no space within a line with it",
      made: markup`
        ${"一"} <b>二</b> ${"三"}
      `,
      text: "一 <b>二</b> 三",
    },
    {
      name: "in a value stays",
      made: markup`
        <g aria-label="${label}">${label}</g>
      `,
      text: `<g aria-label="${label}">${label}</g>`,
    },
  ])("a line break $name", ({ made, text }) => {
    expect(made.text).toBe(text);
  });

  it("fills a template in anew each time", () => {
    const made = [1, 2].map(
      (x) =>
        markup`
        <a
          x="${x}"
        />
      `.text,
    );
    expect(made).toEqual(['<a x="1"/>', '<a x="2"/>']);
  });

  it("lets no text open an element or end an attribute, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markup`${text}`.text).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe("a style sheet", () => {
  it("is sent on one line, as it was written otherwise", () => {
    const columns = "col:nth-child(1){width:3mm}";
    const sheet = styleSheet`
      @media print{
        .a,
        .b > .c{
          font:${12}px "Noto Sans CJK SC",
            sans-serif;
          margin:0
        }
      }
      ${columns}
      .d
      .e{margin:0 1px}
    `;
    expect(sheet).toBe(
      '@media print{.a,.b > .c{font:12px "Noto Sans CJK SC",sans-serif;margin:0}}' +
        "col:nth-child(1){width:3mm}.d .e{margin:0 1px}",
    );
  });
});

describe("painted markup on its way to the page", () => {
  it("is taken by the name it was kept under, as often as the page is tried", () => {
    const name = keepRendered("<a/>");
    expect([takeRendered(name), takeRendered(name)]).toEqual(["<a/>", "<a/>"]);
  });

  it("is an empty place once many others came after it, never another's", () => {
    const name = keepRendered("<old/>");
    for (let count = 0; count < 64; count += 1) keepRendered(`<n${count}/>`);
    expect(takeRendered(name)).toBe("");
  });
});

describe("texts on paper", () => {
  it("counts a Chinese letter as a square and others as about half", () => {
    expect(textWidth("挂图", 12)).toBe(24);
    expect(textWidth("AB", 10)).toBeCloseTo(11.2);
  });

  it.each([
    { text: "南陈伍寨二期改造", width: 100, fitted: "南陈伍寨二期改造" },
    { text: "南陈伍寨二期改造", width: 70, fitted: "南陈伍寨…" },
    { text: "南陈", width: 5, fitted: "" },
  ])("$text in $width pixels", ({ text, width, fitted }) => {
    expect(fitText(text, { width, size: 12 })).toBe(fitted);
  });
});
