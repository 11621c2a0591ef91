import { first, projectId } from "./demo-rows.ts";
import { actorOf, form, reason } from "./valid-form.ts";

const leader = actorOf("leader1", "leader");

/** What leaders let the public see, as a leader of the demo office would send it. */
export const publicationForms = {
  publishProjectAction: form(leader, (db) => {
    const last = first(db, `select id from publication where project_id = '${projectId}'`);
    return {
      projectId,
      expectedId: last.id ?? "",
      kind: "published",
      "group.deadlines": "1",
      reason,
    };
  }),
  releaseTextsAction: form(leader, (db) => {
    db.$client.exec(`update project set note_zh = '${reason}' where id = '${projectId}'`);
    const project = first(db, `select note_wording from project where id = '${projectId}'`);
    const text = `text.projectNote:${project.note_wording}:${projectId}`;
    return { [text]: "1", decision: "refused", reason, view: "whose=all" };
  }),
};
