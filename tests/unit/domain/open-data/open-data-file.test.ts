import { expect, test } from "vitest";
import { addressesShowing } from "#domain/open-data/addresses-showing.ts";
import {
  officeFileAddress,
  officeFiles,
  openDataFileAt,
  projectFileAddress,
  projectFiles,
} from "#domain/open-data/open-data-file.ts";

test("each file is found at its address", () => {
  for (const file of officeFiles) {
    expect(openDataFileAt(officeFileAddress(file))).toEqual({ of: "office", file });
  }
  for (const file of projectFiles) {
    const found = { of: "project", file, slug: "huizhong-xicheng-2" };
    expect(openDataFileAt(projectFileAddress("huizhong-xicheng-2", file))).toEqual(found);
  }
});

test.each(["/open-data/", "/open-data/projects/a--b/badge.svg", "/open-data/projects/a", "/zh"])(
  "%s is no file",
  (path) => {
    expect(openDataFileAt(path)).toBeUndefined();
  },
);

test("a change of a project shows in its files and in those of the office", () => {
  const showing = addressesShowing(["", "/projects/known"]);
  for (const file of officeFiles) expect(showing).toContain(officeFileAddress(file));
  for (const file of projectFiles) expect(showing).toContain(projectFileAddress("known", file));
  expect(showing).toContain("/sitemap.xml");
});
