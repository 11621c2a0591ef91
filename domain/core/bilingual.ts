/** A name or a sentence of the data itself, in both languages. */
export type Bilingual = { readonly zh: string; readonly en: string };
