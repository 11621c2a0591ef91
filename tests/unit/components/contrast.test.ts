import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("components/styles/tokens.css", "utf8");
const schemes = {
  light: tokensOf(/^:root \{([^}]*)\}/m),
  dark: tokensOf(/dark\) \{\s*:root \{([^}]*)\}/),
};

const grounds = ["wall", "paper", "paper-tint", "raised"];
const lights = ["green", "yellow", "red", "grey", "blue"].map((colour) => `light-${colour}`);

/** What is written, and the grounds it is written on. */
const texts: [string, readonly string[]][] = [
  ["ink", [...grounds, "paper-deep", "field", "azurite-tint", "light-yellow-tint"]],
  ["ink-soft", [...grounds, "paper-deep", "field", "azurite-tint"]],
  ["ink-faint", [...grounds, "field"]],
  ["link", [...grounds, "azurite-tint", "light-yellow-tint"]],
  ["azurite-deep", [...grounds, "azurite-tint", "light-yellow-tint"]],
  ["on-azurite", ["azurite", "azurite-deep"]],
  ["paper", ["ink"]],
  ["seal", ["paper", "raised"]],
  ["demo-ink", ["light-yellow-tint"]],
  ...lights.map((light): [string, string[]] => [
    light,
    ["paper", "paper-tint", "raised", `${light}-tint`],
  ]),
];

/** What is drawn: shapes of lights, frames of controls, bars and the seal. */
const shapes: [string, readonly string[]][] = [
  ["rule-control", ["paper", "paper-tint", "field", "raised"]],
  ["light-yellow-fill", ["paper", "paper-tint", "raised"]],
  ["azurite", ["paper", "paper-deep"]],
  ["ink-faint", ["paper", "paper-deep"]],
  ["seal", ["wall", "paper"]],
  ["on-seal", ["seal"]],
  ["code", ["code-ground"]],
];

describe.each(["light", "dark"] as const)("the %s scheme", (scheme) => {
  it.each(pairs(texts))("%s is read on %s", (ink, ground) => {
    expect(contrast(colour(scheme, ink), colour(scheme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(shapes))("%s is seen on %s", (ink, ground) => {
    expect(contrast(colour(scheme, ink), colour(scheme, ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(grounds)(
    "one of the two rings of the focus, which lie around a control, is seen on %s",
    (name) => {
      const ground = colour(scheme, name);
      const rings = ["focus", "ink"].map((ring) => contrast(colour(scheme, ring), ground));
      expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
    },
  );
});

it("the dark scheme gives every colour of paper, ink, pigments and lights anew", () => {
  const isColour = (name: string) => /^#/.test(schemes.light.get(name) ?? "");
  const same = ["focus", "code", "code-ground"];
  const left = [...schemes.light.keys()].filter(isColour).filter((name) => !schemes.dark.has(name));
  expect(left).toEqual(same);
});

it("black on white is 21, and a planted grey on white is too faint to be read", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777", "#fff")).toBeLessThan(4.5);
});

function tokensOf(block: RegExp): Map<string, string> {
  const [, text = ""] = block.exec(css) ?? [];
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function pairs(of: readonly [string, readonly string[]][]): [string, string][] {
  return of.flatMap(([ink, on]) => on.map((ground): [string, string] => [ink, ground]));
}

/** A token's colour, by way of the token it refers to. */
function colour(scheme: "light" | "dark", name: string): string {
  const value = (scheme === "dark" ? schemes.dark.get(name) : undefined) ?? schemes.light.get(name);
  if (value === undefined) throw new Error(`no token --${name}`);
  const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  return other ? colour(scheme, other) : value;
}

/** By WCAG 2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
