/**
 * Shapes of what counts nothing, as regular expressions on the shadow. Each is tried only where its first character
 * may stand, matches a bounded stretch, and masks it. `type` is the distractor type of the guideline.
 */
export type MaskType = 'code' | 'name' | 'lexical' | 'slogan' | 'label' | 'idiom';

export interface Pattern {
  readonly type: MaskType;
  readonly pattern: string;
  /** Only at the beginning of a line, or behind one of these characters. */
  readonly behind?: string;
  readonly lineStart?: boolean;
}

const han = '[一二三四五六七八九十]';
const numeral = '[一二三四五六七八九十百千万两双多]';
/** Classifiers and units: what stands before them is counted. */
const counted = '[个家名项亿万千百十年月日人户件天周成倍元亩吨台座辆艘位次种届期批季条所支级类分对比]';
/** 八块五, 两块四毛, 六块八一斤: the tenths of a price told by mouth; none in 一块五花肉, 三块四方地, 两块，三块五、六亩的. */
export const tenthsByMouth = '块[一二三四五六七八九半](?:[毛角]钱?)?(?=[，。；：！？”’）)…,;:!?\\s]|、(?![一二三四五六七八九十百两]{1,4}(?!块|[一二三四五六七八九十百两]))|$|[的了]|左右|上下|以[上下内]|[一每](?:公斤|千克|斤|两|个|只|袋|把|张|本|瓶|盒|碗|份|度|吨|趟|天|顿|件|枚|枝|根))';
/** 一斤六块八, 三块钱: a price by mouth, and no 三横四纵. */
const byMouth = `(?:一(?:公斤|千克|斤|两|吨|袋|箱|盒|瓶|只|把|碗|份|个|天))?[一二三四五六七八九十百两]{1,5}(?:块钱|${tenthsByMouth})`;
/** A Han character that is no numeral. */
const word = '(?:(?![零一二三四五六七八九十百千万亿两])\\p{Script=Han})';

/** Tried where a digit stands. */
export const digitPatterns: readonly Pattern[] = [
  // 0595-85661234, 400-800-1234, 13800138000
  { type: 'code', pattern: '0\\d{2,3}-\\d{7,8}(?:-\\d{1,5})?|(?:400-?\\d{3}-?\\d{4}|1[3-9]\\d{9})(?!\\d)' },
  // 10时30分 of a clock; 10:30 is told from a ratio by `fraction.ts`
  { type: 'code', pattern: '(?:[01]?\\d|2[0-3])[时点][0-5]?\\d分(?!钟)|(?:[01]?\\d|2[0-3])[时点](?=[,，。至到—-]|整|许|起|开|前|在)' },
  // 2+3, 3+1+N, 1+X
  { type: 'slogan', pattern: '\\d{1,3}(?:\\+(?:\\d{1,4}|[A-Za-zＮ])){1,40}(?![\\d%亿万])' },
  // 7×24小时 keeps its hours; 1024×768 is a screen
  { type: 'code', pattern: '\\d{3,4}×\\d{3,4}|\\d{1,3}×(?=\\d)' },
  // 点击：20467次; 风力3-4级; A座12层; 1类新药
  { type: 'code', pattern: '(?<=(?:点击|浏览|阅读|访问|人气)(?:次数|量|率|数)?[: ][【[]?)\\d{1,40}次?|(?<=风力?)\\d{1,2}(?:[-~至到]\\d{1,2})?级|(?<=[©Cc] ?)(?:19|20)\\d{2}-(?:19|20)\\d{2}|(?<=[座厦号幢栋])\\d{1,2}[层楼]|(?<=[层楼座厦号幢栋元])\\d{3,4}室|(?<=[号楼幢栋座]|小区|花园)\\d{1,2}(?:[幢栋座](?=\\d|[,，。\\s]|$)|单元(?=\\d|[,，。\\s]|$))|[一二三\\d]类(?=新药|医疗器械|水|创新药|污水)' },
  // 90后, 00后; 985高校, 211
  { type: 'lexical', pattern: '[0-9]0后' },
  { type: 'name', pattern: '(?:985|211)(?=[高院大工、”]|$)' },
  // 3号线, 5号楼, 76号文; 6号机组 is a mention of its own
  { type: 'code', pattern: '\\d{1,5}(?:-\\d{1,4})?号(?!机组)' },
  { type: 'code', pattern: '\\d{1,4}路(?=公交|车|巴士)|\\d\\.0(?=版|时代|模式|阶段)|(?<![为达是由从至到约:、—~-])\\d\\.0(?![\\d%‰个亿万元倍百千分吨公米级岁度人:、—~至到和与-])' },
];

/** Tried at the beginning of a line or behind a mark. */
export const labelPatterns: readonly Pattern[] = [
  { type: 'label', pattern: `(?:${han}{1,3}、)(?!${han}{1,2}(?:、|产业|季度|线|级|类|等|期|是))|\\d{1,2}(?:、(?!\\d)|\\.(?!\\d)|\\)(?=\\p{Script=Han}))`, lineStart: true },
  // 注：1.2023年数据为修订数
  { type: 'label', pattern: '\\d{1,2}\\.(?=(?:19|20)\\d{2}年)', behind: '；。：:\n ' },
  { type: 'label', pattern: `${han}{1,2}(?:是|要|则)(?!否)`, behind: '，。；：:;！？\n “”—)、' },
  { type: 'label', pattern: `第${han}{1,2}(?:[,，、:：])(?!第?${han}{1,2}(?:产业|季度|批|期|届))`, behind: '，。；：\n “' },
];

/** Tried at 表, 图, 附件, 专栏, 单位. */
export const captionPatterns: readonly Pattern[] = [
  { type: 'label', pattern: '(?:附?表|附?图|附件|专栏|附录)\\s?(?:\\d{1,3}(?:[-.]\\d{1,2})?(?![年月\\d])|[一二三四五六七八九十]{1,2}(?=[\\s:，]))', behind: '，。；：:、( \n见如和与“《' },
  { type: 'label', pattern: '(?:计量)?单位 *: *[^\\n\\t。； \\d]{1,16}', behind: '\n (\t' },
];

/** Tried at an opening bracket. */
export const bracketPatterns: readonly Pattern[] = [
  { type: 'label', pattern: `\\((?:${han}{1,3}|\\d{1,2})\\)` },
  // 〔2023〕76号, (2016)第5号
  { type: 'code', pattern: '[〔\\[［(【](?:19|20)\\d{2}[〕\\]］)】]\\s?第?\\d{1,5}(?:-\\d{1,3})?号' },
  { type: 'label', pattern: '[\\[［【]\\d{1,2}[\\]］】]' },
  { type: 'label', pattern: '\\([^()\\n]{0,12}=100\\)' },
];

/** Tried where a Han numeral stands. */
export const hanPatterns: readonly Pattern[] = [
  // 一企一策; 一廊两区多平台, 三纵四横, 一核两翼
  { type: 'slogan', pattern: `一(?!年|个|成|季|些|月|日|天|期|批|对|比|分)${word}{1,2}一(?![个家项条名])${word}` },
  { type: 'slogan', pattern: `(?!${byMouth})[一二三四五六七八九十两双](?!${counted})${word}{1,2}(?:、?${numeral}(?!${counted})${word}{1,3}?(?=[、，。；)”\\s“的]|${numeral}|空间|格局|布局|发展|体系|战略|工程|模式|$)){1,5}` },
  { type: 'name', pattern: '[一二三四五六七八九十]+(?:中(?=全会)|中(?=[、，。；\\s])|院(?!校|士)|局(?=[、，。）集公])|师(?!傅)|公司|建(?:集团|局)?(?=[、，。]))' },
  // 六家桥镇; 三类医疗器械
  // 建设路三段
  { type: 'name', pattern: '(?<=[路街道])[一二三四五六七八九十](?:段|巷|弄|里)(?=\\d|[，。\\s、)]|$)' },
  { type: 'name', pattern: '[一二三四五六七八九十]家(?=[桥沟湾坝店坪铺岭坡寨屯河塘冲畈庄])|[一二三四五]类(?=新药|医疗|水|海水|标准|创新药|、劣|以上|及以上|地区|城市)' },
  { type: 'lexical', pattern: `[一二三四五六七八九]、[一二三四五六七八九](?:、[一二三四五六七八九])?(?:产业|线城市|级|类|等)` },
  { type: 'slogan', pattern: '[二两三四五六七八九十]大(?=[\\p{Script=Han}])(?!以来|报告|精神|召开|会议|代表|提出|、|胜利)' },
];

/** Tried at 第. */
export const ordinalPatterns: readonly Pattern[] = [
  { type: 'lexical', pattern: `第[一二三](?:[、，和][一二三]){0,2}产业|第[一二三](?=[、，和]第?[二三](?:[、，和]第?三)?产业)` },
  { type: 'lexical', pattern: `第[一二三四五](?:方|书记|时间|责任人|线|要务|动力|生产力|资源|课堂|课|步|议题|梯队建设|抓手|现场|视角|性|人称|夫人|手|产业|把手|粮食|产粮|战略|目标|观感|印象|反应|感觉|信号|把火)` },
  { type: 'name', pattern: `第[一二三四五六七八九十百\\d]{1,4}(?:人民医院|医院|中学|小学|中专|职业|高中|初级|实验|中级|附属|幼儿园|建筑|工程局|工程|设计院|研究所|研究院|分局|师(?!傅)|军|集团军|炼油|机床|化工|纺织|公司|检察|税务|人民法院|海洋|地质|勘察|航务|冶金|机械|水电|污水|水厂|自来水)` },
];
