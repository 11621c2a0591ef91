/** Why a word on what is public was refused. */
export const publishingRefusal = {
  publication: {
    unchanged: "与现行的口径相同，不用再决定。",
    changedSince:
      "您打开表单之后，{leader}已改了公开口径，您的这一份没有保存。您填的内容仍在下面，请核对后再提交一次。",
  },
  publishing: {
    unchanged: "与现在公开的相同，不用再决定。",
    notPublic: "这个项目没有公开，不用撤回。",
    changedSince:
      "您打开表单之后，{leader}已就这个项目的公开作了决定，您的这一份没有保存。您填的内容仍在下面，请核对后再提交一次。",
  },
  release: {
    nonePicked: "请先选要公开的文字。",
    reasonRequired: "不公开时请写明理由。",
    noneWaiting: "所选的文字在您打开列表之后已改过、撤下或已有决定，没有保存。",
  },
} as const;
