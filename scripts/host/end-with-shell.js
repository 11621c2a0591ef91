/**
 * npm runs a script through a shell and, told to stop, ends that shell only: what the shell
 * started would live on and hold its port. This ends the process as soon as its shell is gone.
 */
export function endWithShell() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 200);
  watch.unref();
}
