import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkDataDirectory } from "#scripts/host/check-data-directory.js";
import { checkHost } from "#scripts/host/check-host.js";
import { checkPort, readPort } from "#scripts/host/check-port.js";
import { checkProgramFolder } from "#scripts/host/check-program-folder.js";
import { temporaryFolder } from "./temporary-folder.ts";

describe("checkHost", () => {
  it.each(["20.0.0", "24.21.0", "26.1.0"])("accepts Node %s", (version) => {
    expect(() => checkHost(version)).not.toThrow();
  });

  it.each(["18.20.1", "19.9.0", "9.0.0"])(
    "refuses Node %s and says so in both languages",
    (version) => {
      expect(() => checkHost(version)).toThrow(new RegExp(`现在是 ${version}.*this is ${version}`));
    },
  );

  it("asks for a program folder to write to only where something is installed or built", () => {
    expect(() => checkProgramFolder(join(temporaryFolder(), "missing"))).toThrow("missing");
  });
});

describe("readPort", () => {
  it.each([
    [undefined, 3000],
    ["", 3000],
    ["8080", 8080],
  ])("reads PORT=%s as %i", (text, port) => {
    expect(readPort(text)).toBe(port);
  });

  it.each(["abc", "0", "65536", "80.5", "-1"])("refuses PORT=%s", (text) => {
    expect(() => readPort(text)).toThrow(`PORT=${text} is not a port`);
  });
});

describe("checkPort", () => {
  it.each(["127.0.0.1", "0.0.0.0"])(
    "refuses a port held on %s, and takes it when free",
    async (host) => {
      const holder = createServer();
      onTestFinished(() => void holder.close());
      const port = await new Promise<number>((done) => {
        holder.listen(0, host, () => {
          const address = holder.address();
          done(typeof address === "object" && address ? address.port : 0);
        });
      });
      await expect(checkPort(port)).rejects.toThrow(`Port ${port} is in use`);
      await new Promise((done) => holder.close(done));
      await expect(checkPort(port)).resolves.toBeUndefined();
    },
  );
});

describe("checkDataDirectory", () => {
  it("makes a folder that is missing and leaves nothing in it", () => {
    const folder = join(temporaryFolder(), "a", "b");
    expect(() => checkDataDirectory(folder)).not.toThrow();
    expect(() => checkDataDirectory(folder)).not.toThrow();
  });

  it("refuses a path that is a file", () => {
    const file = join(temporaryFolder({ taken: "" }), "taken");
    expect(() => checkDataDirectory(file)).toThrow(/EEXIST.*EEXIST/);
  });
});
