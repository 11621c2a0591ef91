import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";

export default async function SignInPage() {
  const t = await getTranslations("site");
  await cookies();
  return <h1>{t("name")} sign in</h1>;
}
