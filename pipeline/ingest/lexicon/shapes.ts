/**
 * How headings and captions look. Plain text marks neither: a short line without closing punctuation may be both.
 * Its neighbours decide first (`body.ts`); these lists weigh in where they leave it open. Add what you meet.
 */

/** Numbering styles, the outermost first; a style's level is its place among the styles that a text uses. */
export const numberings: readonly { readonly name: string; readonly pattern: string; readonly list: boolean }[] = [
  { name: '第一编', pattern: '第[一二三四五六七八九十百零〇\\d]{1,5}[编篇部]分?', list: false },
  { name: '第一章', pattern: '第[一二三四五六七八九十百零〇\\d]{1,5}章', list: false },
  { name: '第一节', pattern: '第[一二三四五六七八九十百零〇\\d]{1,5}节', list: false },
  { name: '一、', pattern: '[一二三四五六七八九十]{1,3}\\s*[、.．]', list: false },
  { name: '（一）', pattern: '[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)][、.．]?', list: false },
  { name: '1.', pattern: '\\d{1,2}\\s*(?:[、．]|[.](?!\\d))', list: true },
  { name: '（1）', pattern: '[（(]\\s*\\d{1,2}\\s*[）)][、.．]?', list: true },
  { name: '1）', pattern: '\\d{1,2}\\s*[）)]', list: true },
  { name: '①', pattern: '[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮]', list: true },
];

/** Counters that open a run-in heading: 一是加强领导。二是… */
export const runInCounters = '(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[,，、]|首先[,，]|其次[,，]|再次[,，]|最后[,，])';

/** Headings that stand by themselves at the first level, numbered neighbours or not. */
export const standaloneHeadings: readonly string[] = ['前言', '引言', '导言', '导语', '序言', '结语', '结束语', '小结', '总结', '附录', '附件', '参考文献', '摘要', '背景', '展望', '编者按', '问题与建议', '启示'];

/** Beginnings of captions, whatever follows. */
export const captionMarks = '^(?:[▲△▼↑↓◎]|图为|图片?[：:]|图\\s*\\d{1,3}(?:[-－.]\\d{1,3})?(?![\\d年月]|[^\\s：:]*[。])|[（(]图|Fig\\.?\\s*\\d|上图|下图|左图|右图)';
/** Ends of captions: credits of the photographer. */
export const captionCredits = '(?:[\\s/／]\\S{0,12}摄|摄[）)]?|供图[）)]?|[（(]?资料(?:图|图片|照片)[）)]?|图源\\S{0,12})$';
/** Beginnings of captions of tables. */
export const tableMarks = '^(?:附?表\\s*[\\d一二三四五六七八九十]{1,3}(?:[-－.]\\d{1,3})?(?![\\d年月])|Table\\s*\\d)';

/** What photographs show: a short line that ends so reads as a caption. */
export const captionEnds: readonly string[] = ['现场', '车间', '展览', '展区', '展厅', '展馆', '外景', '内景', '全景', '夜景', '一角', '一隅', '鸟瞰', '鸟瞰图', '效果图', '示意图', '实景', '航拍', '合影', '剪影', '掠影', '风貌', '厂区', '园区', '大楼', '生产线', '流水线', '实验室', '仪式', '签约', '揭牌', '开幕式', '样品', '产品', '模型', '设备', '机器人', '工作照', '照片', '图片', '海报', '地图', '基地', '码头', '仓库'];

/** Verbs that open a heading of a report (坚持…, 推动…): a short line that begins so reads as a heading. */
export const headingStarts: readonly string[] = ['坚持', '推动', '推进', '加快', '加强', '加大', '强化', '突出', '聚焦', '打造', '建好', '建设', '建立', '建强', '构建', '完善', '健全', '深化', '优化', '提升', '提高', '培育', '厚植', '夯实', '筑牢', '激发', '激活', '扩大', '拓展', '促进', '实施', '落实', '围绕', '发挥', '创新', '做强', '做优', '做大', '抓好', '抓住', '着力', '全面', '大力', '积极', '进一步', '以', '从', '让', '为', '把', '用', '如何', '主要', '基本', '总体', '下一步', '存在', '关于', '工作', '重点'];

/** Bullets of list items, removed in what `import` writes. */
export const bullets = '^[•·●○◆◇■□★☆▪‣➤➢►▶✓✔※][\\s]*|^[-–—*]\\s+';

/** Notes under tables and at the end: footnotes. */
export const noteStarts = '^(?:注\\s*\\d{0,2}\\s*[：:]|[\\[［]\\d{1,3}[\\]］]|[\\[［]注\\d{0,3}[\\]］])';
