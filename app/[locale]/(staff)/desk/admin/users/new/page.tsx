import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { roles } from "#domain/access/permission.ts";
import { createUserAction } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.createUser");
  return { title: t("title") };
}

export default async function CreateUserPage() {
  const locale = await requireLocale();
  await requireActor(locale, "user.manage");
  const t = await getTranslations("admin");
  const session = await getTranslations("session.role");
  const users = `/${locale}/desk/admin/users`;
  const labels = { name: t("user.name"), username: t("user.username"), role: t("user.role") };
  return (
    <>
      <Breadcrumb
        trail={[{ href: users, label: t("users.title") }]}
        current={t("createUser.title")}
      />
      <PageHeading title={t("createUser.title")} lead={t("createUser.lead")} />
      <ActionForm
        action={createUserAction}
        labels={labels}
        doneMessage={t("createUser.done")}
        afterOnce={
          <>
            <ButtonLink href={`${users}/new`}>{t("createUser.another")}</ButtonLink>
            <ButtonLink href={users}>{t("createUser.toUsers")}</ButtonLink>
          </>
        }
      >
        <TextField
          name="name"
          label={labels.name}
          hint={t("createUser.nameHint")}
          autoComplete="off"
          longest={40}
          required
        />
        <TextField
          name="username"
          label={labels.username}
          hint={t("createUser.usernameHint")}
          autoComplete="off"
          longest={32}
          required
        />
        <ChoiceField
          name="role"
          label={labels.role}
          required
          options={roles.map((role) => ({
            value: role,
            label: session(role),
            hint: t(`createUser.roleHint.${role}`),
          }))}
        />
        <SubmitButton>{t("createUser.submit")}</SubmitButton>
      </ActionForm>
    </>
  );
}
