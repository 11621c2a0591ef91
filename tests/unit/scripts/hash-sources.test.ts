import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashSources } from "#scripts/server/hash-sources.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("hashSources", () => {
  const sources = { "app/page.tsx": "a", "domain/light/light.ts": "b", "package-lock.json": "{}" };

  it("is the same for the same sources, whatever else changes", () => {
    const root = temporaryFolder(sources);
    const before = hashSources(root);
    writeFileSync(join(root, "README.md"), "new");
    expect(hashSources(root)).toBe(before);
    expect(hashSources(temporaryFolder(sources))).toBe(before);
  });

  it("changes with a file's content, its name, and the lockfile", () => {
    const root = temporaryFolder(sources);
    const seen = [hashSources(root)];
    writeFileSync(join(root, "domain/light/light.ts"), "c");
    seen.push(hashSources(root));
    renameSync(join(root, "domain/light/light.ts"), join(root, "domain/lamp.ts"));
    seen.push(hashSources(root));
    writeFileSync(join(root, "package-lock.json"), "{ }");
    seen.push(hashSources(root));
    expect(new Set(seen).size).toBe(4);
  });
});
