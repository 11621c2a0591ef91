import { refusal } from "./zh/refusal.ts";
import { session } from "./zh/session.ts";
import { site } from "./zh/site.ts";

export const zh = { refusal, session, site } as const;
