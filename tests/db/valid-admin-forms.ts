import { first, projectId, user } from "./demo-rows.ts";
import { actorOf, businessOn, form, reason } from "./valid-form.ts";

const admin = actorOf("admin", "admin");

/** What an administrator sends. */
export const validAdminForms = {
  checkTrailAction: form(admin, () => ({})),
  createUserAction: form(admin, () => ({ username: "newcomer", name: "新人", role: "owner" })),
  disableUserAction: form(admin, user("owner1")),
  enableUserAction: form(admin, (db) => {
    db.$client.exec("update user set banned = 1 where id = 'owner1'");
    return user("owner1")(db);
  }),
  resetPasswordAction: form(admin, user("owner1")),
  removeSecondFactorAction: form(admin, user("leader1")),
  saveProjectAction: form(admin, (db) => ({
    projectId: "",
    version: "0",
    nameZh: "新项目",
    nameEn: "New",
    slug: "new-project",
    areaId: first(db, "select id from area order by id").id ?? "",
    kind: "shantytown",
    ourRole: "lead",
    landRegime: "",
    stage: "",
    noteZh: reason,
  })),
  addAreaAction: form(admin, () => ({ parentId: "", kind: "grid", nameZh: "新村", nameEn: "" })),
  setStaleAfterDaysAction: form(admin, () => ({ seenDays: "30", days: "45" })),
  describeOfficeAction: form(admin, (db) => ({
    version:
      first(db, "select coalesce(max(version), 0) as version from office_profile").version ?? "",
    nameZh: "新街道办事处",
    nameEn: "",
    cityZh: "郑州市",
    cityEn: "",
    addressZh: "",
    addressEn: "",
    telephone: "12345",
  })),
  setDataTermsAction: form(admin, () => ({
    seenLicence: "",
    seenContact: "",
    licence: "https://creativecommons.org/licenses/by/4.0/",
    securityContact: "security@guatu.example",
  })),
  assignProjectAction: form(admin, () => ({
    projectId,
    role: "unit",
    userId: "",
    organisationNameZh: "新单位",
    organisationNameEn: "",
    fromOn: businessOn,
  })),
  endAssignmentAction: form(admin, (db) => {
    const inForce = first(db, "select id, version from assignment where to_on is null order by id");
    return { assignmentId: inForce.id ?? "", version: inForce.version ?? "", toOn: businessOn };
  }),
};
