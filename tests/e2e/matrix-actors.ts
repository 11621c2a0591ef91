import type Sqlite from "better-sqlite3";
import type { Role } from "#domain/access/permission.ts";
import { PlainBrowser } from "#tests/bench/plain-browser.ts";
import { demoSessions } from "./desk-test.ts";
import { accountOf } from "./sign-in.ts";

/** The project that the own clerk and the own owner answer for, and no other does. */
export const ownProject = "huizhong-xicheng-2";

/** Somebody at the door: who they are in the tables below, and the cookie they show. */
export type MatrixActor = {
  readonly name: ActorName;
  readonly role: Role | null;
  readonly userId: string;
  readonly cookie: string;
};

export const actorNames = [
  "anonymous",
  "clerkOwn",
  "clerkOther",
  "ownerOwn",
  "ownerOther",
  "leader",
  "admin",
  "disabled",
  "expired",
] as const;
export type ActorName = (typeof actorNames)[number];

const idleMs = 31 * 60_000;

/**
 * The nine, on an office of the demo: a clerk of another project and one whose account was disabled
 * take over the sessions of two leaders, and a leader signs in a second time to be idle for too long.
 */
export async function openActors(
  client: Sqlite.Database,
  office: { url: string; dataDirectory: string },
): Promise<Record<ActorName, MatrixActor>> {
  addClerk(client, "clerk2", { slug: "lantian-jiayuan-3", sessionOf: "leader2" });
  addClerk(client, "clerk3", { slug: ownProject, sessionOf: "leader3" });
  client.prepare("update user set banned = 1 where id = 'clerk3'").run();
  const late = new PlainBrowser(office.url);
  await late.signIn(accountOf(office.dataDirectory, "leader1"));
  const cookies = demoSessions();
  const actor = (name: ActorName, userId: string, role: Role | null, session = userId) => ({
    name,
    userId,
    role,
    cookie: cookieOf(cookies[session] ?? []),
  });
  return {
    anonymous: actor("anonymous", "", null),
    clerkOwn: actor("clerkOwn", "clerk1", "clerk"),
    clerkOther: actor("clerkOther", "clerk2", "clerk", "leader2"),
    ownerOwn: actor("ownerOwn", "owner4", "owner"),
    ownerOther: actor("ownerOther", "owner2", "owner"),
    leader: actor("leader", "leader1", "leader"),
    admin: actor("admin", "admin", "admin"),
    disabled: actor("disabled", "clerk3", null, "leader3"),
    expired: { name: "expired", userId: "leader1", role: null, cookie: cookieOf(late.cookies) },
  };
}

function cookieOf(cookies: readonly { name: string; value: string }[]): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** A clerk of one project more, who goes on with the session of somebody else. */
function addClerk(
  client: Sqlite.Database,
  id: string,
  { slug, sessionOf }: { slug: string; sessionOf: string },
): void {
  const columns = client
    .prepare(
      "select name from pragma_table_info('user') where name not in ('id', 'email', 'username')",
    )
    .pluck()
    .all()
    .join(", ");
  client.exec(`
    insert into user (id, email, username, ${columns})
      select '${id}', '${id}@guatu.invalid', '${id}', ${columns} from user where id = 'clerk1';
    insert into assignment (id, project_id, role, user_id, from_on, synthetic, version)
      select '${id}', id, 'clerk', '${id}', '2014-03-03', 1, 1 from project where slug = '${slug}';
    update session set user_id = '${id}' where user_id = '${sessionOf}';
  `);
}

/**
 * Makes the sessions of the disabled and the idle again as they were: each request that shows one
 * ends it, and the next would only be a stranger's.
 */
export function keepDeadSessions(client: Sqlite.Database): () => void {
  const late = client
    .prepare("select id from session where user_id = 'leader1' order by created_at desc limit 1")
    .pluck()
    .get();
  client.prepare("update session set last_seen_at = ? where id = ?").run(Date.now() - idleMs, late);
  client.exec(`create temp table dead as select * from session
    where user_id = 'clerk3' or id = '${late}'`);
  return () => client.exec("insert or replace into main.session select * from temp.dead");
}
