import "server-only";

/**
 * The typed-in values of a form as plain strings. Fields of the framework (`$ACTION…`) and
 * files are left out; a name that comes twice is kept as its last value.
 */
export function readForm(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$ACTION")) values[name] = value;
  }
  return values;
}
