import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import styles from "./answer-fields.module.css";

type Props = {
  words: { comment: string; commentHint: string; approve: string; return: string };
  /** Of what is answered, for those who hear the buttons only. */
  name: string;
  canApprove?: boolean;
};

/** A leader's answer: a comment and two buttons of one form, approve or return. */
export function AnswerFields({ words, name, canApprove = true }: Props) {
  return (
    <>
      <TextArea
        name="comment"
        label={words.comment}
        hint={words.commentHint}
        rows={2}
        longest={500}
      />
      <div className={styles.answers}>
        {canApprove ? (
          <SubmitButton name="decision" value="approved">
            {words.approve}
            <span className="visually-hidden"> {name}</span>
          </SubmitButton>
        ) : null}
        <SubmitButton name="decision" value="returned" look="danger">
          {words.return}
          <span className="visually-hidden"> {name}</span>
        </SubmitButton>
      </div>
    </>
  );
}
