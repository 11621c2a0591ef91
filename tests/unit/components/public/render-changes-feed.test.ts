import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { renderChangesFeed } from "#components/public/render-changes-feed.ts";
import { listPublicChanges } from "#domain/public/list-public-changes.ts";
import type { Locale } from "#i18n/locales.ts";
import { deadlineOf, eventOf, milestoneOf, projectOf } from "../../domain/portfolio/build-facts.ts";
import { publishedOn } from "../../domain/public/build-publications.ts";

const asOf = "2015-04-15";
const atom = "http://www.w3.org/2005/Atom";

const facts = projectOf({
  slug: "a-b",
  name: { zh: "项目 <甲> & “乙”", en: "Project <A> & “B”" },
  publications: [publishedOn("2015-01-01")],
  milestones: [
    milestoneOf("m", {
      name: { zh: "开门", en: "Opening" },
      deadlines: [
        deadlineOf("2015-06-30", "2015-02-01", { id: "d 1" }),
        deadlineOf("2015-07-31", "2015-03-01", { id: "d 2", reason: "雨季 ]]> <b>" }),
        deadlineOf("2015-08-31", "2015-04-01", { id: "d 3", reasonHeld: "waiting" }),
      ],
      events: [eventOf("met", "2015-04-10", { recordedBy: "王某某", synthetic: true })],
    }),
  ],
});

function feedIn(locale: Locale, changes = listPublicChanges(facts, asOf)) {
  const project = { slug: facts.slug, name: facts.name };
  const office = { zh: "示例街道办事处", en: "Sample Sub-district Office" };
  return renderChangesFeed({
    origin: "https://guatu.example",
    locale,
    asOf,
    office,
    project,
    changes,
  });
}

type Element = {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
};

/** Reads a feed as another program does: by a strict parser of XML, which throws where it is none. */
function readFeed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    expect(uri).toBe(atom);
    const named = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name: local, attributes: Object.fromEntries(named), text: "", children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [feed] = root.children;
  if (!feed) throw new Error("no feed");
  return feed;
}

const all = ({ children }: Element, name: string) => children.filter((one) => one.name === name);
const textOf = (element: Element, name: string) => all(element, name)[0]?.text;

test.each(["zh", "en"] as const)("in %s it is a feed as RFC 4287 asks for it", (locale) => {
  const feed = readFeed(feedIn(locale));
  expect(feed.name).toBe("feed");
  const instants: string[] = [];
  for (const element of [feed, ...all(feed, "entry")]) {
    // each exactly once: 4.1.1 and 4.1.2
    for (const name of ["id", "title", "updated"]) expect(all(element, name)).toHaveLength(1);
    expect(textOf(element, "title")).not.toBe("");
    expect(textOf(element, "id")).toMatch(/^tag:guatu\.example,2026:guatu\/[!-~]+$/);
    instants.push(textOf(element, "updated") ?? "");
    // not two alternates of one type and one language: 4.1.1
    const links = all(element, "link").map(({ attributes }) => attributes);
    const alternates = links.filter(({ rel }) => rel === "alternate");
    const kinds = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const { href = "" } of links) expect(new URL(href).origin).toBe("https://guatu.example");
  }
  for (const instant of instants)
    expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
  expect(instants[0]).toBe(instants.toSorted().at(-1));
  expect(all(feed, "author")).toHaveLength(1);
  const self = all(feed, "link").filter(({ attributes }) => attributes.rel === "self");
  expect(self).toHaveLength(1);
});

test("both languages have the same entries under the same ids", () => {
  const idsOf = (locale: Locale) =>
    all(readFeed(feedIn(locale)), "entry").map((entry) => textOf(entry, "id"));
  expect(idsOf("zh")).toEqual(idsOf("en"));
  expect(new Set(idsOf("zh")).size).toBe(5);
});

test("names and reasons come out as they were written, and nobody is named", () => {
  const xml = feedIn("zh");
  const feed = readFeed(xml);
  const contents = all(feed, "entry").map((entry) => textOf(entry, "content"));
  expect(contents.join("\n")).toContain("雨季 ]]> <b>");
  expect(textOf(feed, "title")).toContain("项目 <甲> & “乙”");
  expect(xml).not.toContain("王某某");
});

test("a reason that waits is said to be reviewed, and what was generated says so", () => {
  const entries = all(readFeed(feedIn("zh")), "entry");
  const contents = entries.map((entry) => textOf(entry, "content"));
  expect(contents.filter((text) => text?.includes("正在审核"))).toHaveLength(1);
  expect(contents.filter((text) => text?.endsWith("示例"))).toHaveLength(1);
});

test("without a change it is a feed of the day it is read on", () => {
  const feed = readFeed(feedIn("zh", []));
  expect(all(feed, "entry")).toEqual([]);
  expect(textOf(feed, "updated")).toBe("2015-04-15T00:00:00+08:00");
});

test("a hundred entries at most, the newest", () => {
  const [newest] = listPublicChanges(facts, asOf);
  if (!newest) throw new Error("no change");
  const many = Array.from({ length: 150 }, (_, at) => ({ ...newest, id: `${at}` }));
  expect(all(readFeed(feedIn("zh", many)), "entry")).toHaveLength(100);
});

test("the reader above is red on a feed that is none", () => {
  expect(() => readFeed(feedIn("zh").replace("</feed>", ""))).toThrow();
  expect(() => readFeed(feedIn("zh").replace("&amp;", "&"))).toThrow();
});
