// Loaded into the server before anything else: should the process that started it vanish
// without a word, the server ends as if it had been asked to.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
