import { randomUUID } from "node:crypto";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { publicNotice } from "#db/schema/household/relocation.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { type NoticeInput, noticeInput } from "#domain/household/notices/notice-input.ts";
import {
  decideNotice,
  type NoticePeriod,
  type NoticeRefusal,
} from "#domain/household/notices/public-notice.ts";
import { listNotices } from "./list-notices.ts";

export type NoticeRecorded = { slug: string };
export type RecordNoticeRefusal =
  | NoticeRefusal
  | ConfirmNeeded
  | "notice.projectNotFound"
  | "notice.changedSince"
  | "notice.unchanged";

/** A clerk writes down what was put up for the public, or puts it right; the old entry stays. */
export const recordNotice = defineCommand(
  "recordNotice",
  noticeInput,
  (context, input): Outcome<NoticeRecorded, RecordNoticeRefusal> => {
    const { tx, actor, businessOn, record } = context;
    const { projectId, article, fromOn, toOn, correctsId } = input;
    const project = findLedgerProject(tx, { actor, on: businessOn }, projectId);
    if (!project) return refuse("notice.projectNotFound");
    const corrected = findCorrected(context, input);
    if (!corrected.ok) return corrected;
    const decided = decideNotice({ article, fromOn, toOn });
    if (!decided.ok) return decided;
    const asked = context.ask([], { stood: [corrected.value?.fromOn, corrected.value?.toOn] });
    if (!asked.ok) return asked;
    const id = writeNotice(context, input);
    const detail = { projectId, article, fromOn, toOn, correctsId };
    record("notice.recorded", { type: "notice", id }, detail);
    return accept({ slug: project.slug });
  },
);

/** The notice to be put right still stands, and something of it changes. */
function findCorrected(
  { tx, businessOn }: ChangeContext,
  { projectId, correctsId, ...typed }: NoticeInput,
): Outcome<NoticePeriod | null, "notice.changedSince" | "notice.unchanged"> {
  if (correctsId === null) return accept(null);
  const inForce = recordsInForce(listNotices(tx, projectId), businessOn);
  const found = inForce.find(({ id }) => id === correctsId);
  if (!found) return refuse("notice.changedSince");
  const names = ["article", "audience", "fromOn", "toOn", "proof"] as const;
  return names.every((name) => found[name] === typed[name])
    ? refuse("notice.unchanged")
    : accept(found);
}

function writeNotice({ tx, actor, at, businessOn }: ChangeContext, input: NoticeInput): string {
  const { requestKey: _, ...row } = input;
  const id = randomUUID();
  tx.insert(publicNotice)
    .values({ id, ...row, setOn: businessOn, setAt: at, setById: actor.userId })
    .run();
  return id;
}
