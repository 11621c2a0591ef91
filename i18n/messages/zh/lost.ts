/** Said where no page is: these go to the browser with every page, so they are few. */
export const lost = {
  name: "挂图",
  home: "回到项目总览",
  desk: "回到工作台",
  failed: "页面暂时打不开",
  failedHint: "系统出现故障。请稍后重试。",
  retry: "重试",
} as const;
