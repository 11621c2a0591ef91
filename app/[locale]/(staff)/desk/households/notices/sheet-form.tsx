import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Section } from "#components/ui/section.tsx";
import { noticePlaceValue } from "#domain/household/notices/notice-sheet-input.ts";
import styles from "./notices.module.css";

type Props = {
  projectId: string;
  buildings: readonly { id: string; name: string; section: string | null }[];
  /** What was chosen when the sheet was refused just now. */
  chosen: string | undefined;
};

/** Which households to put up, and on what: sent by POST, since each sheet is written down. */
export function SheetForm({ projectId, buildings, chosen }: Props) {
  const t = useTranslations("notice.sheet");
  const href = useDeskHref();
  const sections = [...new Set(buildings.flatMap(({ section }) => section ?? []))];
  return (
    <Section id="sheet" title={t("title")} lead={t("lead")}>
      {buildings.length === 0 ? (
        <p>{t("noBuildings")}</p>
      ) : (
        <form
          className={styles.sheet}
          method="post"
          encType="multipart/form-data"
          action={href("/households/notices/sheet")}
        >
          <input type="hidden" name="projectId" value={projectId} />
          <label>
            {t("place")}
            <select name="place" defaultValue={chosen}>
              {buildings.map(({ id, name }) => (
                <option key={id} value={noticePlaceValue({ kind: "building", buildingId: id })}>
                  {name}
                </option>
              ))}
              {sections.map((section) => (
                <option key={section} value={noticePlaceValue({ kind: "section", section })}>
                  {t("wholeSection", { section })}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{t("print")}</button>
          <button type="submit" formAction={href("/households/notices/document")}>
            {t("download")}
          </button>
        </form>
      )}
    </Section>
  );
}
