import { z } from "zod";
import { personalNumberIn, type TextStyle } from "./personal-number-in.ts";

/** What a form says of a text that somebody types. */
export type TextDeclaration = {
  /** Whether everybody may read it, on the public pages. */
  readonly isPublic: boolean;
  readonly style: TextStyle;
  /** Whether it is the name of a member of staff, who may be called as a resident is. */
  readonly isStaffName: boolean;
};

const declarations = z.registry<TextDeclaration>();

/** Longer texts are refused for their length before anybody looks into them. */
const longestRead = 4000;

/**
 * A field of a form or a spreadsheet whose text must not hold the phone, identity or account number
 * of anybody, whoever reads it; the refusal stands beside the field. Names of holders are looked for
 * by the command, since only the database knows them: see `checkTexts`.
 *
 * @example
 * const reason = impersonal(requiredText(300), { isPublic: true });
 * reason.safeParse("打 13800138000").error?.issues[0]?.message //=> "text.phone"
 */
export function impersonal<Field extends z.ZodType<string | null>>(
  field: Field,
  { isPublic = false, style = "prose", isStaffName = false }: Partial<TextDeclaration> = {},
): Field {
  const checked = field.superRefine((text, context) => {
    if (text === null || text.length > longestRead) return;
    const kind = personalNumberIn(text, style);
    if (kind) context.addIssue({ code: "custom", message: `text.${kind}` });
  });
  declarations.add(checked, { isPublic, style, isStaffName });
  return checked;
}

/** What was said of a field by `impersonal`; undefined of any other. */
export function declarationOf(field: z.core.$ZodType): TextDeclaration | undefined {
  return declarations.get(field);
}
