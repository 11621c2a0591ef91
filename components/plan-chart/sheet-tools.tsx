"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { listenToSheet, type SheetSaid } from "./listen-to-sheet.ts";
import { useDrawn } from "./sheet-context.ts";
import styles from "./sheet-tools.module.css";
import type { EditedSheet } from "./use-plan-sheet.ts";

/** What can be done on the chart, the way back, and what was just done, in words. */
export function SheetTools({ edited, formId }: { edited: EditedSheet; formId: string }) {
  const t = useTranslations("planChart");
  const [said, say] = useState<SheetSaid>();
  const latest = useRef(edited);
  useEffect(() => {
    latest.current = edited;
  });
  const { box } = edited;
  useEffect(() => {
    const form = box.current?.closest("form");
    return form ? listenToSheet(form, { formId, edited: () => latest.current, say }) : undefined;
  }, [box, formId]);
  const hasLoop = useDrawn((sheet) => sheet.hasLoop());
  const folded = useDrawn((sheet) => sheet.folded());
  return (
    <div className={styles.tools}>
      <input type="hidden" name="folded" value={folded} />
      {edited.isLive ? (
        <>
          <button
            type="button"
            className={styles.undo}
            onClick={() => say({ code: edited.undo() ? "undone" : "nothingToUndo" })}
          >
            {t("undo")}
          </button>
          <details className={styles.ways}>
            <summary>{t("ways")}</summary>
            <ul>
              {(["drag", "keys", "link", "rows", "groups", "undo"] as const).map((way) => (
                <li key={way}>{t(`way.${way}`)}</li>
              ))}
            </ul>
          </details>
        </>
      ) : null}
      <p role="status" className={styles.said}>
        {hasLoop ? t("loop") : null} {said ? t(`said.${said.code}`, { ...noRows, ...said }) : null}
      </p>
    </div>
  );
}

const noRows = { row: 0, to: 0, name: "" };
