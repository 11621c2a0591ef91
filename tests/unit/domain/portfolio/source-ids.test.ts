import { expect, it } from "vitest";
import { sourceIdsOf } from "#domain/portfolio/source-ids.ts";
import { deadlineOf, milestoneOf, projectOf, statementOf } from "./build-facts.ts";

it("names every source a project is taken from, each once", () => {
  const facts = projectOf({
    statements: [{ sourceId: "paper", percent: 60, text: null, knownFrom: "2015-01-01" }],
    figures: [
      {
        key: "households",
        value: 162,
        approximate: false,
        nearly: false,
        sourceId: "census",
        knownFrom: "2015-01-01",
      },
    ],
    milestones: [
      milestoneOf("m", {
        statements: [statementOf("done", "2015-01-01")],
        deadlines: [
          deadlineOf("2015-06-30", "2015-01-01", { sourceId: "paper" }),
          deadlineOf("2015-07-31", "2015-03-01", { sourceId: null }),
        ],
      }),
    ],
  });
  expect([...sourceIdsOf(facts)].sort()).toEqual(["census", "paper", "s"]);
});
