import { deadline } from "./zh/deadline.ts";
import { form } from "./zh/form.ts";
import { light } from "./zh/light.ts";
import { milestone } from "./zh/milestone.ts";
import { project } from "./zh/project.ts";
import { refusal } from "./zh/refusal.ts";
import { session } from "./zh/session.ts";
import { site } from "./zh/site.ts";

export const zh = { deadline, form, light, milestone, project, refusal, session, site } as const;
