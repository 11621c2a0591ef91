import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import ICAL from "ical.js";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { officeFileWriters, projectFileWriters } from "#app/_server/open-data/file-writers.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import { fullOpenData, staffOnly } from "#tests/unit/domain/open-data/full-project.ts";

const full = fullOpenData(500);
const some: OpenData = { ...full, records: full.records.slice(0, 40) };
const packagePath = "/open-data/oc4ids.json";
const written = officeFileWriters["oc4ids.json"].write(full, packagePath);

/** Each value of a JSON file with the way to it; what is not there cannot be found. */
function leavesOf(text: string): [path: string, value: unknown][] {
  const leaves: [string, unknown][] = [];
  const waiting: [string, unknown][] = [["", JSON.parse(text)]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, value] = next;
    const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
    if (entries.length === 0) leaves.push([path, value]);
    for (const [name, each] of entries) waiting.push([`${path}/${name}`, each]);
  }
  return leaves;
}

function asPackage(text: string) {
  return JSON.parse(text) as {
    projects: { id: string; milestones: { id: string; dueDate?: string; description: string }[] }[];
  };
}

describe("a package of OC4IDS", () => {
  test("has no empty value, and each instant is one of Shanghai", () => {
    for (const [path, value] of leavesOf(written)) {
      expect([path, ["string", "number"].includes(typeof value) && value !== ""]).toEqual([
        path,
        true,
      ]);
      if (/(Date|dateMet)$/.test(path)) {
        expect([path, value]).toEqual([
          path,
          expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
        ]);
      }
    }
  });

  test("has each project once, with its plan, its reports and its households in bands", () => {
    const { projects } = asPackage(written);
    expect(new Set(projects.map(({ id }) => id)).size).toBe(500);
    expect(projects[0]).toMatchObject({
      period: { startDate: "2014-01-01T00:00:00+08:00" },
      metrics: [
        { id: "physicalProgress", observations: [{}, {}, {}] },
        { id: "households-surveyed" },
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test("a promise of a month is due at the end of its last day, and says which month was meant", () => {
    const [record] = full.records;
    const [found] = full.records.flatMap(({ milestones }) =>
      milestones.filter(({ current }) => current?.precision === "month"),
    );
    const milestone = asPackage(written)
      .projects.flatMap(({ milestones }) => milestones)
      .find(({ id }) => id === found?.id);
    expect(record).toBeDefined();
    expect(milestone?.dueDate).toBe(`${found?.current?.to}T23:59:59+08:00`);
    expect(milestone?.description).toContain(
      `${found?.current?.label.zh}（${found?.current?.from} 至`,
    );
  });
});

/** The schema belongs to its authors and is in no repository of ours: name the folder that has it. */
const schemas = process.env.OC4IDS_SCHEMA ?? "";
const hasSchema = existsSync(join(schemas, "project-package-schema.json")) && schemas !== "";

describe("by the schema of OC4IDS 0.9 (in the folder that OC4IDS_SCHEMA names)", () => {
  const validate = (text: string) => {
    const read = (name: string) => JSON.parse(readFileSync(join(schemas, name), "utf8"));
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const check = ajv
      .addSchema(read("project-schema.json"))
      .compile(read("project-package-schema.json"));
    check(JSON.parse(text));
    return check.errors ?? [];
  };

  test.skipIf(!hasSchema)("500 projects with everything filled in have no error", () => {
    expect(validate(written)).toEqual([]);
  });

  test.skipIf(!hasSchema)("a defect is found", () => {
    expect(validate(written.replace('"version": "0.9"', '"version": 9'))).not.toEqual([]);
    expect(validate(written.replace('"status": "', '"status": "un'))).not.toEqual([]);
  });
});

describe("a calendar", () => {
  const text = officeFileWriters["deadlines.ics"].write(some, "/open-data/deadlines.ics");
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
  const due = some.records.flatMap((record) =>
    record.milestones.flatMap((milestone) => {
      const to = milestone.current?.to ?? null;
      return to === null ? [] : [{ record, milestone, to }];
    }),
  );

  test("is read by another program: a day for each deadline that has a last one", () => {
    expect(events.map(({ startDate }) => String(startDate))).toEqual(due.map(({ to }) => to));
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ sequence }) => sequence)).toEqual(
      due.map(({ milestone }) => milestone.revision),
    );
    expect(events[0]?.summary).toContain(due[0]?.record.name.zh);
    expect(events[0]?.description.split("\n").length).toBeGreaterThan(4);
  });

  test("has lines as RFC 5545 wants them", () => {
    const lines = text.split("\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test("keeps the UID of a deadline that moves, and counts on", () => {
    const [record] = some.records;
    const [milestone] = record?.milestones ?? [];
    if (!record || !milestone?.current) throw new Error("no deadline");
    const current = { ...milestone.current, to: "2016-01-31" };
    const moved = { ...milestone, current, revision: milestone.revision + 1 };
    const eventsOf = (one: typeof milestone) => {
      const data = { ...some, records: [{ ...record, milestones: [one] }] };
      const file = projectFileWriters["/deadlines.ics"].write(data, "/x");
      const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
      return new ICAL.Event(event as never);
    };
    const [before, after] = [
      eventsOf({ ...milestone, current: { ...current, to: "2015-12-31" } }),
      eventsOf(moved),
    ];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBe(before.sequence + 1);
    expect(String(after.startDate)).toBe("2016-01-31");
  });
});

function parseXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.write(text).close();
}

const one = (number: number): OpenData => {
  const record = some.records[number];
  return { ...some, records: record ? [record] : [] };
};

test("a badge is XML, and says in words what its colour and shape say", () => {
  for (const [file, name] of [
    ["/badge.svg", "zh"],
    ["/badge.en.svg", "en"],
  ] as const) {
    const badge = projectFileWriters[file].write(one(1), "/x");
    parseXml(badge);
    expect(badge).toContain(`lang="${name === "zh" ? "zh-CN" : "en"}"`);
    expect(badge).toMatch(/<title id="title">[^<]+<\/title>/);
    expect(badge).toContain(name === "zh" ? "截至 2015-04-15" : "as of 2015-04-15");
  }
  const uncomputed = [{ slug: "a", name: { zh: "甲&乙", en: "A" } }];
  const grey = projectFileWriters["/badge.svg"].write({ ...some, records: [], uncomputed }, "/x");
  parseXml(grey);
  expect(grey).toContain("甲&amp;乙");
});

test("no file holds a word that is for staff alone", () => {
  const files = [
    ...Object.values(officeFileWriters).map(({ write }) => write(some, "/x")),
    ...Object.values(projectFileWriters).flatMap(({ write }) =>
      some.records.map((_, at) => write(one(at), "/x")),
    ),
  ];
  expect(files.filter((text) => text.includes(staffOnly))).toEqual([]);
  expect(files.join().includes("雨季")).toBe(true);
});

test("no cell of a CSV begins like a formula", () => {
  for (const name of ["projects.csv", "milestones.csv"] as const) {
    const text = officeFileWriters[name].write(some, "/x");
    expect(text).not.toMatch(/(^|[\r\n]|,)"?[=+@\t]/);
    expect(text).toContain("'=");
  }
});
