import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/office/database.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { countLiveSessions } from "#db/access/count-live-sessions.ts";
import { listAssignments } from "#db/assignment/list-assignments.ts";
import { listLatestAuditEvents } from "#db/audit/list-audit-events.ts";
import { listAuditNames } from "#db/audit/list-audit-names.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import styles from "../../../_frame/ways.module.css";
import { AssignmentTable } from "../../assignments/assignment-table.tsx";
import { AuditTable } from "../../audit/audit-table.tsx";
import { requireUser } from "./require-user.ts";
import { UserActions } from "./user-actions.tsx";
import { UserFacts } from "./user-facts.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { user } = await requireUser(await params);
  return { title: user.name };
}

/** One account: what it is, what can be done with it, what it answers for, what it did. */
export default async function UserPage({ params, searchParams }: Props) {
  const { locale, actor, user } = await requireUser(await params);
  const t = await getTranslations("admin");
  const { done } = await searchParams;
  const db = database();
  const events = await listLatestAuditEvents(db, { userId: user.id, size: 10 });
  const sessions = countLiveSessions(db, Date.now()).get(user.id) ?? 0;
  return (
    <>
      <Breadcrumb
        trail={[{ href: `/${locale}/desk/admin/users`, label: t("users.title") }]}
        current={user.name}
      />
      {done === "disabled" || done === "enabled" || done === "secondFactorRemoved" ? (
        <Notice tone="success" title={t(`done.${done}`)} />
      ) : null}
      <PageHeading
        title={
          <>
            {user.name} {user.synthetic ? <SyntheticTag /> : null}
          </>
        }
        actions={<UserActions user={user} isSelf={user.id === actor.userId} />}
      />
      <UserFacts user={user} sessions={sessions} />
      <Section title={t("user.currentAssignments")}>
        <AssignmentTable
          caption={t("user.currentAssignments")}
          rows={listAssignments(db).filter(({ userId }) => userId === user.id)}
          first="project"
          empty={t("user.noAssignments")}
          businessOn={findBusinessDate(db, Date.now())}
        />
      </Section>
      <Section title={t("user.lastEvents")}>
        <AuditTable events={events} names={listAuditNames(db)} empty={t("user.noEvents")} />
        <p className={styles.after}>
          <ButtonLink href={`/${locale}/desk/admin/audit?person=${user.id}`}>
            {t("user.allEvents")}
          </ButtonLink>
        </p>
      </Section>
    </>
  );
}
