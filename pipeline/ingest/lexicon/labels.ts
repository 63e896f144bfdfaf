import type { DateRole } from '../../model/index.ts';

/**
 * Labels of the metadata lines of Chinese pages: `发布时间：2024-07-28  来源：…`. To teach a new one, add its word;
 * white space inside a label (来 源：) is allowed for by the reader. `gives` says which field the value fills;
 * `nothing` marks a field that the briefing has no place for, so that the line is recognised and kept in `removed`.
 */
export interface Label {
  readonly words: readonly string[];
  readonly gives: 'date' | 'byline' | 'publisher' | 'nothing';
  /** For dates: what the date is the date of. A bare 时间 on a page is that of posting. */
  readonly role?: DateRole;
  /** Reason under which the line stands in `removed`. */
  readonly why: string;
}

export const labels: readonly Label[] = [
  { words: ['成文日期', '成文时间', '写作时间', '成稿时间', '完稿时间', '印发日期', '签发日期'], gives: 'date', role: 'article', why: 'date' },
  { words: ['发布时间', '发布日期', '发表时间', '发表日期', '发稿时间', '公开日期', '刊发时间', '上传时间', '时间', '日期'], gives: 'date', role: 'posted', why: 'date' },
  { words: ['采集时间', '抓取时间', '爬取时间', '入库时间'], gives: 'date', role: 'crawled', why: 'date' },
  { words: ['交付时间', '交付日期', '导出时间', '下载时间'], gives: 'date', role: 'delivered', why: 'date' },
  { words: ['更新时间', '修改时间', '更新日期'], gives: 'date', role: 'unknown', why: 'date' },
  { words: ['来源', '信息来源', '文章来源', '稿件来源', '稿源', '新闻来源', '出处', '转载自', '转自'], gives: 'publisher', why: 'publisher' },
  { words: ['发布机构', '发布单位', '发文机关', '发文机构', '信息提供单位', '公开主体', '主办单位', '出版单位', '发布者'], gives: 'publisher', why: 'publisher' },
  { words: ['作者', '作者单位', '撰文', '撰稿', '文', '文字', '执笔', '供稿', '供稿单位', '通讯员', '记者'], gives: 'byline', why: 'byline' },
  { words: ['责任编辑', '责编', '编辑', '校对', '审核', '审校', '编审', '值班编辑', '值班主编', '监制', '录入', '一审', '二审', '三审', '终审', '初审', '复审', '美编', '制图', '摄影', '图'], gives: 'nothing', why: 'editor' },
  { words: ['浏览次数', '浏览量', '阅读量', '阅读次数', '阅读', '点击数', '点击率', '点击', '点击次数', '访问量', '人气', '浏览'], gives: 'nothing', why: 'counter' },
  { words: ['字体', '字号', '字体大小', '打印', '分享', '分享到', '视力保护色', '保护视力色'], gives: 'nothing', why: 'tools' },
  { words: ['索引号', '文号', '发文字号', '主题分类', '有效性', '公文时效', '关键词', '关键字', '主题词', '标签', '体裁分类', '服务对象', '信息类别', '栏目', '分类'], gives: 'nothing', why: 'index' },
];

/** Labels of one character are too common in prose: they need one of these marks, and the line's beginning. */
export const labelMarks = '：:|｜丨︱/／';

/** Words that open a byline without a colon (本报记者 张三). */
export const bylineStarts: readonly string[] = ['本报记者', '本网记者', '本刊记者', '本报通讯员', '新华社记者', '记者', '通讯员', '特约记者'];

/** Last characters of names of bodies that stand as a byline by themselves under a title. */
export const bodyEnds: readonly string[] = ['局', '委', '委员会', '办公室', '政府', '研究院', '研究所', '研究室', '协会', '学会', '编辑部', '课题组', '党校', '科技部', '统计局'];

/** Last characters of names of publishers that stand before the date without a label (晋江新闻网 2024-07-28). */
export const publisherEnds: readonly string[] = ['网', '报', '社', '日报', '晚报', '新闻', '杂志', '客户端', '频道', '电视台', '公众号', '发布'];
