import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { Refusal } from "../host/refusal.js";
import { findExecutable } from "./find-executable.ts";
import { installFromDebian } from "./install-from-debian.ts";

const shell = "chromium-headless-shell";
/** The shell first: without the frame of a window, which costs more than most pages do. */
const names = [
  shell,
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const elsewhere = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/**
 * The path of a Chromium with a Chinese font to draw with. What is missing is installed from
 * Debian where this is Debian and we may, the shell even beside a Chromium that is there; where it
 * cannot be had that one will do. Without any the reader is told what to do.
 *
 * @throws Refusal
 */
export async function ensureChromium(): Promise<string> {
  const hasShell = findChromium()?.endsWith(shell) || process.env.CHROMIUM_PATH;
  const missing = [...(hasShell ? [] : [shell]), ...(hasChineseFont() ? [] : ["fonts-noto-cjk"])];
  if (missing.length > 0) await installFromDebian("stepBrowser", missing);
  const found = findChromium();
  if (!found) throw new Refusal("noBrowser");
  return found;
}

function findChromium(): string | undefined {
  return findExecutable({
    wished: process.env.CHROMIUM_PATH,
    names,
    elsewhere: [...elsewhere, chromium.executablePath()],
  });
}

/** Where there is no fontconfig to ask, the system has its own Chinese fonts. */
function hasChineseFont(): boolean {
  const asked = spawnSync("fc-list", [":lang=zh-cn"], { encoding: "utf8" });
  if (asked.error) return process.platform !== "linux";
  return asked.stdout.trim() !== "";
}
