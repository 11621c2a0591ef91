/** What the terminal says of a server that comes up: Chinese first, English after it. */
export const serverWords = {
  notAProxy: [
    "TRUSTED_PROXY 中的 {entry} 不是地址或网段。请写代理服务器的地址，多个用逗号分隔，例如 127.0.0.1,10.0.0.0/8。",
    "{entry} in TRUSTED_PROXY is no address and no network. Give those of the proxy, separated by commas, such as 127.0.0.1,10.0.0.0/8.",
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
    "The server runs, but projects that cannot be computed: {count} ({projects}). Sign in and open their pages to see why and where to put it right; the log has their numbers.",
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
};
