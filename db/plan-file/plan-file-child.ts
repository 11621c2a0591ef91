// The process that reads plan files: started by read-plan-file.ts, never imported.
import { readPlan } from "#domain/mspdi/import/read-plan.ts";
import { importCalendar } from "../calendar/import-calendar.ts";
import { serveQuestions } from "../child/serve-questions.ts";
import type { PlanFileAnswer, PlanFileQuestion } from "./plan-file-messages.ts";

serveQuestions<PlanFileQuestion, PlanFileAnswer>(async ({ bytes, target, options }, answer) => {
  answer(readPlan(bytes, target, { ...options, ...importCalendar }));
});
