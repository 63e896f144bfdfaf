import { wordTable } from '../../table.ts';

/**
 * How classifiers behave in running text. The list itself is `quantity/lexicon/classifiers.ts`; this page adds what
 * only the grammar needs. To add a classifier, add it to `strong` (it counts after any number: 三家, 44个) or `weak`.
 */

/** Count after any number. */
export const strong: readonly string[] = [
  ...'个家人名位项户件台套次种类条张座栋幢间所辆艘架列枚颗支只头匹株棵本册部篇份封幅块根把对副组批轮场员眼盏顶席笔宗单箱包袋瓶例款羽尾朵句盘桩味剂桌艇双股伙趟段课班字团粒盒',
  '人次', '辆次', '车次', '架次', '班次', '批次', '户次', '家次', '项次', '件次', '场次', '航次', '趟次', '例次', '剂次', '单次', '课时', '人份', '人天', '人年', '单元', '标段', '公顷次', '万次',
  '部门', '席位', '车位', '泊位', '床位', '学位', '工位', '机位', '点位', '网点', '班列',
];

/** Count after digits and longer numerals, not after a single Han numeral (三省, 七区 mostly belong to names and slogans). */
export const weak: readonly string[] = [
  ...'国省市县区镇乡村城州盟旗族岛港站局院处路街巷室楼层门队片面线点级档站口代期届章节条款栏页集首曲步道环辑版幕卷层孔井炉舱床眼卡票岗馆厅店铺厂桥塔等星分点度起程',
  '街道', '社区', '行政村', '县区', '区县',
];

/** 一 before these is an article or a number (一家企业); before any other classifier it belongs to a word (一批, 一种, 一次). */
export const afterOne: string = '个家支条名项座所位件台辆艘栋户间份篇部';

/** Spellings of one unit: the classifier of the text → the unit. */
export const sameUnit: Readonly<Record<string, string>> = wordTable({ 名: '人', 位: '人', 员: '人' });

/** What stands in brackets behind a classifier, inside the span; 人(次) counts visits. */
export const bracketed: Readonly<Record<string, string>> = wordTable({ '人(次)': '人次', '人(次': '人次' });

/**
 * A unit's character that begins another word is no unit: 2020元旦, 3分别, 28年位居. For each unit the characters that
 * may not follow.
 */
export const wordsAfter: Readonly<Record<string, string>> = wordTable({
  元: '旦宵首素', 分: '辨别布为成析类之配期散享解流工支局管', 成: '立功果绩效品熟型', 台: '湾州胞阶', 次: '日级要于', 所: '有以谓需得', 位: '居列于置次', 名: '列义称牌胜', 种: '植子养业',
  个: '性别', 人: '均文', 条: '例', 批: '准发示复量', 部: '署', 场: '景馆所地', 处: '于理置在', 代: '表替理', 起: '步草售降跳', 升: '级至学格', 层: '次级面', 项: '', 户: '籍外', 对: '接外于口标', 级: '别', 程: '序度式碑', 期: '间末望货', 点: '评击赞', 类: '似', 段: '', 只: '有能是要', 本: '市省县区科地身质土次届月', 组: '织建成合', 单: '位价产元', 支: '持付出撑', 份: '额', 条款: '', 把: '握', 头: '部', 列: '入为', 家: '庭具电', 班: '子', 课: '题程', 字: '', 团: '队结体', 间: '接', 首: '个家批次位席', 面: '积向对临', 线: '上下索', 门: '槛', 路: '径', 国: '道家际内', 市: '场', 区: '域间', 城: '镇', 站: '位', 店: '', 年: '龄', 日: '均益', 月: '均', 周: '边', 天: '然气', 度: '假', 倍: '增', 米: '粉', 克: '服', 吨: '', 斤: '', 亩: '均', 岁: '月', 秒: '', 方: '面式案法向针', 平方: '', 立方: '', 等: '等', 道: '路德', 口: '岸', 环: '境节保比', 步: '伐', 节: '约能日省', 章: '程', 集: '群聚成中团体', 页: '岩', 楼: '宇', 院: '士校', 校: '园', 床: '', 片: '区', 星: '级', 港: '口', 岛: '屿', 卷: '', 款: '项',
});
