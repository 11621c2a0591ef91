import { Fragment, type ReactNode } from "react";
import { DeskNotice } from "./desk-notice.tsx";
import styles from "./queue.module.css";
import { answeredAnchor } from "./queue-place.ts";

type Props = {
  className: string | undefined;
  entries: readonly { id: string; drawn: ReactNode }[];
  /** The entry that has moved up to where one was answered; undefined where none was. */
  at: string | undefined;
  done: string | undefined;
};

/**
 * The entries of a queue, with the notice of what was just done where the answered one stood, so
 * that whoever answers many stays where they are.
 */
export function AnsweredList({ className, entries, at, done }: Props) {
  const isAmong = entries.some(({ id }) => id === at);
  return (
    <>
      {isAmong ? null : (
        <div className={styles.answered} id={answeredAnchor}>
          <DeskNotice done={done} />
        </div>
      )}
      {entries.length === 0 ? null : (
        <ol className={className}>
          {entries.map(({ id, drawn }) => (
            <Fragment key={id}>
              {isAmong && id === at ? (
                <li className={styles.answered} id={answeredAnchor}>
                  <DeskNotice done={done} />
                </li>
              ) : null}
              {drawn}
            </Fragment>
          ))}
        </ol>
      )}
    </>
  );
}
