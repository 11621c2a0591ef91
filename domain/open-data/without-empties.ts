/**
 * A value for a file that says nothing where nothing is known: null, undefined, empty texts, lists
 * and objects are left out, at any depth. 0 and false are something.
 *
 * @example
 * withoutEmpties({ a: 0, b: null, c: [{}], d: { e: "" } }) //=> { a: 0 }
 */
export function withoutEmpties(value: unknown): unknown {
  // What is inside is looked at first, so that what is emptied by it is seen to be empty.
  return JSON.parse(JSON.stringify(value), (_, each) => something(each));
}

/** A list is closed up where items were left out of it. */
function something(value: unknown): unknown {
  const kept = Array.isArray(value) ? value.filter((item) => item !== undefined) : value;
  const isNothing = kept === null || kept === "";
  const isEmpty = typeof kept === "object" && kept !== null && Object.keys(kept).length === 0;
  return isNothing || isEmpty ? undefined : kept;
}
