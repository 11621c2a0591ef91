import { expect, test } from "vitest";
import { foldText } from "#domain/search/fold-text.ts";
import { markMatches } from "#domain/search/mark-matches.ts";
import { type SearchedProject, searchPortfolio } from "#domain/search/search-portfolio.ts";
import { readQuery } from "#domain/search/search-terms.ts";

test.each([
  ["蓝天　Ａ座", "蓝天a座"],
  ["ﬁnish  Ⅲ", "finishiii"],
  ["", ""],
])("%s is compared as %s", (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test.each([
  ["", { kind: "empty" }],
  [" 　 ", { kind: "empty" }],
  [" 蓝天　三期 ", { kind: "terms", said: "蓝天 三期", terms: ["蓝天", "三期"] }],
  ["Ａ座 a座", { kind: "terms", said: "Ａ座 a座", terms: ["a座"] }],
  ["1-6号楼 2015年", { kind: "terms", said: "1-6号楼 2015年", terms: ["1-6号楼", "2015年"] }],
  ["13800138000", { kind: "personal", number: "phone" }],
  ["１３８ ０013 8000", { kind: "personal", number: "phone" }],
  ["找 11010519491231002X", { kind: "personal", number: "identity" }],
])("%s is looked for as %j", (typed, query) => {
  expect(readQuery(typed)).toEqual(query);
});

const mark = (text: string, terms: string[]) =>
  markMatches(text, terms)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join("");

test.each([
  ["蓝天佳园三期", ["三期"], "蓝天佳园[三期]"],
  ["蓝天佳园三期", ["蓝天", "天佳"], "[蓝天佳]园三期"],
  ["Phase 3 of 3", ["phase3"], "[Phase 3] of 3"],
  ["Ａ座、A座", ["a座"], "[Ａ座]、[A座]"],
  ["Ⅲ期", ["ii"], "[Ⅲ]期"],
  ["𠮷祥里", ["祥"], "𠮷[祥]里"],
  ["无关", ["三期"], "无关"],
])("in %s what matches %j is marked", (text, terms, marked) => {
  expect(mark(text, terms)).toBe(marked);
});

function project(slug: string, zh: string, milestones: string[] = []): SearchedProject {
  const named = (name: string) => ({ zh: name, en: `${name} en` });
  return {
    facts: { slug, name: named(zh), area: named("秦岭路") },
    milestones: milestones.map((name) => ({ fact: milestone(`${slug}.${name}`, named(name)) })),
  };
}

function milestone(id: string, name: { zh: string; en: string }) {
  return {
    id,
    name,
    kind: "works" as const,
    weight: null,
    version: 1,
    addedOn: null,
    deadlines: [],
    events: [],
    statements: [],
    metrics: [],
    retirements: [],
  };
}

const lantian = project("lantian-3", "蓝天佳园三期", ["封顶", "三期开工"]);
const factory = project("factory", "老三期小区", ["封顶验收"]);
const people = [
  { id: "owner1", name: "示例责任人一", role: "owner" as const },
  { id: "leader1", name: "示例分包领导一", role: "leader" as const },
];
const roleNames = {
  owner: ["项目责任人", "Project owner"],
  leader: ["分包领导", "Leader"],
  clerk: [],
  admin: [],
};

function search(typed: string) {
  const query = readQuery(typed);
  if (query.kind !== "terms") throw new Error(query.kind);
  const found = searchPortfolio({ projects: [factory, lantian], people, roleNames }, query.terms);
  return {
    projects: found.projects.map(({ facts }) => facts.slug),
    milestones: found.milestones.map(({ name }) => name.zh),
    people: found.people.map(({ id }) => id),
  };
}

test.each([
  ["蓝天", { projects: ["lantian-3"], milestones: [], people: [] }],
  ["LANTIAN", { projects: ["lantian-3"], milestones: [], people: [] }],
  ["秦岭", { projects: ["factory", "lantian-3"], milestones: [], people: [] }],
  ["封顶", { projects: [], milestones: ["封顶验收", "封顶"], people: [] }],
  ["蓝天 封顶", { projects: [], milestones: ["封顶"], people: [] }],
  ["三期 蓝天", { projects: ["lantian-3"], milestones: ["三期开工"], people: [] }],
  ["分包领导", { projects: [], milestones: [], people: ["leader1"] }],
  ["责任人 一", { projects: [], milestones: [], people: ["owner1"] }],
  ["没有", { projects: [], milestones: [], people: [] }],
])("%s finds %j", (typed, found) => {
  expect(search(typed)).toEqual(found);
});

test("what begins with the word comes first", () => {
  const begins = project("begins", "三期工程");
  const found = searchPortfolio({ projects: [factory, lantian, begins], people: [], roleNames }, [
    "三期",
  ]);
  expect(found.projects.map(({ facts }) => facts.slug)).toEqual(["begins", "factory", "lantian-3"]);
});
