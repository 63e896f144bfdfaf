import type { Bilingual } from '../../model/index.ts';

/**
 * Furniture of web pages that is no text of the article. An entry applies to a line if one of its tests holds and the
 * line is not longer than `max` characters:
 * - `is`: the line, without white space and outer marks, is one of these;
 * - `starts`: it begins so; `has`: it holds one of these; `pattern`: the expression matches it.
 * `where` limits it to the page's head (before the first paragraph), its tail (after the last heading) or anywhere.
 * `rest: true` ends the article: what follows the line goes with it (disclaimers, related links).
 */
export interface Furniture {
  readonly why: string;
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly has?: readonly string[];
  readonly pattern?: string;
  readonly max: number;
  readonly where: 'head' | 'tail' | 'any';
  readonly rest?: boolean;
}

export const furniture: readonly Furniture[] = [
  // 当前位置：首页 > 新闻中心 > 科技
  { why: 'breadcrumb', starts: ['当前位置', '您的位置', '您当前的位置', '您现在的位置', '你的位置', '现在的位置', '所在位置', '当前的位置', '当前所在位置'], max: 80, where: 'any' },
  { why: 'breadcrumb', pattern: '^首页\\s*(?:[>＞»›/|-]|$)', max: 80, where: 'any' },
  { why: 'breadcrumb', pattern: '^\\S{2,12}(?:\\s*(?:>>|[>＞»›])\\s*\\S{1,16}){1,6}$', max: 80, where: 'any' },
  { why: 'navigation', is: ['首页', '网站首页', '返回首页', '返回顶部', '返回', '登录', '注册', '无障碍', '无障碍浏览', '长者模式', '繁體', '简体', 'English', '菜单', '导航', '搜索', '站内搜索', '网站地图', '新闻中心', '政务公开', '关于我们', '联系我们'], max: 20, where: 'any' },
  { why: 'navigation', pattern: '^(?:首页|网站首页)(?:[\\s|｜]+\\S{2,8}){2,}$', max: 160, where: 'head' },
  // 【字体：大 中 小】 打印 关闭
  { why: 'tools', pattern: '^[\\[【（(]?\\s*字[体号](?:大小)?\\s*[：:]?[\\s\\[【]*[大中小]', max: 60, where: 'any' },
  { why: 'tools', is: ['打印', '打印本页', '关闭', '关闭窗口', '关闭本页', '收藏', '我要纠错', '纠错', '点赞', '朗读', '听全文', '收听', '语音播报', '放大', '缩小', '大中小', '打印关闭', '打印本页关闭窗口', '复制链接'], max: 20, where: 'any' },
  { why: 'counter', pattern: '^(?:阅读|浏览|点击|评论|点赞|在看|人气)(?:量|数|次数)?\\s*[：:]?\\s*[\\d,.]+\\s*(?:万|次|\\+)*$', max: 30, where: 'any' },
  { why: 'share', starts: ['分享到', '分享至', '分享：', '分享:', '扫一扫', '扫码', '长按识别', '长按二维码', '微信扫', '关注我们', '关注公众号', '用微信扫描', '打开微信', '点击蓝字', '点击上方', '点击下方', '识别二维码'], max: 60, where: 'any' },
  { why: 'share', is: ['微信', '微博', 'QQ空间', '朋友圈', '新浪微博', '腾讯微博', '分享', '转发', '微信微博', '微信微博QQ空间', '收藏分享'], max: 20, where: 'any' },
  // （责任编辑：李四）
  { why: 'editor', pattern: '^[（(\\[【]?\\s*(?:责任编辑|责编|编辑|校对|审核|值班编辑|网络编辑|本文编辑|一审|初审)\\s*[：:|｜丨/／]', max: 60, where: 'any' },
  { why: 'pagination', starts: ['上一篇', '下一篇', '上一页', '下一页', '上篇', '下篇', '上一条', '下一条', '没有了'], max: 80, where: 'any' },
  { why: 'pagination', pattern: '^(?:[-—－\\s]*第?\\s*\\d{1,4}\\s*页[-—－\\s]*(?:[,，/／]?\\s*共\\s*\\d{1,4}\\s*页)?|共\\s*\\d{1,4}\\s*页.{0,20}|\\d{1,3}\\s*/\\s*\\d{1,3}|[-—－]\\s*\\d{1,4}\\s*[-—－])$', max: 40, where: 'any' },
  { why: 'pagination', pattern: '^(?:首页|上一页|下一页|尾页|末页|[\\[【]?\\d{1,3}[\\]】]?|\\s|…)+$', max: 80, where: 'tail' },
  { why: 'disclaimer', is: ['免责声明', '版权声明', '特别声明', '声明', '重要声明', '版权与免责声明', '版权说明', '法律声明'], max: 16, where: 'any', rest: true },
  { why: 'disclaimer', starts: ['免责声明', '版权声明', '特别声明', '声明：', '声明:', '郑重声明', '本网声明', '凡本网注明', '凡注明', '未经授权', '未经许可', '转载请注明', '本文仅代表作者', '本文来源于网络', '本文转载自', '以上内容', '如有侵权', '如涉及侵权', '本站转载'], max: 400, where: 'tail' },
  { why: 'related', is: ['相关阅读', '相关新闻', '相关链接', '相关文章', '相关推荐', '相关信息', '相关附件', '推荐阅读', '热门推荐', '热门文章', '热点新闻', '延伸阅读', '猜你喜欢', '为您推荐', '最新文章', '最新资讯', '友情链接', '网友评论', '精彩推荐', '往期回顾', '往期推荐', '评论'], max: 16, where: 'any', rest: true },
  { why: 'copyright', pattern: '(?:版权所有|All\\s+Rights\\s+Reserved|Copyright\\s|©|ICP备|公网安备|网站标识码|技术支持[：:]|主办[：:].*承办[：:])', max: 200, where: 'any' },
  { why: 'end-mark', pattern: '^(?:[（(【\\[]?\\s*(?:完|全文完|正文完|END|The End|-+\\s*END\\s*-+)\\s*[）)】\\]]?|#+\\s*END\\s*#+)$', max: 20, where: 'tail' },
];

/** Notes of the editor at the end of a paragraph's line: cut off and kept in `removed`. */
export const trailing: readonly { readonly why: string; readonly pattern: string }[] = [
  { why: 'editor', pattern: '[（(\\[【]\\s*(?:责任编辑|责编|编辑|校对|审核)\\s*[：:][^（()）\\[\\]【】]{1,30}[）)\\]】]$' },
];

/** Why a line was removed: printed in the report's provenance. Keys are the `why` of labels and furniture. */
export const reasons: Readonly<Record<string, Bilingual>> = {
  'front-matter': { zh: '文件头元数据', en: 'front matter of the file' },
  breadcrumb: { zh: '网页位置导航', en: 'breadcrumb of the web page' },
  navigation: { zh: '网页菜单', en: 'menu of the web page' },
  tools: { zh: '网页工具按钮', en: 'tools of the web page' },
  counter: { zh: '阅读计数', en: 'counter of readers' },
  share: { zh: '分享提示', en: 'invitation to share' },
  date: { zh: '日期行，已记入元数据', en: 'date line, kept as metadata' },
  byline: { zh: '署名行，已记入元数据', en: 'byline, kept as metadata' },
  publisher: { zh: '来源行，已记入元数据', en: 'line of the source, kept as metadata' },
  editor: { zh: '编辑署名', en: 'credit of the editor' },
  index: { zh: '文件索引信息', en: 'index entry of the document' },
  pagination: { zh: '翻页链接或页码', en: 'page number or link to other pages' },
  disclaimer: { zh: '网站声明', en: 'disclaimer of the website' },
  related: { zh: '相关链接', en: 'related links' },
  copyright: { zh: '网站版权信息', en: 'copyright line of the website' },
  comments: { zh: '网友评论', en: 'comments of readers' },
  advert: { zh: '广告', en: 'advertisement' },
  form: { zh: '表单控件', en: 'controls of a form' },
  hidden: { zh: '网页上不显示的文字', en: 'text that the page does not show' },
  'page-title': { zh: '浏览器标题栏文字', en: 'title of the browser’s window' },
  contents: { zh: '目录', en: 'table of contents' },
  'running-head': { zh: '页眉或页脚', en: 'running head or foot of the pages' },
  attachment: { zh: '附件链接', en: 'link to an attachment' },
  'page-foot': { zh: '正文之后的网页内容', en: 'what the page has after the article' },
  'end-mark': { zh: '文末标记', en: 'end mark' },
  'repeated-title': { zh: '重复的标题', en: 'title repeated' },
  rule: { zh: '分隔线', en: 'ruled line' },
  picture: { zh: '没有说明的图片', en: 'picture without a caption' },
  'link-address': { zh: '链接地址', en: 'address of a link' },
  'raw-html': { zh: '原始 HTML 代码', en: 'raw HTML' },
};
