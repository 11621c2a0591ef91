import { site } from "./zh/site.ts";

export const zh = { site } as const;
