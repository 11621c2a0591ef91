import { runVitest } from "./run-vitest.ts";

/** The tests that open our workbooks in LibreOffice and read what it makes of them. */
export function runOfficeTests(office: string) {
  return runVitest({ TESTS: "office", OFFICE_PATH: office });
}
