import fc from "fast-check";

/** A cut, a doubled stretch, a changed byte or a changed number, somewhere in a file. */
type Mutation = { kind: (typeof kinds)[number]; at: number; size: number };

/** Numbers most often: they leave a file that can be read. */
const kinds = ["cut", "double", "byte", "number", "number", "number"] as const;

export const arbitraryMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    size: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 3 },
);

const numbers = ["", "-1", "0", "99999999999", "1e9", "x", "2015-02-30T00:00:00", "PT", "9.5"];

export function mutate(file: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  return mutations.reduce(mutateOnce, file);
}

function mutateOnce(bytes: Uint8Array, { kind, at, size }: Mutation): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + size);
  switch (kind) {
    case "cut":
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    case "double":
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
    case "byte":
      return Buffer.from(bytes.map((byte, index) => (index === start ? size % 256 : byte)));
    case "number":
      return replaceNumber(bytes, start, numbers[size % numbers.length] ?? "");
  }
}

/** The value of the first element after a place. */
function replaceNumber(bytes: Uint8Array, start: number, by: string): Uint8Array {
  const text = Buffer.from(bytes).toString();
  const rest = text.slice(start).replace(/>[^<\s][^<]*</, `>${by}<`);
  return Buffer.from(text.slice(0, start) + rest);
}
