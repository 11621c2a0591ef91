import { ForgetDraft } from "#components/draft/forget-drafts.tsx";
import { reportDraft } from "#components/draft/report-draft.ts";
import type { Actor } from "#domain/access/permission.ts";
import { DeskNotice } from "../../_frame/desk-notice.tsx";

type Props = { done: string | undefined; actor: Actor; projectId: string };

/** What was saved just now, whose draft in this browser is done with. */
export function SavedNotice({ done, actor, projectId }: Props) {
  return (
    <>
      <DeskNotice done={done} />
      {done === "report.saved" ? (
        <ForgetDraft userId={actor.userId} of={reportDraft(projectId, undefined)} />
      ) : null}
    </>
  );
}
