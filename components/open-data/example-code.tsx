import styles from "./example-code.module.css";

/** Something to be copied, after what it is for; on a phone its lines are broken anywhere. */
export function ExampleCode({ purpose, code }: { purpose: string; code: string }) {
  return (
    <>
      <p>{purpose}</p>
      <pre className={styles.code}>
        <code>{code}</code>
      </pre>
    </>
  );
}
