import { readFileSync } from "node:fs";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

const dockerfile = readFileSync("Dockerfile", "utf8");
const ignored = readFileSync(".dockerignore", "utf8").split("\n");

function faultsOf(text: string): string[] {
  return validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

test("the Dockerfile has no fault a linter finds", () => {
  expect(faultsOf(dockerfile)).toEqual([]);
});

test("the linter is red on a planted fault", () => {
  expect(faultsOf(dockerfile.replace("USER node", "USR node"))).toEqual([
    "18: Unknown instruction: USR",
  ]);
});

test("what it starts is not root, keeps its state apart and is asked for its health", () => {
  const served = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
  for (const said of ["USER node", "VOLUME /data", "HEALTHCHECK ", "ENV DATA_DIR=/data "]) {
    expect(served).toContain(`\n${said}`);
  }
});

test("neither a data folder nor a key gets into the image", () => {
  for (const folder of ["data", ".git", "node_modules"]) expect(ignored).toContain(folder);
});
