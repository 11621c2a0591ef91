/**
 * What a plan here knows and MSPDI has no element for: written to four text fields of the task that
 * other programs keep and show under these names, and read back from them.
 */
export const guatuAttributes = {
  milestone: { fieldId: 188744013, fieldName: "Text27", alias: "Guatu milestone" },
  kind: { fieldId: 188744014, fieldName: "Text28", alias: "Guatu kind" },
  weight: { fieldId: 188744015, fieldName: "Text29", alias: "Guatu weight" },
  nameEn: { fieldId: 188744016, fieldName: "Text30", alias: "Guatu English name" },
} as const;

export type GuatuAttribute = keyof typeof guatuAttributes;

/** The attribute an alias stands for. */
export function attributeOf(alias: string): GuatuAttribute | undefined {
  const known = Object.entries(guatuAttributes).find(([, attribute]) => attribute.alias === alias);
  return known?.[0] as GuatuAttribute | undefined;
}
