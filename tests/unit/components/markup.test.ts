import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markup } from "#components/markup/markup.ts";
import { keepPainted, takePainted } from "#components/markup/painted-store.ts";
import { fitText, textWidth } from "#components/wall/fit-text.ts";

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

  it("lets no text open an element or end an attribute, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markup`${text}`.text).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe("painted markup on its way to the page", () => {
  it("is taken by the name it was kept under, as often as the page is tried", () => {
    const name = keepPainted("<a/>");
    expect([takePainted(name), takePainted(name)]).toEqual(["<a/>", "<a/>"]);
  });

  it("is an empty place once many others came after it, never another's", () => {
    const name = keepPainted("<old/>");
    for (let count = 0; count < 64; count += 1) keepPainted(`<n${count}/>`);
    expect(takePainted(name)).toBe("");
  });
});

describe("texts on paper", () => {
  it("counts a Chinese letter as a square and others as about half", () => {
    expect(textWidth("挂图", 12)).toBe(24);
    expect(textWidth("AB", 10)).toBeCloseTo(11.2);
  });

  it.each([
    { text: "南陈伍寨二期改造", width: 100, fitted: "南陈伍寨二期改造" },
    { text: "南陈伍寨二期改造", width: 70, fitted: "南陈伍寨二…" },
    { text: "南陈", width: 5, fitted: "…" },
  ])("$text in $width pixels", ({ text, width, fitted }) => {
    expect(fitText(text, { width, size: 12 })).toBe(fitted);
  });
});
