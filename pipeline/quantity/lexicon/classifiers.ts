import { wordTable } from '../table.ts';

/**
 * Classifiers: the units of counts, as Chinese writes them. English has none: it prints the number alone.
 * To add one, add its character; one that is also a measure (斤, 桶, 度) belongs to `units.ts`.
 */
export const classifiers: readonly string[] = [
  ...'个家人项户件台套次种类条张座栋幢间所处辆艘架列枚颗粒支只头匹株棵本册部篇份封幅面块片根把双对副组批期届轮站场局村镇乡县市省区员队班级门道口眼盏顶床席页首宗笔单箱包袋瓶盒桩例起款代国',
  '人次', '车次', '架次', '班次', '班列', '床位', '人天', '人份', '剂次', '户次', '家次', '项次', '件次', '场次', '标段', '网点',
];

/** Spellings of the same classifier: people are 人 whatever word counts them, traditional script is simplified. */
export const sameClassifier: Readonly<Record<string, string>> = wordTable({
  名: '人', 位: '人', '人(次)': '人次', 個: '个', 間: '间', 戶: '户', 項: '项', 輛: '辆', 條: '条', 張: '张', 隻: '只', 艦: '艘',
  people: '人', person: '人', persons: '人', 'person-times': '人次', 'person-time': '人次',
});
