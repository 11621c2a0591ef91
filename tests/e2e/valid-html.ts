import { HtmlValidate } from "html-validate";

/** The recommended rules less those of style: how Next and React write a tag is theirs to choose. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "off",
    "long-title": "off",
    "doctype-style": "off",
    "attr-quotes": "off",
    "no-raw-characters": "off",
    "tel-non-breaking": "off",
    "attr-case": "off",
    "valid-id": ["error", { relaxed: true }],
    // Tables become slips on a phone, and then need their roles said.
    "no-redundant-role": "off",
  },
});

/** What is wrong with a page, each fault once, with the rule and the line. */
export function htmlFaults(page: string): string[] {
  // Next writes an empty action for a form that a server action takes.
  const { results } = validator.validateStringSync(page.replaceAll(' action=""', ""));
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
  return [...new Set(faults)];
}
