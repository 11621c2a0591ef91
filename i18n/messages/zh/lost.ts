/** Said where no page is: these go to the browser with every page, so they are few. */
export const lost = {
  name: "挂图",
  notFound: "没有找到这一页",
  notFoundHint: "网址可能有误，或者该项目不在公开之列。",
  home: "回到项目总览",
  failed: "页面暂时打不开",
  failedHint: "系统出现故障。请稍后重试。",
  retry: "重试",
} as const;
