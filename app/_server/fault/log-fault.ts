import "server-only";

/**
 * One line of JSON on stdout about a fault: its name, its code and where in the program it was
 * thrown. Never its message, since a message may quote what somebody entered.
 *
 * @example
 * logFault("page.failed", { reference: "5F0A91C2", path: "/zh/desk" }, fault)
 */
export function logFault(
  event: string,
  about: Readonly<Record<string, string>>,
  fault: unknown,
): void {
  const line = { at: new Date().toISOString(), event, ...about, ...describe(fault) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function describe(fault: unknown) {
  if (!(fault instanceof Error)) return { fault: typeof fault, stack: [] };
  const code = "code" in fault ? { code: String(fault.code) } : {};
  const stack = (fault.stack ?? "").split("\n").map((line) => line.trim());
  return { fault: fault.name, ...code, stack: stack.filter((line) => line.startsWith("at ")) };
}
