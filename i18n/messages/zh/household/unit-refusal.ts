/** Why something about resettlement units, their draw or their allotment is refused. */
export const unitRefusal = {
  draw: {
    notFound: "找不到这次选房，或不在您经办的项目里。",
    nobody: "没有可以参加的户：须选择产权调换、已签约、还没有房源，且没有列入以前的选房名单。",
    codeUnreadable:
      "户编号 {code} 含有换行等看不见的字符，别人无法复算。请先在台账里改正这个编号。",
    seedNotOneLine: "种子须写在一行内，不含换行等看不见的字符。",
    needsNoSeed: "按签约先后排序不用种子。",
    alreadySeeded: "种子已经公布，不能更改。",
    seedMissing: "种子还没有公布，不能摇号。请先公布种子。",
    alreadyRun: "顺序已经产生，不能再来一次。请刷新页面查看结果。",
  },
  allotment: {
    notFound: "找不到这次分配，或不在您经办的项目里。",
    notInOrder: "这一户没有选房顺序号，不能选房。",
    alreadyHasUnit: "这一户已经有房源，一户只能有一套。",
    notNext:
      "还没有轮到这一户：前面有 {count} 户没有选房，下一户是 {code}。前面的户过号时，请选择过号原因。",
    notAgreed: "这一户没有签约或补偿决定，不能选房。请先核对台账。",
    unitNotFree: "房源 {code} 现在不是空闲的，请另选一套。",
    alreadyReleased: "这次分配已经退回，不用再退。",
  },
  unit: {
    notFound: "找不到这套房源，或不在您经办的项目里。请回到房源列表重新选择。",
    codeTaken: "本项目已有编号为 {code} 的房源，请换一个编号。",
    isAllotted: "这套房源已分配给住户，状态不能改。请先退回分配。",
    changedSince: "这套房源刚被别人改过，没有保存。下面是您填写的内容，请对照最新内容后再保存。",
  },
} as const;
