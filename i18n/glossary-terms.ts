import { glossary } from "#i18n/messages/zh/help/glossary.ts";

export type GlossaryTerm = keyof typeof glossary.term;

/** Every technical word that is explained, in the order of the glossary. */
export const glossaryTerms = Object.keys(glossary.term) as GlossaryTerm[];

/** Where a word stands on the help page. */
export function termAnchor(term: GlossaryTerm): string {
  return `term-${term}`;
}
