import { expect, test } from "vitest";
import { isOwnOrigin } from "#domain/access/own-origin.ts";

const host = { host: "guatu.example:3000" };
const ours = "http://guatu.example:3000";

test.each([
  ["same-origin fetch", { ...host, "sec-fetch-site": "same-origin", origin: ours }, true],
  ["same-origin without Origin", { ...host, "sec-fetch-site": "same-origin" }, true],
  ["an older browser with our Origin", { ...host, origin: ours }, true],
  ["cross-site", { ...host, "sec-fetch-site": "cross-site", origin: ours }, false],
  ["same-site, another port", { ...host, "sec-fetch-site": "same-site", origin: ours }, false],
  ["typed into the address bar", { ...host, "sec-fetch-site": "none", origin: ours }, false],
  ["a foreign Origin", { ...host, origin: "http://evil.example" }, false],
  [
    "a foreign Origin that claims same-origin",
    { ...host, "sec-fetch-site": "same-origin", origin: "http://evil.example" },
    false,
  ],
  ["an opaque Origin", { ...host, origin: "null" }, false],
  ["neither header", host, false],
] as const)("%s", (_name, headers, expected) => {
  expect(isOwnOrigin(new Headers(headers), "")).toBe(expected);
});

test("the configured origin wins over the Host header", () => {
  const headers = new Headers({ host: "evil.example", origin: "https://evil.example" });
  expect(isOwnOrigin(headers, "https://guatu.example")).toBe(false);
  headers.set("origin", "https://guatu.example");
  expect(isOwnOrigin(headers, "https://guatu.example/")).toBe(true);
});
