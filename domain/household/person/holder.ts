/** 产权人 and 承租人. */
export const holderKinds = ["owner", "tenant"] as const;
export type HolderKind = (typeof holderKinds)[number];
