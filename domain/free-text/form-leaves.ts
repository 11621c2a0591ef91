import type { z } from "zod";
import { declarationOf, type TextDeclaration } from "./impersonal-text.ts";

/** A field of a form that holds a value by itself. */
export type FormLeaf = {
  /** `milestones.*.nameZh`: within a list it stands under `*` */
  readonly path: string;
  /** What is typed: `string`, `number`, `enum`, … */
  readonly type: string;
  /** All of the field, with what is made of the value. */
  readonly field: z.core.$ZodType;
  /** What is said of the text it holds; null where nothing is. */
  readonly declaration: TextDeclaration | null;
};

/**
 * Every field of a form down to the last, those of every step and of every row. A field of several
 * steps, or with several forms, comes once for each.
 *
 * @example
 * formLeaves(deadlineMoveInput).map(({ path }) => path) //=> ["requestKey", …, "reason"]
 */
export function formLeaves(form: z.core.$ZodType): FormLeaf[] {
  const leaves: FormLeaf[] = [];
  const waiting: Branch[] = [{ field: form, path: [], whole: form }];
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    const declaration = declarationOf(branch.field) ?? null;
    const inner = declaration ? null : branchesOf(branch);
    if (inner) for (const each of inner.toReversed()) waiting.push(each);
    else {
      const type = declaration ? "string" : definition(branch.field).type;
      leaves.push({ path: branch.path.join("."), type, field: branch.whole, declaration });
    }
  }
  return leaves;
}

type Branch = {
  readonly field: z.core.$ZodType;
  readonly path: readonly string[];
  /** The field with everything that is made of its value. */
  readonly whole: z.core.$ZodType;
};

function definition(field: z.core.$ZodType) {
  return (field as z.core.$ZodTypes)._zod.def;
}

/** What a field is made of; null where it holds a value by itself. */
function branchesOf({ field, path, whole }: Branch): Branch[] | null {
  const def = definition(field);
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).map(([key, inner]) => {
        return { field: inner, path: [...path, key], whole: inner };
      });
    case "array":
      return [{ field: def.element, path: [...path, "*"], whole: def.element }];
    case "union":
      return def.options.map((option) => ({ field: option, path, whole }));
    case "pipe": {
      const isPrepared = definition(def.in).type === "transform";
      return [{ field: isPrepared ? def.out : def.in, path, whole }];
    }
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
      return [{ field: def.innerType, path, whole }];
    default:
      return null;
  }
}
