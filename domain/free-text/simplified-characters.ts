/** Traditional characters of surnames and given names, each followed by its simplified form. */
const pairs = [
  "張张劉刘陳陈楊杨黃黄趙赵吳吴孫孙馬马鄭郑謝谢韓韩馮冯鄧邓許许蕭萧呂吕蘇苏盧卢蔣蒋賈贾葉叶閻阎閆闫鍾钟鐘钟範范陸陆譚谭鄒邹賀贺賴赖龔龚萬万錢钱嚴严湯汤龍龙應应顧顾",
  "齊齐龐庞顏颜莊庄聶聂魯鲁畢毕費费華华項项歐欧陽阳單单紀纪羅罗偉伟麗丽軍军強强傑杰濤涛豔艳艷艳飛飞輝辉剛刚蘭兰紅红鳳凤榮荣國国興兴慶庆東东曉晓憲宪寶宝貴贵遠远鵬鹏",
  "靜静瑩莹瓊琼蓮莲賢贤義义禮礼愛爱學学誠诚鋒锋銳锐鐵铁銀银鋼钢錦锦鈞钧鎮镇聰聪雲云夢梦葦苇藝艺蕓芸長长門门開开關关閣阁樂乐習习書书車车運运達达連连進进遙遥適适祿禄",
  "禎祯穩稳積积競竞筆笔節节練练繼继綱纲維维綵彩緒绪緯纬績绩縱纵織织繡绣懷怀憶忆戰战揚扬擇择擁拥齡龄勝胜勵励勳勋動动勞劳務务協协參参員员嘗尝團团園园圓圆圖图場场堅坚",
  "塵尘壯壮壽寿奪夺奮奋婦妇嬌娇寧宁實实寬宽審审導导尋寻對对嶽岳島岛嵐岚嶺岭帥帅師师帶带廣广廳厅彈弹彥彦從从復复恆恒悅悦惲恽慮虑澤泽澗涧濟济濱滨瀾澜瀟潇燈灯燁烨煥焕",
  "煒炜獻献瑋玮瑤瑶環环璽玺畫画當当發发盡尽眾众碩硕穎颖穀谷竇窦簡简紹绍純纯紋纹細细終终綿绵羨羡聖圣聲声聯联肅肃脈脉臨临與与舉举舊旧萊莱蒼苍薩萨藍蓝蘊蕴處处號号蟬蝉",
  "補补裏里覺觉觀观計计訓训記记設设詠咏詩诗詳详語语說说諾诺謙谦證证譽誉讀读讓让豐丰財财貞贞資资賓宾賜赐贊赞躍跃軒轩輕轻載载辭辞農农邊边邁迈還还鄰邻醫医釗钊鈴铃鉉铉",
  "銘铭鍵键鏡镜鑒鉴鑑鉴閩闽閱阅闊阔陣阵陰阴際际隨随險险雙双雞鸡難难電电靈灵韋韦韻韵頂顶順顺須须預预頌颂領领頡颉頻频題题願愿類类風风飄飘養养館馆駿骏騰腾騫骞驊骅驍骁",
  "驕骄驗验驚惊鮑鲍鯤鲲鴻鸿鶴鹤鷹鹰麥麦點点",
].join("");

const simplified = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[at * 2], pairs[at * 2 + 1]]),
);

/**
 * A text with the traditional characters that names are made of in their simplified form.
 *
 * @example
 * inSimplified("張偉") //=> "张伟"
 */
export function inSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => simplified.get(sign) ?? sign);
}
