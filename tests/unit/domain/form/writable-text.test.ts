import { expect, test } from "vitest";
import { markup } from "#components/markup/markup.ts";
import { writableText } from "#domain/form/writable-text.ts";
import { writeXml } from "#domain/mspdi/xml-text.ts";

const odd = "a\u0000\u000b\u0085\ud800\ufffe\uffffb";

test("leaves out what XML cannot write, and nothing else", () => {
  expect(writableText(odd)).toBe("ab");
  expect(writableText("\u{1f469}\u200d\u{1f33e}\n\t\u202e")).toBe(
    "\u{1f469}\u200d\u{1f33e}\n\t\u202e",
  );
});

test.each([
  ["a drawing", markup`<text>${odd}</text>`.text],
  ["a plan", writeXml(["text", odd], "urn:x")],
])("%s holds no such character", (_, file) => {
  expect(file).toContain(">ab<");
});

test("a plan is written as deep as it is", () => {
  expect(
    writeXml(
      [
        "a",
        [
          ["b", "1"],
          ["c", [["d", 2]]],
          ["e", []],
        ],
      ],
      "urn:x",
    ),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a ' +
      'xmlns="urn:x">\n\t<b>1</b>\n\t<c>\n\t\t<d>2</d>\n\t</c>\n\t<e>\n\t</e>\n</a>\n',
  );
});
