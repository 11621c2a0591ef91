"use client";

import { useLocale, useTranslations } from "next-intl";
import { tableRoles } from "#components/ui/table-roles.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./group-heading.module.css";
import { useDrawn } from "./sheet-context.ts";

/** The heading above a row that begins a group, with the way to fold it: a step, so that it needs no script. */
export function GroupHeading({ row }: { row: number }) {
  const t = useTranslations("planChart");
  const locale = useLocale();
  const heading = useDrawn((sheet) => sheet.heading(row));
  if (!heading) return null;
  const { name, rowCount, isFolded, span, bar } = heading;
  const count = t("rowsOfGroup", { count: rowCount });
  const days = span
    ? t("groupDays", {
        from: formatDay(span.startOn, locale, "short"),
        to: formatDay(span.finishOn, locale, "short"),
      })
    : null;
  return (
    <tr {...tableRoles.row} className={styles.heading}>
      <th {...tableRoles.rowHead} scope="rowgroup" colSpan={7} className={styles.name}>
        <button
          type="submit"
          name="step"
          value={`foldGroup ${row}`}
          id={`foldGroup-${row}`}
          aria-expanded={!isFolded}
          aria-label={t(isFolded ? "unfold" : "fold", { name, count: rowCount })}
        >
          <span aria-hidden="true">{isFolded ? "▸" : "▾"}</span> {name}
        </button>{" "}
        <span className={styles.count}>
          {count} {days}
        </span>
      </th>
      <td {...tableRoles.cell} className={styles.chart}>
        <svg className={styles.strip} width="100%" height="100%" aria-hidden="true">
          <use href="#plan-grid" />
          {bar ? (
            <rect className={styles.span} x={`${bar.x}%`} width={`${bar.width}%`} y="50%" />
          ) : null}
        </svg>
      </td>
    </tr>
  );
}
