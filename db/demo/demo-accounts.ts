import type { Role } from "#domain/access/permission.ts";

/** An account of the demo office. Its id is its username. */
export type DemoAccount = {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
};

/** Generated people, every one named 示例. */
export const demoAccounts: readonly DemoAccount[] = [
  { username: "leader1", name: "示例分包领导一", role: "leader" },
  { username: "leader2", name: "示例分包领导二", role: "leader" },
  { username: "leader3", name: "示例分包领导三", role: "leader" },
  { username: "owner1", name: "示例责任人一", role: "owner" },
  { username: "owner2", name: "示例责任人二", role: "owner" },
  { username: "owner3", name: "示例责任人三", role: "owner" },
  { username: "owner4", name: "示例责任人四", role: "owner" },
  { username: "clerk1", name: "示例经办人一", role: "clerk" },
  { username: "admin", name: "示例管理员", role: "admin" },
];
