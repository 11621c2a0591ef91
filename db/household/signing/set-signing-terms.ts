import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { signingTerms } from "#db/schema/household/relocation.ts";
import { project } from "#db/schema/project.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import {
  decideSigningTerms,
  type SigningAgreed,
  type SigningTermsRefusal,
} from "#domain/household/signing/signing-terms.ts";
import { signingTermsInput } from "#domain/household/signing/signing-terms-input.ts";
import { findSigningTerms } from "./find-signing-terms.ts";

export type SigningTermsSet = { slug: string };
export type SetSigningTermsRefusal =
  | SigningTermsRefusal
  | ConfirmNeeded
  | TextRefusal
  | "project.notFound"
  | "signing.changedSince";

/** A leader sets 签约比例 and the days of signing of a project; what was set before stays. */
export const setSigningTerms = defineCommand(
  "setSigningTerms",
  signingTermsInput,
  (context, input): Outcome<SigningTermsSet, SetSigningTermsRefusal> => {
    const { tx, actor, businessOn } = context;
    const found = findLedgerProject(tx, { actor, on: businessOn }, input.projectId);
    if (!found) return refuse("project.notFound");
    const current = findSigningTerms(tx, found.id, businessOn) ?? null;
    if ((current?.id ?? null) !== input.expectedId) {
      return refuse("signing.changedSince", { params: { leader: current?.setBy ?? "" } });
    }
    // What was set on a day that is none is put right by setting it again.
    const inForce = current && isIsoDate(current.setOn) ? current : null;
    const decided = decideSigningTerms(inForce, input);
    if (!decided.ok) return decided;
    const asked = context.ask([], { stood: [current?.signingFromOn, current?.signingToOn] });
    if (!asked.ok) return asked;
    write(context, { ...decided.value, ...input, before: current });
    return accept({ slug: found.slug });
  },
);

type Written = SigningAgreed & { projectId: string; reason: string; before: SigningAgreed | null };

function write(
  { tx, actor, at, businessOn, record }: ChangeContext,
  { projectId, thresholdPercent, signingFromOn, signingToOn, reason, before }: Written,
): void {
  const terms = { thresholdPercent, signingFromOn, signingToOn };
  tx.insert(signingTerms)
    .values({
      id: randomUUID(),
      projectId,
      ...terms,
      reason,
      setOn: businessOn,
      setAt: at,
      setById: actor.userId,
    })
    .run();
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
  const previous = before && {
    thresholdPercent: before.thresholdPercent,
    signingFromOn: before.signingFromOn,
    signingToOn: before.signingToOn,
  };
  record("signing.set", { type: "project", id: projectId }, { before: previous, ...terms, reason });
}
