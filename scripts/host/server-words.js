/** What the terminal says of a server that comes up: Chinese first, English after it. */
export const serverWords = {
  notAProxy: [
    "TRUSTED_PROXY 中的 {entry} 不是地址或网段。请写代理服务器的地址，多个用逗号分隔，例如 127.0.0.1,10.0.0.0/8。",
    "{entry} in TRUSTED_PROXY is no address and no network. Give those of the proxy, " +
      "separated by commas, such as 127.0.0.1,10.0.0.0/8.",
  ],
  serverExited: [
    "服务器没有启动成功（退出码 {code}），原因见上。",
    "The server did not come up (exit code {code}), see above.",
  ],
  serverUnhealthy: [
    "服务器已启动，但 {url} 返回 {status}，已停止。原因见上。",
    "The server came up, but {url} answered {status}, so it was stopped. See above.",
  ],
  projectsUncomputed: [
    "服务器照常运行，但有 {count} 个项目无法计算：{projects}。登录后打开项目页可看到原因和改正的地方；日志中有编号。",
    "The server runs, but projects that cannot be computed: {count} ({projects}). Sign in " +
      "and open their pages to see why and where to put it right; the log has their numbers.",
  ],
  notReady: [
    "服务器照常运行，但 {url}/readyz 有未通过的检查：{checks}。",
    "The server runs, but {url}/readyz has checks that do not hold: {checks}.",
  ],
  pageFails: [
    "服务器照常运行，但公开页面 {url} 返回 {status}，原因见日志。",
    "The server runs, but the public page {url} answered {status}; the log says why.",
  ],
  serverSilent: [
    "服务器在 {seconds} 秒内没有应答，已停止。",
    "The server did not answer within {seconds} seconds and was stopped.",
  ],
  guessed: [
    "同时猜一个账号的密码 {seconds} 秒：第一次等候结束前比对了 {beforeWait} 次（最多 {mostBeforeWait} 次），" +
      "共比对 {compared} 次（此后每等满 2、4、8… 秒才多比对一次，至今最多 {most} 次），" +
      "要求等候 {throttled} 次，繁忙 {busy} 次，没有回答 {otherwise} 次",
    "Passwords of one account guessed at once, {seconds} s: {beforeWait} compared before the " +
      "first wait was over ({mostBeforeWait} at most), {compared} in all (one more only after " +
      "each whole wait of 2, 4, 8 … s, {most} at most by now), {throttled} told to wait, " +
      "{busy} told it is busy, {otherwise} without an answer",
  ],
  healthQuiet: [
    "没有人猜时的 /healthz：问 {asked} 次，中位数 {medianMs} 毫秒，最长 {longestMs} 毫秒，" +
      "一次等候中服务器最多干活 {longestWorkMs} 毫秒、连同被自己的线程占着处理器 {longestOwnMs} 毫秒；" +
      "服务器一次最久没有空闲 {wallMs} 毫秒，其中占用处理器 {busyMs} 毫秒",
    "/healthz while nobody guesses: asked {asked} times, median {medianMs} ms, longest " +
      "{longestMs} ms, in one wait the server worked for {longestWorkMs} ms at most, with what its own " +
      "threads kept it from {longestOwnMs} ms; " +
      "it was at one thing for {wallMs} ms at most, or {busyMs} ms of CPU",
  ],
  healthBare: [
    "同样的猜测之下，只有 Node 的服务器的 /healthz：问 {asked} 次，中位数 {medianMs} 毫秒，" +
      "最长 {longestMs} 毫秒，一次等候中它最多干活 {longestWorkMs} 毫秒、连同自己的线程 {longestOwnMs} 毫秒",
    "/healthz of a server of Node alone under the same guesses: asked {asked} times, " +
      "median {medianMs} ms, longest {longestMs} ms, in one wait it worked for {longestWorkMs} ms " +
      "at most, with its own threads {longestOwnMs} ms",
  ],
  healthGuessed: [
    "其间的 /healthz：问 {asked} 次，没有回答 {unanswered} 次，中位数 {medianMs} 毫秒，" +
      "最长 {longestMs} 毫秒，一次等候中服务器最多干活 {longestWorkMs} 毫秒、连同被自己的线程占着处理器 {longestOwnMs} 毫秒；" +
      "服务器一次最久没有空闲 {wallMs} 毫秒，其中占用处理器 {busyMs} 毫秒",
    "/healthz meanwhile: asked {asked} times, {unanswered} unanswered, median {medianMs} ms, " +
      "longest {longestMs} ms, in one wait the server worked for {longestWorkMs} ms at most, with what its own " +
      "threads kept it from {longestOwnMs} ms; " +
      "it was at one thing for {wallMs} ms at most, or {busyMs} ms of CPU",
  ],
  healthBeside: [
    "一次等候中干的活是只有 Node 的服务器的 {ratio} 倍",
    "The work in one wait is {ratio} times that of the server of Node alone",
  ],
};
