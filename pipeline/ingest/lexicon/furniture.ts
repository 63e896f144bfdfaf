import type { Bilingual } from '../../model/index.ts';

/**
 * Furniture of web pages that is no text of the article. An entry applies to a line if one of its tests holds and the
 * line is not longer than `max` characters:
 * - `is`: the line, without white space and outer marks, is one of these;
 * - `starts`: it begins so; `has`: it holds one of these; `pattern`: the expression matches it.
 * `where` limits it to the page's head (before the first paragraph), to its tail (after the last
 * paragraph) or to nothing. Words are in simplified characters; traditional ones are read as the same.
 * `rest: true` ends the article: what follows the line goes with it (disclaimers, related links), unless that is much.
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
  /** The line above names who wrote what follows, and goes with it. */
  readonly named?: true;
  /** It counts where a line that is `named` stands close below: the number of an answer. */
  readonly floor?: true;
}

export const furniture: readonly Furniture[] = [
  // 证券代码：600000 证券简称：某某股份 公告编号：2021-037
  { why: 'index', pattern: '^(?:证券|股票|债券|转债|[AＡHＨ]股)(?:代码|简称)\\s*[：:]', max: 160, where: 'head' },
  { why: 'advert', is: ['广告', '推广', '广告位', '广告位招租', 'AD', '赞助商链接'], starts: ['广告：', '广告:', '推广：', '推广:', '【广告】', '[广告]'], max: 80, where: 'any' },
  // ════════, ※※※※: rules that text files draw
  { why: 'rule', pattern: '^[═─━—―﹣－_＿=＝*＊~～·•◆■□☆★※▁▔\\-]{6,}$', max: 200, where: 'any' },
  // *, ※ ※ ※, ◇: alone between parts of a text
  { why: 'rule', pattern: '^(?:[*＊※☆★◆◇●○✦✧❖❀~～]\\s*){1,5}$', max: 12, where: 'any' },
  // ------分隔线------, ——正文完——
  { why: 'rule', pattern: '^[-—–=*_·.~]{2,}\\s*(?:分[隔割]线|我是分割线|华丽的分割线|正文(?:开始|结束|完)|以下(?:为|是)正文)\\s*[-—–=*_·.~]{2,}$', max: 120, where: 'any' },
  // 当前位置：首页 > 新闻中心 > 科技
  { why: 'breadcrumb', starts: ['当前位置', '您的位置', '您所在的位置', '您当前的位置', '您现在的位置', '你的位置', '你现在的位置', '现在的位置', '现在位置', '所在位置', '当前的位置', '当前所在位置', '目前位置', '当前栏目', '本页位置', '首页>', '首页＞', '首页»'], max: 80, where: 'any' },
  { why: 'breadcrumb', pattern: '^(?:网站)?首页\\s*(?:[>＞»›/／|｜→-]|$)', max: 80, where: 'any' },
  { why: 'breadcrumb', pattern: '^[^\\s>＞»›→]{2,12}(?:\\s*(?:>>|[>＞»›→])\\s*[^\\s>＞»›→]{1,16}){1,6}$', max: 80, where: 'any' },
  // 位置: 教育网 > 某县 > 正文, 前位置：…: the first characters were lost
  { why: 'breadcrumb', pattern: '^\\S{0,5}位置\\s*[：:]\\s*\\S[^。]*[>＞»›]', max: 120, where: 'any' },
  { why: 'navigation', pattern: '[|｜]\\s*首页(?:[\\s|｜]+\\S{2,8}){2,}$', max: 120, where: 'any' },
  // 首 页 区县招商 产业园区; 首页市场资讯资讯详情
  { why: 'navigation', pattern: '^首\\s+页(?:[\\s|｜]+\\S{2,8}){2,}$', max: 120, where: 'any' },
  { why: 'navigation', pattern: '^首页\\p{Script=Han}{4,14}$', max: 16, where: 'head' },
  { why: 'navigation', pattern: '^您正在(?:浏览|访问|查看)', max: 120, where: 'any' },
  // >> ... >> 政策文件; 某刊 | 首页 > 实务 > 正文
  { why: 'breadcrumb', pattern: '^(?:>>|[>＞»›])\\s*\\S|首页\\s*[>＞»›][^。]{1,40}[>＞»›]', max: 120, where: 'any' },
  { why: 'navigation', pattern: '^\\p{Script=Han}{2,8}\\s*[：:]\\s*>>?$|^首页\\s*English$', max: 20, where: 'head' },
  { why: 'navigation', pattern: '^(?:\\S{2,12}\\s+(?:\\d{2}-\\d{2}\\s+\\d{2}:\\d{2}\\s+)?)?(?:查看|阅读|点击查看)(?:PDF)?(?:全文|原文|公告原文|剩余全文)\\s*(?:[（(]\\s*[）)]?)?$', max: 44, where: 'any' },
  { why: 'advert', pattern: '^ad[_\\d][\\w*×-]{2,20}$', max: 24, where: 'any' },
  // 首页 理论教育 2020年工作回顾-某县年鉴: without marks between
  { why: 'breadcrumb', pattern: '^(?:网站)?首页\\s+\\p{Script=Han}{2,8}\\s+\\S{6,60}$', max: 80, where: 'head' },
  { why: 'breadcrumb', pattern: '^(?:您?正在(?:阅读|浏览|查看))\\s*[：:]', max: 90, where: 'head' },
  // :::主要内容区: where the keys of a reader jump to
  { why: 'navigation', pattern: '^:{2,3}\\s*\\p{Script=Han}{0,10}$', max: 20, where: 'any' },
  // https://www.…, 某县人民政府 www.…: the address of the site
  { why: 'navigation', pattern: '^(?:\\p{Script=Han}{2,16}\\s*)?(?:https?://|www\\.)[\\w./?=&%-]+$', max: 90, where: 'head' },
  { why: 'advert', pattern: '^\\p{Script=Han}{2,10}\\s*(?:https?://|www\\.)[\\w./-]+$', max: 50, where: 'tail' },
  { why: 'navigation', is: ['首页', '网站首页', '返回首页', '返回顶部', '回页首', '回顶部', '回顶端', '返回页首', '按日期检索', '返回', '返回列表', '目次', '目录', '本文目录', '文章目录', '返回上一页', '登录', '注册', '登录注册', '无障碍', '无障碍浏览', '无障碍阅读', '标题导航', '版面导航', '往期回顾', '长者模式', '长者版', '关怀版', '适老版', '手机版', '移动版', '电脑版', '繁体', '繁体版', '简体', 'English', '菜单', '导航', '搜索', '站内搜索', '网站地图', '网站导航', '栏目导航', '栏目列表', '分类导航', '快速导航', '站内导航', '导航菜单', '快捷入口', '快速通道', '信息导航', '公开目录', '信息公开目录', '子栏目', '下级栏目', '新闻中心', '政务公开', '办事服务', '互动交流', '关于我们', '联系我们', '设为首页', '加入收藏', '设为首页加入收藏', '跳到主要内容', '跳转到主要内容', '展开全文', '阅读全文', '阅读原文', '打开APP阅读全文', '查看原文', '查看全文', '查看更多', '轻触阅读原文', '向上滑动看下一个', '继续滑动看下一个', '知道了', '预览时标签不可点', '收录于话题', '收录于合集', '向上滑动阅览', '上滑阅览', '打开微信阅读全文', '更多', '更多>>', '点击查看更多', '打开APP', '下载客户端', '目录', '原文链接', '阅读原文'], max: 20, where: 'any' },
  { why: 'navigation', is: ['TOP', 'Top', '顶部', '客户端', '移动端', '微博', '小程序', '退出', '个人中心', '滚动', '频道', '视频', '图片', '招聘英才', '广告服务', '隐私政策', '使用条款'], max: 20, where: 'head' },
  { why: 'navigation', starts: ['打开APP', '打开app', '下载APP', '打开客户端', '微信内打开', '用微信打开', '收录于', '预览时', '轻触', '向上滑动', '继续滑动'], max: 30, where: 'any' },
  // 某某晚报数字报, 第A05版：民生
  { why: 'navigation', pattern: '^\\S{2,12}(?:数字报|电子报|电子版|数字版|报纸版面|版面概览)$', max: 20, where: 'head' },
  { why: 'navigation', pattern: '^(?:第?\\s*[A-Z]?\\d{1,3}\\s*版(?:面)?)(?:\\s*[：:·|]?\\s*[\\p{Script=Han}/·]{2,12})?$', max: 24, where: 'any' },
  { why: 'navigation', pattern: '^(?:首页|网站首页|设为首页|加入收藏)(?:[\\s|｜/]+[^\\s|｜/]{2,8})+$', max: 160, where: 'head' },
  { why: 'navigation', pattern: '^(?!(?:\\S{2,9}\\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s\\d)[^\\s|｜]{2,6}(?:[\\s|｜]+[^\\s|｜]{2,6}){4,}$', max: 160, where: 'head' },
  { why: 'navigation', pattern: '^\\S{0,40}\\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|wps|et|ofd|jpe?g|png)(?:\\s*[（(][^（()）]{0,20}[）)])?(?:\\s*下载)?$', max: 90, where: 'tail' },
  // #县域经济 #外贸
  { why: 'index', pattern: '^#[^\\s#]{1,20}#?(?:\\s*#[^\\s#]{1,20}#?)*(?:\\s*\\d{1,4}\\s*[个篇])?$', max: 120, where: 'tail' },
  // 某网2023年8月2日转载，本网更新于2023-08-03 16:40
  { why: 'date', pattern: '^[（(]?(?:本文|本稿)?[\\p{Script=Han}]{0,16}\\s*(?:于|更新于|发布于)?\\s*\\d{4}\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*(?:转载|刊发|首发|编发|推送|更新|刊载|播出|上线|采集)[^。]{0,40}[）)]?$', max: 80, where: 'tail' },
  // 二〇二三年十一月: a date without its day
  { why: 'date', pattern: '^[（(]?(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月[）)]?$', max: 16, where: 'head' },
  // 今天是 2024年4月2日 星期二: the page's clock
  { why: 'navigation', pattern: '^(?:今天是|今天|今日|现在是|现在时间|当前时间|当前日期|系统时间|北京时间)\\s*[：:]?\\s*(?:\\d{4}\\s*年|\\d{4}[-/.])\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?[^。，]{0,24}$', max: 60, where: 'head' },
  // 3月5日, 昨天 20:11: a day without its year, as accounts show it
  { why: 'date', pattern: '^(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}-\\d{1,2}|昨天|今天|前天|刚刚|\\d{1,2}\\s*(?:分钟|小时|天|周|个月)前)(?:\\s*\\d{1,2}:\\d{2})?$', max: 16, where: 'head' },
  // 关注, 私信: beside who wrote; 写下你的评论…, 发送: below it
  { why: 'tools', is: ['关注', '已关注', '加关注', '+关注', '＋关注', '关注TA', '关注作者', '私信', '发私信', '写下你的评论', '写下你的评论…', '写下你的评论...', '写评论', '我来说几句', '说两句', '说点什么', '发送', '发布', '提交', '回复', '展开', '收起', '查看更多评论', '加载更多', '复制链接', '生成海报', '收藏', '赞', '踩', '打赏', '赞赏'], max: 14, where: 'tail' },
  // 阿谷在河湾 +关注; 来自 微博网页版
  { why: 'byline', pattern: '^\\S{2,16}\\s+[+＋]?\\s*(?:关注|已关注)$', max: 24, where: 'head' },
  { why: 'tools', pattern: '^来自\\s*(?:微博|iPhone|iPad|华为|HUAWEI|[Aa]ndroid|安卓|小米|红米|OPPO|vivo|荣耀|三星|手机|网页版|电脑版)\\S{0,16}(?:\\s\\S{1,10}){0,2}$', max: 40, where: 'head' },
  { why: 'tools', pattern: '^(?:按热度|按时间|最热|最新|同时转发到\\S{0,8}|只看作者)(?:[\\s|｜/]+(?:按热度|按时间|最热|最新|正序|倒序))*$', max: 24, where: 'tail' },
  // 调查问题加载中,请稍候。 若长时间无响应,请刷新本页面
  { why: 'tools', pattern: '^(?:\\p{Script=Han}{0,6}加载中|若?长时间(?:无|未)响应|(?:请|可)?刷新(?:本|当前)?页面)', max: 40, where: 'any' },
  { why: 'tools', pattern: '^(?:原文|附件|文件|全文|本文)?下载(?:地址|链接)?\\s*[：:]\\s*(?:请?点击|点此|请点此)', max: 40, where: 'any' },
  { why: 'tools', pattern: '^(?:请?定义|设置|选择)(?:你|您)的?(?:浏览)?字[号体]|^Video\\s*Player|^(?:昵称|验证码)\\s*[：:]|看不清？?点击更换', max: 60, where: 'any' },
  // 查看隐藏内容(*)需先登录
  { why: 'tools', pattern: '^(?:查看|阅读|浏览)(?:隐藏|完整|全部|更多)(?:内容|全文)?\\s*(?:[（(][^（()）]{0,4}[）)])?(?:需|请|须|要)?先?登[录陆]|^登[录陆]后(?:可|才|即可|方可)(?:查看|阅读|浏览|评论)', max: 40, where: 'any' },
  { why: 'comments', pattern: '^(?:评论|留言)列表\\s*[（(]|共有?\\s*\\d+\\s*人打分$', max: 60, where: 'tail' },
  { why: 'picture', pattern: '^[\\w-]{1,40}\\.(?:jpe?g|png|gif|bmp|webp|JPE?G|PNG)$', max: 50, where: 'any' },
  // [大字] [中字] [小字]; 分享 打印 字级 A- A A+; 点击播报本文，约6分钟
  { why: 'tools', pattern: '^(?:[\\[【](?:大|中|小)字?[\\]】]\\s*){2,}$|^(?:分享|打印|列印|收藏|[\\s|｜])*字[级号体]\\s*(?:A[-+]?\\s*){2,}$|^(?:点击|戳此|▶)?\\s*(?:播报|收听|朗读|语音朗读)(?:本文|全文|本新闻)?[^。]{0,20}(?:分钟|秒)$|^以下(?:音频|视频)由[^。]{2,24}提供$', max: 60, where: 'any' },
  { why: 'tools', is: ['编辑', '编辑本段', '播报', '编辑播报', '播报编辑'], max: 8, where: 'any' },
  { why: 'share', is: ['分享让更多人看到', '往下看更多', '广告请继续往下阅读', '请继续往下阅读'], max: 14, where: 'any' },
  { why: 'share', pattern: '^[※◆*＊]?\\s*想看更多[^。]{2,40}$', max: 60, where: 'any' },
  { why: 'index', pattern: '^(?:相关|词条)?(?:关键[字词]|标签)\\s*[：:]\\s*\\S', max: 120, where: 'tail' },
  { why: 'related', pattern: '^相关(?:评论|成果|论文|著作)(?:\\s*[（(][^（()）]{2,16}[）)])?$|^本[版期](?:其他|更多)(?:文章|新闻|内容)$', max: 30, where: 'tail', rest: true },
  { why: 'pagination', pattern: '^(?:\\d{1,2}\\s*){1,9}下一页(?:\\s*\\S{2,8}全文)?$', max: 40, where: 'any' },
  { why: 'navigation', pattern: '^(?:图文直播|文字实录|视频直播|网友留言|在线访谈)(?:[\\s|｜]+(?:图文直播|文字实录|视频直播|网友留言|在线访谈|往期回顾))+$', max: 60, where: 'any' },
  { why: 'tools', is: ['返回原图', '查看原图', '分享按钮', '查看大图', '点击查看大图'], max: 8, where: 'any' },
  { why: 'counter', pattern: '^[•·]\\s*\\d{1,8}$', max: 10, where: 'any' },
  { why: 'index', pattern: '^JEL\\s*(?:Classification|分类号?)', max: 80, where: 'any' },
  { why: 'index', pattern: '^相关热词(?:搜索)?\\s*[：:]', max: 120, where: 'tail' },
  { why: 'tools', pattern: '^字[号体]\\s*[：:]\\s*(?:[\\[【][^\\]】]{0,2}[\\]】]\\s*)+', max: 60, where: 'any' },
  { why: 'tools', is: ['返回本版', '返回版面', '返回目录', '小字号', '大字号', '中字号'], max: 8, where: 'any' },
  // 放大+ 缩小- 默认o
  { why: 'tools', pattern: '^(?:(?:放大|缩小|默认|还原|字体|朗读)\\s*[+＋\\-－oO○]?\\s*){2,}$', max: 30, where: 'any' },
  { why: 'picture', pattern: '^图片\\[\\d{1,3}\\]\\s*[-—]', max: 120, where: 'any' },
  // 打开某某APP，阅读体验更佳 立即打开
  { why: 'share', pattern: '^(?:立即|马上|点击)?(?:打开|下载|安装)\\s*[《“]?\\S{2,14}?[》”]?\\s*(?:APP|App|app|客户端)[^。]{0,24}$', max: 44, where: 'any' },
  { why: 'share', pattern: '^打开\\S{2,12}?[，,]?\\s*(?:查看|阅读|参与)(?:全部|更多)?(?:评论|全文|讨论)$', max: 30, where: 'any' },
  { why: 'share', is: ['立即打开', '立即下载', '打开阅读', '马上下载', '去下载', '打开看看'], max: 8, where: 'any' },
  { why: 'share', has: ['扫码订阅', '扫码关注', '扫码加入', '扫码下载', '扫码购买', '扫码阅读'], max: 40, where: 'tail' },
  // 导语：本文来源于网友上传，不代表本站观点
  { why: 'disclaimer', pattern: '^(?:导语|提示|说明)?\\s*[：:]?[^。]{0,40}(?:来源于?|来自|由)网(?:友|络|上)(?:上传|投稿|提供|收集|整理)', max: 160, where: 'head' },
  // 国际处林一舟编辑
  { why: 'editor', pattern: '^\\p{Script=Han}{2,10}(?:处|科|室|组|部|中心|司)\\s*\\p{Script=Han}{2,3}\\s*(?:编辑|编译|校对|审核)$', max: 20, where: 'head' },
  // 2016-01-21 10:02:00: when something was said, between the lines of a record
  { why: 'date', pattern: '^\\d{4}-\\d{1,2}-\\d{1,2}\\s+\\d{1,2}:\\d{2}:\\d{2}$', max: 24, where: 'any' },
  // 1.8万 阅读, 326人浏览过
  { why: 'counter', pattern: '^[\\d,.]+\\s*[万wWkK]?\\+?\\s*(?:次|人|个)?\\s*(?:阅读|浏览|播放|评论|点赞|关注|收藏|转发|在看|围观|喜欢|观看|点击|粉丝|赞)(?:量|数|过|次数)?$', max: 20, where: 'any' },
  // 最新评论 共有23条评论, 网友评论（5）, 已有12人参与
  { why: 'comments', pattern: '^(?:(?:最新|全部|热门|精彩|网友|读者|所有|用户|文章|相关)?(?:评论|留言|跟帖|回帖|跟贴)(?:区|列表)?\\s*[：:（(]?\\s*(?:共有?|已有)?\\s*\\d+\\s*[条个篇楼]?\\s*(?:评论|留言|跟帖)?[）)]?|(?:共有?|已有)\\s*\\d+\\s*[条个人位]\\S{0,4}(?:评论|留言|跟帖|参与)\\S{0,6}|(?:网友|读者|最新)(?:评论|留言)\\s*(?:文明上网.{0,20}|仅供\\S{0,12}|仅代表\\S{0,12}|不代表\\S{0,12}))$', max: 40, where: 'tail', rest: true },
  // [2楼] 网友“某某”：…
  { why: 'comments', pattern: '^(?:[\\[【]\\s*\\d{1,4}\\s*楼\\s*[\\]】]|\\d{1,4}\\s*楼\\s+|[#＃]\\d{1,3}\\s+)\\s*\\S', max: 300, where: 'tail' },
  // 中级会员, 帖子 212 积分 648, 只看该作者: beside a post of a forum
  { why: 'counter', pattern: '^(?:(?:主题|帖子|精华|积分|威望|金币|金钱|贡献|注册时间|最后登录|在线时间|好友|粉丝|关注|回复|查看|听众|收听|日志|相册|分享|记录)\\s*[：:]?\\s*[\\d,.-]+\\s*(?:[点枚个小时]{0,2})[\\s|｜]*)+$', max: 80, where: 'any' },
  { why: 'tools', is: ['只看该作者', '只看楼主', '楼主', '沙发', '板凳', '地板', '发消息', '加好友', '收听TA', '电梯直达', '倒序浏览', '倒序看帖', '看全部', '显示全部楼层', '使用道具', '引用', '回复本楼', '使用魔法'], max: 12, where: 'any' },
  { why: 'index', is: ['新手上路', '注册会员', '初级会员', '中级会员', '高级会员', '金牌会员', '论坛元老', '资深会员', '普通会员', '正式会员', '荣誉会员', '超级版主', '版主', '禁止发言'], max: 8, where: 'any' },
  // 本帖最后由 某某 于 2016-4-11 08:15 编辑, 本帖被某某移动到本区: what a forum writes into a post
  { why: 'tools', pattern: '^[\\[【（(]?\\s*(?:[本此该](?:帖|贴)子?|本主题)(?:最后|最近)?(?:由|被|于)\\s*.{1,60}?(?:编辑|修改|移动|加亮|置顶|设置|执行|推荐|提升|加精|合并|关闭|解锁|锁定).{0,24}$', max: 100, where: 'any' },
  // 收藏 36 分享 支持 58 反对, 回复 使用道具 举报
  { why: 'tools', pattern: '^(?:(?:收藏|分享|支持|反对|淘帖|评分|转播|转帖|回复|回帖|使用道具|使用魔法|举报|点评|引用|鲜花|鸡蛋|送花|打赏|顶|踩|赞|只看(?:该作者|楼主|大图)|倒序(?:浏览|看帖|阅读)|显示全部楼层|看全部|电梯直达|阅读模式|更多操作|发消息|发短消息|加(?:为)?好友|返回列表|发新帖|发帖|发表回复|复制链接)\\s*[（(]?\\d*[）)]?[\\s|｜/·]*){2,}$', max: 80, where: 'any' },
  // 发表于 2016-4-9 23:10:47 | 只看该作者: the head of an answer
  { why: 'comments', pattern: '^(?:(?:楼主|沙发|板凳|地板|\\d{1,4}\\s*[#楼])[\\s|｜]*)?(?:\\S{2,16}\\s+)?(?:发表|回复|回帖|发布)于\\s*[：:]?\\s*(?:\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?|\\d{1,2}\\s*(?:天|小时|分钟)前|(?:昨天|前天|今天)\\s*\\d{1,2}:\\d{2})(?:[\\s|｜]*(?:来自\\S{2,10}|只看(?:该作者|楼主|大图)|倒序(?:浏览|看帖)|显示全部楼层|看全部))+$', max: 80, where: 'tail', rest: true, named: true },
  // 2#, 3楼, 沙发: alone on its line, with the answer below it
  { why: 'comments', pattern: '^(?:[＃#]\\s*\\d{1,4}|(?!1\\s?[#＃楼])\\d{1,4}\\s*(?:[#＃]|楼))$', max: 8, where: 'tail', rest: true, floor: true },
  { why: 'tools', pattern: '^1\\s?(?:[#＃]|楼)$', max: 4, where: 'any', floor: true },
  // 来自Android客户端2楼2016-04-09 22:41回复
  { why: 'comments', pattern: '^(?:来自\\S{2,12}客户端\\s*|IP属地[：:]\\S{2,6}\\s*)?(?!1楼)\\d{1,4}楼\\s*\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*(?:(?:收起)?回复)?(?:[（(]\\d+[）)])?$', max: 60, where: 'tail' },
  // 您需要登录后才可以回帖 登录 | 立即注册, 本版积分规则
  { why: 'comments', pattern: '^(?:[您你]\\s*(?:需要|必须)\\s*(?:先\\s*)?登[录陆]\\s*后?才?(?:可以|能)?\\s*(?:回[帖贴复]|发[帖贴]|发表|跟[帖贴])|本版积分规则|回帖后跳转)[^。]{0,60}$', max: 80, where: 'tail', rest: true },
  { why: 'tools', pattern: '^(?:[您你]\\s*(?:需要|必须)\\s*登[录陆]\\s*(?:后|才)|登[录陆]后?才?(?:可以|能|可)?(?:回[帖贴复]|发[帖贴]|跟[帖贴])|[您你]所在的用户组|游客[，,]?如果[您你]要|快速(?:回复|回帖|发帖)$)[^。]{0,60}$', max: 80, where: 'any' },
  // 1 2 3 4 5 / 5 页 下一页
  { why: 'pagination', pattern: '^(?:返回列表\\s*)?(?:上一页\\s*)?[\\d\\s.…]{1,60}[/／]\\s*\\d{1,4}\\s*页(?:[\\s|]*(?:上一页|下一页|返回列表|尾页|末页))*$', max: 90, where: 'any' },
  // GMT+8, 2016-5-2 10:33 , Processed in 0.041 second(s); Archiver|手机版|小黑屋|某某论坛
  { why: 'copyright', pattern: '^GMT\\s*[+-]\\s*\\d{1,2}\\s*[,，]|^Processed in \\d|^[|｜\\s]*(?:Archiver|小黑屋|手机版|站点统计)(?:\\s*[|｜]\\s*\\S{2,16}){1,6}$', max: 120, where: 'any' },
  // 信区: …; ※ 来源:·某某站 bbs.…: heads and feet of a post on a bulletin board
  { why: 'navigation', pattern: '^※\\s*(?:来源|修改)\\s*[：:]\\s*[·.]', max: 120, where: 'any' },
  { why: 'navigation', pattern: '^\\d{4}\\s*年\\s*第?\\s*\\d{1,3}\\s*号(?:\\s*[（(]总第?\\s*\\d{1,4}\\s*号?[）)])$|^\\S{2,12}[·•]\\s*\\d{4}\\s*年\\s*第?\\s*\\d{1,3}\\s*[期辑]$', max: 40, where: 'head' },
  // YXCR-2023-01003: the number under which an office files its rules; 3861704: that of a page
  { why: 'index', pattern: '^[A-Z]{2,8}[-—–]?\\d[\\d—–-]{4,16}$|^\\d{5,10}$', max: 24, where: 'head' },
  // 第16号, below the name of a decree
  { why: 'index', pattern: '^[（(]?第\\s*[\\d一二三四五六七八九十百〇零○]{1,5}\\s*号[）)]?$', max: 14, where: 'head' },
  // 青数规〔2023〕4号
  { why: 'index', pattern: '^[\\p{Script=Han}]{0,14}\\s*[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*第?\\d{1,4}\\s*号$', max: 30, where: 'any' },
  // 〔2022〕第31期, 专题会议纪要〔2022〕31期（总第208期): the number of minutes, of a newsletter
  { why: 'index', pattern: '^[\\p{Script=Han}]{0,14}\\s*[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*第?\\s*[\\d一二三四五六七八九十]{1,4}\\s*[期次]\\s*(?:[（(]总?第?\\s*\\d{1,5}\\s*[期号次][）)])?$', max: 40, where: 'any' },
  // （2012）某民二初字第417号, （2023）某0103民初2210号: the number of a case
  { why: 'index', pattern: '^[（(〔\\[]\\s*\\d{4}\\s*[）)〕\\]][\\p{Script=Han}\\d]{2,16}?字?第?\\s*\\d{1,6}\\s*号(?:之[一二三四五六七八九十]{1,2})?$', max: 40, where: 'head' },
  // 云政发〔2016〕31号 签发人：某某
  { why: 'index', pattern: '^[\\p{Script=Han}]{0,14}\\s*[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*第?\\d{1,4}\\s*号\\s+签发人\\s*[：:]', max: 60, where: 'any' },
  // 签发人：某某, 特急, 000018: above a red head
  { why: 'index', pattern: '^(?:签发人\\s*[：:]\\s*\\S{2,12}|(?:特急|加急|急件|平急|特提|机密|秘密|绝密|内部资料|内部文件|内部参阅)(?:[·★☆\\s]\\S{0,6})?|份号\\s*[：:]?\\s*\\d{1,8}|0\\d{5})$', max: 20, where: 'head' },
  // 内部交流·免费赠阅
  { why: 'navigation', pattern: '^(?:内部(?:交流|资料|刊物|参考)|免费赠阅|仅供参考|注意保存|请勿外传|赠阅)(?:\\s*[·•，,、\\s]\\s*(?:内部(?:交流|资料|刊物|参考)|免费赠阅|仅供参考|注意保存|请勿外传|赠阅))*$', max: 30, where: 'any' },
  // · 调查研究 ·: the section of a journal
  { why: 'navigation', pattern: '^[·•]\\s*\\p{Script=Han}{2,8}\\s*[·•]$', max: 14, where: 'head' },
  // 关键词：高粱；秋覆膜
  { why: 'index', pattern: '^(?:[【\\[]?关\\s*键\\s*[词字]\\s*[】\\]]?\\s*[：:]|[【\\[]关\\s*键\\s*[词字][】\\]])|^[Kk][Ee][Yy]\\s*[Ww][Oo][Rr][Dd][Ss]?\\s*[：:]', max: 160, where: 'any' },
  // 分类号 G252.4 DOI 10.…
  { why: 'index', pattern: '^(?:中图)?分类号\\s*[：:]?\\s*[A-Z]\\d|^DOI\\s*(?:[：:]\\s*\\S|10\\.)', max: 120, where: 'any' },
  // 抄送：…, 报：…, 某某办公室 2023年5月11日印发
  { why: 'distribution', pattern: '^(?:报|送|发|发送|报送)\\s*[：:]\\s*\\S', max: 200, where: 'tail' },
  { why: 'distribution', pattern: '^(?:抄送|抄报|分送)\\s*[：:]\\s*\\S', max: 200, where: 'any' },
  { why: 'distribution', pattern: '^\\S{3,30}[\\s\\u3000]+\\d{4}年\\d{1,2}月\\d{1,2}日\\s*(?:印发|印制|印)$|^(?:共印|印数|印)\\s*\\d+\\s*份$', max: 60, where: 'any' },
  // （某大学经济学院，江州 330200）
  { why: 'byline', pattern: '^[（(][^（()）]{2,60}(?:大学|学院|学校|研究院|研究所|研究中心|中心|党校|研究室|医院|公司|局|厅|院|所|系|站|馆|中学|小学|集团)[^（()）。]{0,30}\\d{6}[；;]?[^（()）。]{0,60}[）)]$', max: 140, where: 'head' },
  // （1. 某县农业技术推广中心；2. 某大学农学院）
  { why: 'byline', pattern: '^[（(]?\\s*1\\s*[.．、,，]?\\s*\\p{Script=Han}[^（()）。]{2,60}[；;]\\s*2\\s*[.．、,，]?\\s*\\p{Script=Han}[^（()）。]{2,120}[）)]?$', max: 200, where: 'head' },
  // 第一章 评估概述…………1
  { why: 'contents', pattern: '^\\S[^。]{1,40}?\\s*(?:[…]{2,}|[.．·]{5,}|(?:[.．·]\\s){4,})[…\\s.．·]*\\d{1,3}$', max: 120, where: 'any' },
  // 某某调研 2023年第12期, 某某农业双月刊 第八十四期
  { why: 'navigation', pattern: '^\\S{2,16}(?:刊|报|讯|通讯|调研|参考|简报|研究|动态|内参|信息|要情|专报|月报|季报|观察)[\\s\\u3000]*(?:\\d{4}\\s*年)?[\\s\\u3000]*(?:总?第\\s*[\\d一二三四五六七八九十百〇零]{1,5}\\s*[期卷号辑][\\s\\u3000]*){1,2}(?:[（(][^（()）]{1,20}[）)])?$', max: 60, where: 'head' },
  // 修正沿革：▼展开
  { why: 'tools', pattern: '^\\p{Script=Han}{2,6}\\s*[：:]\\s*[▼▲▽△]?\\s*(?:展开|收起|收合)$', max: 16, where: 'any' },
  // 2023年第4期 某某农业经济 总第86期
  { why: 'navigation', pattern: '^\\d{4}\\s*年\\s*第?\\s*\\d{1,3}\\s*[期号]\\s+\\p{Script=Han}{3,16}\\s+总第\\s*\\d{1,4}\\s*期$', max: 60, where: 'any' },
  // 2023年第8期 · 特稿
  { why: 'navigation', pattern: '^\\d{4}\\s*年\\s*第\\s*\\d{1,3}\\s*期(?:\\s*[·•|｜/／]\\s*\\p{Script=Han}{2,6})?$', max: 30, where: 'head' },
  // 【字体：大 中 小】 打印 关闭
  { why: 'tools', pattern: '^[\\[【（(]?\\s*字[体号级](?:大小)?\\s*[：:]?[\\s\\[【]*[大中小]', max: 60, where: 'any' },
  { why: 'tools', pattern: '^(?:[\\s|｜/·【\\[〖（(\\]】〗）)]*(?:打印(?:本页|本文|此文|此页)?|友善列印|友善打印|列印(?:本页|本文)?|转寄(?:好友|朋友)?|回上一页|引用本文|引用|订阅(?:简报|本刊|更新)?|导出(?:引文|题录)|下载\\s*(?:PDF|Word|全文|原文|本文)(?:\\s*[（(][^（()）]{1,12}[）)])?|关闭(?:窗口|本页|此页)?|(?:加入)?收藏(?:本页|本文)?|发表评论|告诉好友|推荐给好友|我来说两句|查看评论|内容纠错|保存本页|保存|PDF下载|返回(?:顶部|首页|列表)?|我要(?:纠错|打印|收藏|评论|分享)|纠错|点赞|顶一下|踩一下|顶|踩|微信扫码|扫码|微信|微博|QQ|朋友圈|朗读|听全文|收听|语音播报|放大|缩小|复制(?:链接|网址)?|大|中|小|A[+-]|分享|转发|推荐|下载|举报|投诉|评论|字[体号级]\\s*[：:]?|默认|超大|赞|讚|在看|参与)(?:\\s*[（(]\\d+[）)])?)+[\\s|｜/·【\\[〖（(\\]】〗）)]*$', max: 60, where: 'any' },
  { why: 'counter', pattern: '^(?:[\\s|｜·]*(?:阅读|浏览|点击|点阅|评论|点赞|赞|在看|人气|转发|收藏|播放|访问)(?:量|数|次数|人次)?\\s*[：:]?\\s*[\\d,.]+\\s*(?:[万wWkK]|次|人|\\+)*)+$', max: 60, where: 'any' },
  { why: 'counter', pattern: '^(?:预计)?(?:阅读|读完|全文|本文)\\S{0,8}?(?:约|需|时间|时长|用时)\\s*[：:]?\\s*(?:约|大约|需要?)?\\s*\\d+\\s*(?:分钟|秒)$|^(?:约|共|全文共?|本文共?)\\s*\\d+\\s*字\\S{0,14}$', max: 40, where: 'any' },
  // 全文1100字 阅读约4分钟
  { why: 'counter', pattern: '^(?:(?:全文|本文|正文|字数|共)[^\\d，。]{0,6}?\\d[\\d,]*\\s*字?|(?:预计|大约|约)?(?:阅读|读完|读毕|时长)[^\\d，。]{0,8}?\\d+\\s*(?:分钟|秒|min))(?:[\\s，,、；;|｜/·•—-]*(?:(?:全文|本文|正文|字数|共|约)[^\\d，。]{0,6}?\\d[\\d,]*\\s*字?|(?:预计|大约|约|需)?(?:阅读|读完|读毕|时长)[^\\d，。]{0,8}?\\d+\\s*(?:分钟|秒|min))){1,2}$', max: 40, where: 'any' },
  // （本文已被浏览1873次）
  { why: 'counter', pattern: '^[（(【\\[]?(?:本[文页篇稿]|文章|该文)?(?:已|共)?(?:被|有)?(?:浏览|阅读|点击|访问|查看)(?:了|过)?\\s*[\\d,]+\\s*(?:次|人次)[）)】\\]]?$', max: 40, where: 'any' },
  { why: 'counter', pattern: '^0$', max: 1, where: 'any' },
  // 点赞 26 评论 9 收藏 分享到微信
  { why: 'counter', pattern: '^(?:(?:喜欢|赞同|点赞|收藏|评论|转发|分享|在看|阅读|推荐)\\s*[\\d,.]*\\s*[万wWkK+]*\\s+){2,}(?:分享|转发|收藏)(?:到|至)?\\S{0,4}$', max: 60, where: 'any' },
  // 喜欢 86 收藏 41 评论 12
  { why: 'counter', pattern: '^(?:(?:喜欢|赞同|点赞|收藏|评论|转发|分享|在看|阅读|推荐|不喜欢|踩)\\s*[：:]?\\s*[\\d,.]+\\s*[万wWkK+]*\\s*){2,}$', max: 60, where: 'any' },
  // 赞 256 分享 转寄好友 打印
  { why: 'tools', pattern: '^(?:(?:赞|讚|推|分享|转发|收藏|评论|留言|列印|打印|友善列印|转寄(?:好友|朋友)?|LINE|Facebook|脸书)\\s*\\d{0,6}[\\s|｜]*){2,}$', max: 60, where: 'any' },
  { why: 'tools', pattern: '^[】\\]）)]$', max: 1, where: 'any' },
  { why: 'counter', pattern: '^(?:您|你)是(?:本站|本页)?第\\s*[\\d,]+\\s*(?:位|个|名)', max: 40, where: 'any' },
  { why: 'share', starts: ['分享到', '分享至', '分享：', '分享:', '扫一扫', '扫码', '扫描二维码', '长按识别', '长按二维码', '长按关注', '长按图片', '微信扫', '关注我们', '关注公众号', '关注本公众号', '欢迎关注', '用微信扫描', '打开微信', '点击蓝字', '点击上方', '点击下方', '点击关注', '点击左下角', '识别二维码', '点个', '点亮“在看”', '觉得不错', '喜欢就', '如果喜欢', '喜欢作者', '更多精彩', '更多内容请', '戳蓝字', '戳上方', '设为星标', '转发给', '点“在看”', '点赞分享', '求点赞', '加入粉丝群', '进群', '投稿邮箱', '投稿请', '投稿信箱', '来稿请', '来稿信箱', '来信请', '商务合作', '爆料热线', '新闻热线', '报料热线', '读者热线', '转载授权', '转载、', '快来', '猛戳', '戳这里', '看完点', '动动手指', '别忘了点', '记得点', '点击图片', '点击海报', '点击链接', '点击文末', '点击阅读原文', '点击“阅读原文”', '第一时间收到', '将我们设为', '把我们设为', '下载客户端', '欢迎投稿', '赞赏', '赞赏作者'], max: 60, where: 'any' },
  { why: 'share', pattern: '^更多\\S{0,6}请?(?:关注|扫码|点击|搜索)', max: 50, where: 'tail' },
  { why: 'copyright', pattern: '^(?:开放|营业|办公|接待|参观)时间\\s*[：:][^。]{4,60}(?:电话|热线)\\s*[：:]', max: 100, where: 'tail' },
  // ↑↑↑ 点上面的蓝字，设为星标不迷路
  { why: 'share', pattern: '^[⬆⬇↑↓▲▼△▽👆👇\\s—-]*点(?:击)?(?:一下)?(?:上面|上方|下面|下方|左下|右下)的?\\S{0,12}(?:蓝字|蓝色|名片|卡片|头像|链接|关注)', max: 60, where: 'any' },
  // 点“赞”和“在看”，让更多人看到
  { why: 'share', pattern: '^[^。]{0,24}点(?:个|一?下|击|亮)?[“"「『【]?\\s*(?:赞|在看|爱心|小心心|星标|分享|关注|♥|❤)', max: 60, where: 'tail' },
  // 这是「某某」的第 86 篇文章
  { why: 'share', pattern: '^(?:这是)?(?:[「『“《]?\\S{0,16}[」』”》]?)?的?第\\s*[\\d零一二三四五六七八九十百]{1,5}\\s*(?:篇|期|次)\\s*(?:原创|推送|推文|文章|分享|原创文章|更新)[。.!！]?$', max: 40, where: 'any' },
  // 点分享点收藏点点赞点在看
  { why: 'share', pattern: '^(?:点(?:个|一下)?(?:分享|收藏|点赞|赞|在看|爱心|转发)[\\s、，|]*){2,}$', max: 30, where: 'any' },
  { why: 'share', starts: ['欢迎转发', '欢迎分享', '欢迎点赞', '欢迎留言', '欢迎在看', '欢迎订阅', '欢迎加入', '欢迎添加', '欢迎点击', '欢迎扫码', '请转发', '后台回复', '在后台回复'], max: 60, where: 'tail' },
  { why: 'share', is: ['微信', '微博', 'QQ空间', 'QQ', '朋友圈', '新浪微博', '腾讯微博', '分享', '转发', '微信微博', '微信微博QQ空间', '收藏分享', '分享收藏点赞在看', '微信好友', 'QQ好友', '微信朋友圈', '微信扫一扫', '在看', '点赞'], max: 20, where: 'any' },
  { why: 'share', pattern: '(?:尽在|^(?:下载|安装|关注|打开))\\s*[“《]?\\S{2,14}[”》]?\\s*(?:APP|App|app|客户端|公众号|小程序|视频号|微信号)[。！!]?$', max: 60, where: 'tail' },
  { why: 'share', pattern: '(?:扫描|识别|长按|扫码).{0,10}(?:二维码|下载|关注|客户端|小程序)', max: 50, where: 'tail' },
  // （责任编辑：李四）
  { why: 'editor', pattern: '^(?:[【\\[]?(?:我要)?纠错[】\\]]?\\s*)?[（(\\[【]?\\s*(?:[\\p{Script=Han}]{0,4}(?:编辑|责编|校对|审核|编审|审校|编校|审签|监审|美编|编制|签发)|(?:总|本期|执行|项目)?(?:监制|统筹|主编|总编|策划|出品|出品人|排版|版式|视觉)|[一二三初复终]审|[一二三]校|总值班|值班\\S{0,2})\\s*[：:|｜丨︱/／](?![^。；]*[。；])', max: 60, where: 'any' },
  { why: 'byline', pattern: '^[（(][^（()）。]{2,24}供稿[）)]$', max: 30, where: 'tail' },
  { why: 'editor', pattern: '^[（(](?:本文|原文|文章)?(?:略?有)?(?:删节|删改|节选|有改动)[）)]$|^[（(](?:本文|原文|文章)(?:略?有)(?:删节|删改|改动)[）)]$', max: 20, where: 'tail' },
  // 责任编辑 顾潮, 校对 林一帆 审核 沈渔
  { why: 'editor', pattern: '^[（(【\\[]?(?:(?:责任编辑|责编|本[版期]编辑|值班编辑|实习编辑|编辑|责任校对|校对|审核|审校|美编|终审|初审|监制|排版|策划|值班主任|值班主编|版式|组版|视觉|制图|图编|审读|检校)[\\s\\u3000]+\\p{Script=Han}{2,4}(?:[\\s\\u3000、]+|(?=[）)】\\]]?$))){1,5}[）)】\\]]?$', max: 60, where: 'tail' },
  // 责编祝融生 版式毕心怡 校对辛夷: two roles or more, their names right behind them
  { why: 'editor', pattern: '^[（(【\\[]?(?:(?:责任编辑|责编|本版编辑|本版责编|值班编辑|编辑|责任校对|校对|审核|审校|美编|终审|监制|排版|策划|版式|组版|视觉|制图|图编|审读|检校)[\\s\\u3000]*\\p{Script=Han}{2,3}[\\s\\u3000、|｜/]*(?=[）)】\\]]?$|责|本版|值班|编|校|审|美|终|监|排|策|版|组|视|制|图|检|新闻|热线)){2,6}(?:(?:新闻|读者|本报)?热线[：:]?[\\s\\u3000]*[\\d-]{7,16})?[）)】\\]]?$', max: 80, where: 'tail' },
  // 微信公众号投稿邮箱：…, 编辑 邮箱 a@b.cn, 本版热线：…, 媒体联系：…
  { why: 'editor', pattern: '^[（(【\\[]?\\s*[\\p{Script=Han}]{0,8}(?:投稿|来稿|征稿|约稿|供稿|荐稿|读者|订阅|发行|广告|报料|爆料)(?:[邮信]箱|热线|电话|QQ群?|微信号?|地址|方式|平台)\\s*[：:]', max: 100, where: 'tail' },
  { why: 'editor', pattern: '^[（(【\\[]?\\s*(?:本[刊报版栏]|编辑部?|责编|责任编辑|记者|作者|栏目|主编|美编|联系(?:编辑|作者|记者))\\S{0,4}\\s*(?:[邮信]箱|电子[邮信][箱件]|E-?mail|[Ee]mail|微信|电邮)?\\s*[：:\\s]\\s*[\\w.+-]{2,40}@[\\w.-]{3,40}[）)】\\]]?$', max: 80, where: 'tail' },
  { why: 'editor', pattern: '^[（(【\\[]?\\s*(?:媒体|新闻|传媒|投资者|投资者关系|公关|品牌|采访)(?:联系人?|联络人?|垂询|查询|咨询|接洽|热线|联系方式)\\s*[：:]', max: 120, where: 'tail' },
  // （本专栏隔周六刊出）
  { why: 'editor', pattern: '^[（(【\\[]?本(?:专栏|栏目?|刊|版|专版|系列)[^（()）。]{0,16}(?:刊出|出版|刊登|见报|推出|更新)[）)】\\]]?$', max: 30, where: 'tail' },
  // （实习生 某某 对本文亦有贡献）
  { why: 'editor', pattern: '^[（(【\\[]?[^。]{2,40}对(?:本文|此文|本报道|本报导|本稿|全文)(?:亦|也|均|都|同样)?(?:有|做出|作出|有所)?(?:重要|主要)?贡献[）)】\\]。]{0,2}$', max: 60, where: 'tail' },
  // （应受访者要求，文中人物为化名）, (本文数据均由受访企业提供)
  { why: 'editor', pattern: '^[（(【\\[](?:本文|文中|本稿|本报道)[^（()）。]{0,16}(?:数据|资料|素材|信息|图片|照片|图表|文字)[^（()）。]{0,6}(?:由|来自|源自)[^（()）。]{2,24}(?:提供)?[）)】\\]]$', max: 50, where: 'tail' },
  // （根据录音整理，未经本人审阅）
  { why: 'editor', pattern: '^[（(【\\[](?:本文|文字|以上)?(?:根据|依据|据)[^（()）]{0,12}(?:录音|记录|速记|视频|直播)[^（()）]{0,8}整理[^（()）]{0,24}[）)】\\]]$', max: 50, where: 'any' },
  { why: 'editor', pattern: '^[（(【\\[]\\s*(?:本文|本期|本版|栏目|实习)?(?:责任编辑|责编|编辑|校对|编审|审校)[\\s\\u3000]+[\\p{Script=Han}\\s、*]{2,16}[）)】\\]]$', max: 30, where: 'any' },
  { why: 'editor', pattern: '^[（(【\\[]?(?:本文|文中|本版|本期|以上|上述|文内|全文|除\\S{2,8}外)?[，,]?(?:图片|配图|图|照片|题图|封面图|插图|摄影作品|图文)(?:均|皆|全部|除署名外)?(?:由|来自|来源|源自|转自|选自).{0,30}[）)】\\]]?$', max: 50, where: 'tail' },
  { why: 'byline', pattern: '^[（(【\\[]?\\s*(?:本文)?作者(?:(?:简介|介绍|单位|信息|档案)\\s*[】\\]）)]?\\s*[：:】\\]|｜丨]?|系|为|均系|均为|分别)', max: 160, where: 'tail' },
  // 3上一篇 下一篇4: a font of arrows draws the digits
  { why: 'pagination', pattern: '^\\d?\\s*[上下前后]一?[篇版页期条则]\\s*\\d?(?:[\\s|｜]+\\d?\\s*[上下前后]一?[篇版页期条则]\\s*\\d?)?$', max: 20, where: 'any' },
  { why: 'pagination', is: ['上一篇', '下一篇', '上一页', '下一页', '上一条', '下一条', '上一版', '下一版', '上一期', '下一期'], max: 8, where: 'any' },
  { why: 'pagination', starts: ['上一篇', '下一篇', '上一页：', '下一页：', '上一页 ', '下一页 ', '上篇', '下篇', '上一条', '下一条', '上一则', '下一则', '回列表', '回上页', '回上一页', '回首页', '回顶端', '回到列表', '上一期', '下一期', '没有了', '前一篇', '后一篇', '阅读下一篇', '阅读上一篇', '下一版', '上一版'], max: 80, where: 'any' },
  { why: 'pagination', pattern: '^(?:[-—－–·\\s]*第?\\s*\\d{1,4}\\s*页[-—－–·\\s]*(?:[,，/／]?\\s*共\\s*\\d{1,4}\\s*页)?|共\\s*\\d{1,4}\\s*页.{0,20}|\\d{1,3}\\s*[/／]\\s*\\d{1,3}|[-—－–·]+\\s*\\d{1,4}\\s*[-—－–·]+|Page\\s+\\d+(?:\\s+of\\s+\\d+)?)$', max: 40, where: 'any' },
  { why: 'pagination', pattern: '^(?:首页|上一页|下一页|尾页|末页|[\\[【]?\\d{1,3}[\\]】]?|\\s|…)+$', max: 80, where: 'tail' },
  { why: 'disclaimer', is: ['免责声明', '版权声明', '特别声明', '声明', '重要声明', '版权与免责声明', '版权及免责声明', '本网版权及免责声明', '本站声明', '版权说明', '法律声明', '免责条款', '郑重声明', '风险提示', '免责申明', '版权申明'], max: 16, where: 'any', rest: true },
  { why: 'disclaimer', starts: ['免责声明：', '免责声明:', '免责条款：', '免责条款:', '分析师声明', '重要提示：本报告', '请务必阅读', '版权声明：', '版权声明:', '版权与免责声明：', '特别声明：', '本网声明', '免责申明', '版权申明', '【免责声明】', '【版权声明】'], max: 600, where: 'any', rest: true },
  { why: 'disclaimer', starts: ['请务必阅读正文', '请务必仔细阅读', '敬请参阅最后一页', '请参阅附注'], max: 50, where: 'any' },
  { why: 'disclaimer', starts: ['免责声明', '版权声明', '特别声明', '声明：', '声明:', '郑重声明', '本网声明', '凡本网注明', '凡本站注明', '凡注明', '凡本刊', '凡转载', '未经授权', '未经许可', '未经书面', '转载请注明', '转载须注明', '转载请联系', '如需转载', '欢迎转载', '本文仅代表', '本文系作者', '本文为作者', '本文来源于', '本文来自网络', '本文转载自', '本文转自', '本文系转载', '本文为转载', '文章系转载', '本文转载', '文章转载自', '以上内容', '以上观点', '如有侵权', '如涉及侵权', '如涉及版权', '若有侵权', '侵权请', '本站转载', '本站刊载', '本网转载', '本平台', '素材来源于网络', '图片来源于网络', '部分图片来自', '文中观点', '文章内容仅', '内容仅供参考', '仅供参考', '投资有风险'], max: 400, where: 'tail' },
  // 重要提示：通过本订阅号发布的……
  { why: 'disclaimer', pattern: '^(?:重要|特别|法律)(?:提示|声明|提醒)\\s*[：:][^。]{0,30}本(?:订阅号|公众号|平台|资料|报告|材料|微信号)', max: 600, where: 'tail', rest: true },
  // 前瞻性陈述声明：…, 本新闻稿中…不构成…
  { why: 'disclaimer', pattern: '^(?:前瞻性(?:陈述|声明|信息)\\S{0,6}|安全港(?:声明|条款)|(?:投资)?风险(?:提示|提醒|警示)|谨慎性陈述|警示声明|利益冲突声明|利益申明)\\s*[：:]|^[※*＊]?\\s*(?:本|以上|上述)(?:新闻稿|文|稿|内容|信息|资料|报告|材料)[^。]{0,40}(?:不构成|不作为|仅供参考|不得视为)', max: 400, where: 'tail' },
  // ※本文同步刊载于…
  { why: 'publisher', pattern: '^[※*＊（(【\\[■□◎]?\\s*(?:本文|本稿|原文|文章|全文)(?:同步|同时|首次|最早|最初|曾|已|原|亦|并)*(?:刊载|刊登|刊发|刊于|发表|首发|首刊|收录|节选|摘编|转载|登载|原载|原刊|载)(?:于|在|自)', max: 80, where: 'tail' },
  { why: 'disclaimer', pattern: '(?:转载(?:请|须|应|时请)(?:[^。]{0,6}(?:注明|联系|告知|私信|授权)|[^。]{0,4}后台)|未经[^。]{0,10}(?:授权|许可|允许|同意)[^。]{0,12}(?:转载|使用|复制|摘编|镜像|引用)|版权归\\S{0,12}所有|(?:不|仅|只)代表\\S{0,12}(?:观点|立场|意见)|(?:文责自负|谢绝转载|严禁转载|请勿转载|禁止转载|授权转载|侵权必究|侵删|请注明(?:出处|来源))|如有侵权[^。]{0,20}(?:联系|删除))', max: 200, where: 'tail' },
  // （本文为某所内部讨论稿，引用请联系作者）
  { why: 'disclaimer', pattern: '^[（(【\\[]?(?:本文|本稿|本报告|此稿|此文)(?:为|系|是)[^。]{0,24}(?:讨论稿|征求意见稿|未定稿|工作论文|内部稿|送审稿|初稿)|(?:引用|摘引|转引|翻印)(?:请|须|应|时请)[^。]{0,6}(?:注明|联系|征得)|请勿(?:引用|外传|翻印)', max: 120, where: 'tail' },
  { why: 'related', is: ['相关阅读', '相关新闻', '相关链接', '相关文章', '相关推荐', '相关信息', '相关附件', '相关报道', '相关稿件', '相关内容', '相关资讯', '相关解读', '相关政策', '相关文件', '附件下载', '推荐阅读', '推荐文章', '热门推荐', '热门文章', '热门新闻', '热点新闻', '热点推荐', '热点排行', '点击排行', '阅读排行', '今日热点', '延伸阅读', '扩展阅读', '猜你喜欢', '你可能还喜欢', '你可能感兴趣', '大家都在看', '为您推荐', '最新文章', '最新资讯', '最新消息', '最新发布', '最新推荐', '更多新闻', '图片新闻', '友情链接', '网友评论', '发表评论', '全部评论', '热门评论', '精彩评论', '精选留言', '精彩推荐', '往期回顾', '往期推荐', '往期精选', '往期精彩', '往期文章', '往期阅读', '精彩回顾', '评论', '评论区', '分享到', '相关报导', '延伸报道', '延伸报导', '更多报导', '本期其他文章', '本期更多文章', '本期目录', '本刊目录', '本期目次', '当期目录', '一周热门', '本周热门', '本月热门', '热门标签', '一周排行', '本周排行', '热门话题', '大家还看了', '相关视频', '相关图片', '编辑推荐', '小编推荐', '热门榜单', '相关专题', '本栏目其他文章', '同期文章', '作者其他文章', '该作者的其他文章', '上期回顾', '历史文章', '近期热文', '推荐关注'], max: 16, where: 'any', rest: true },
  { why: 'related', pattern: '^往期(?:回顾|推荐|精选|精彩)\\s*\\S', max: 90, where: 'tail' },
  { why: 'related', is: ['相关焦点', '相关热词', '文件下载', '附件列表', '附件下载', '相关附件'], max: 8, where: 'tail', rest: true },
  { why: 'related', pattern: '^(?:文件|附件|资料|表格)下载\\s*[：:]$|^\\S{0,6}(?:点击量?|阅读量?|访问量?|热度)(?:排名|排行榜?)$', max: 16, where: 'tail', rest: true },
  { why: 'copyright', pattern: '^(?:关于(?:我们|本站)|投稿须知|网站管理|联系我们|服务邮箱)(?:\\s*[|｜]\\s*[^|｜]{2,14}){1,9}$|^关于我们(?:[\\s·]+\\S{2,8}){1,9}$', max: 100, where: 'tail' },
  { why: 'related', pattern: '^喜欢(?:此|该|这篇?)(?:内容|文章)的(?:人|读者|朋友)(?:还|也)喜欢', max: 24, where: 'any', rest: true },
  // 【延伸阅读】某镇龙虾节6月18日开幕
  { why: 'related', pattern: '^[【\\[](?:扩展阅读|延伸阅读|相关阅读|相关链接|相关新闻|相关报道|推荐阅读|往期回顾|更多阅读|拓展阅读)[】\\]]\\s*\\S', max: 90, where: 'any' },
  // 友情链接：某网 | 某局, on one line
  { why: 'related', pattern: '^(?:[▶►>＞→☞]\\s*)?(?:点击|点此|戳此|戳这里)(?:进入|查看|阅读|观看|下载|收听|了解|参与)\\S{0,6}(?:专题|全文|更多|详情|视频|原文|往期|投票|链接|报名)', max: 60, where: 'tail' },
  // 扩展阅读：…, on one line
  { why: 'related', pattern: '^[【\\[]?(?:扩展阅读|延伸阅读|相关阅读|相关链接|相关新闻|相关报道|相关文章|推荐阅读|往期回顾|往期推荐|相关专题|更多阅读|更多报道|拓展阅读|点击阅读|专题链接|原文阅读)[】\\]]?\\s*[：:]\\s*\\S', max: 200, where: 'any' },
  { why: 'related', pattern: '^[【\\[]?(?:友情链接|友情连结|友链|相关链接|相关网站|合作伙伴|合作媒体|合作网站)[】\\]]?\\s*[：:]\\s*\\S', max: 200, where: 'tail' },
  { why: 'related', pattern: '^[【\\[]?(?:(?:相关|热门|热点|热文|热评|热榜|最热|推荐|最新|更多|精彩|往期|延伸|深度|编辑|猜你|你可能|大家|今日|本周|一周|点击|阅读|视频|图片|专题|同类|本类|其他|其它|近期)(?:都在|还|可能)?(?:专题|阅读|新闻|链接|文章|推荐|信息|报道|稿件|内容|资讯|解读|政策|文件|搜索|视频|图集|评论|话题|头条|热点|排行|排行榜|榜单|回顾|精选|喜欢|感兴趣|看|热搜|热文|热榜|热词|荐读|导读|博文|帖子|图文|报导|专栏)|热文排行|热榜|24小时热文|荐读|荐读文章|排行榜|大家爱看|为你推荐|看了又看|编辑推荐)[】\\]]?\\s*(?:\\s*更多)?[：:>＞»]*$', max: 16, where: 'tail', rest: true },
  { why: 'related', pattern: '^[【\\[](?:政策|文件|相关|一图|图|视频|动漫|专家)?(?:解读|读懂|图解|链接|阅读|问答)[】\\]]\\s*\\S', max: 80, where: 'tail' },
  { why: 'copyright', pattern: '(?:版权所有|受版权保护|许可证\\s*(?:编号|号)?\\s*[：:]|保留所有权利|All\\s+Rights\\s+Reserved|Copyright\\s|^©|©\\s*(?:\\d{4}|.{0,30}(?:版权|保留|网|公司|政府))|ICP备|公网安备|网站标识码|技术支持[：:]|违法和不良信息举报|许可证[：:编]|(?:主办|承办|主办单位|承办单位|维护单位|运维单位)[：:].{0,40}(?:承办|维护|协办|技术|网站)|^(?:主办单位?|承办单位?|维护单位|运维单位|网站维护)[：:])', max: 200, where: 'any' },
  { why: 'copyright', pattern: '^[^。；]{0,60}(?:地址|电话|邮编|邮政编码|传真|邮箱|热线)[：:][^。]{0,40}(?:邮编|邮政编码|电话|传真|邮箱|网址|E-?mail)[：:][^。]*$', max: 160, where: 'tail' },
  // 某大学校长办公室 地址：某市学府路1号
  { why: 'copyright', pattern: '^[\\p{Script=Han}]{4,24}\\s+(?:地址|电话|邮编|网址)\\s*[：:]', max: 100, where: 'tail' },
  // 某某日报社出版 国内统一刊号CN00-0000 零售价1.00元
  { why: 'copyright', pattern: '(?:国内统一(?:连续出版物|刊)号|统一刊号|国际标准(?:连续出版物|刊)号|邮发代号|广告(?:经营)?许可证|零售(?:价|每份)|每份(?:定价|零售))\\s*[：:]?\\s*[\\dA-Z￥¥]', max: 120, where: 'any' },
  // 建议使用IE5.0以上浏览器，800×600分辨率浏览
  { why: 'copyright', pattern: '^(?:建议|推荐|请)?(?:您)?使用.{0,24}(?:浏览器|分辨率|解析度)|^(?:隐私权?(?:保护)?(?:政策|宣告)|资讯安全政策|政府网站资料开放宣告|网站导览)(?:[\\s|｜]+\\S{2,14})*$|^(?:最佳|建议|推荐)\\S{0,6}(?:分辨率|浏览效果)', max: 80, where: 'tail' },
  // 目录 CONTENTS, 谢谢聆听, THANK YOU: pages of slides
  { why: 'navigation', pattern: '^(?:目\\s*[录次]|内容提纲|汇报提纲|主要内容)?\\s*(?:CONTENTS?|Contents?|AGENDA|Agenda)$', max: 20, where: 'any' },
  { why: 'end-mark', pattern: '^(?:(?:谢谢|感谢|多谢)(?:大家|各位)?(?:的)?(?:聆听|观看|收看|收听|倾听|关注|指导)|敬请(?:各位\\S{0,6})?(?:批评|批评指正|指正|指导)|(?:恳请|请)(?:各位\\S{0,6})?批评指正|THANKS?(?:\\s*YOU)?(?:\\s*(?:FOR|for)\\s*\\S.{0,20})?|Thanks?(?:\\s*[Yy]ou)?|Q\\s*[&＆]\\s*A)[!！。.~～]*$', max: 40, where: 'tail' },
  { why: 'end-mark', pattern: '^[（(【\\[]?[\\s#*·\\-—–=]*(?:完|全文完|正文完|正文结束|全文结束|END|THE\\s*END|The End|End|E N D|Fin|fin|正文完)[\\s#*·\\-—–=]*[）)】\\]]?$', max: 20, where: 'any', rest: true },
];

/** A figure of so many what: counters of readers, characters and minutes apart, which pages tell of themselves. A sentence with one is the article's. */
export const countedFigures = '\\d(?:[\\d,.]*\\d)?\\s*(?:余|多|几)?(?:[%％‰]|个百分点|[万亿千百]?(?:元|家|亩|吨|户|人(?!浏览|阅读|评论|点赞|看过)|名(?!网友|读者)|项|个(?!字)|辆|台|套|件|所|座|处|宗|起|场|头|只|株|公里|平方米|立方米|公顷|千瓦|倍|种|批|次(?=[，。；]|$)(?<!浏览.{0,12}|阅读.{0,12}|点击.{0,12}|播放.{0,12}|访问.{0,12})))';

/** Words of a page about itself or to its readers: without them a whole sentence amid the text is the article's. */
export const pageWords = '转载|转自|摘自|刊载|来源|出处|本[文网站报刊号栏台平社]|公众号|客户端|小程序|二维码|扫[一码描]|长按|点击|点赞|关注|订阅|投稿|来稿|欢迎|版权|著作权|侵权|免责|不代表|立场|观点|责任|声明|授权|许可|编辑|记者|作者|原文|链接|阅读|评论|分享|下载|浏览器|网友|举报|收藏|打赏|公号|微信|微博|APP|[Aa]pp|QQ|©|Copyright|http|www';

/** Notes of the editor at the end of a paragraph's line: cut off and kept in `removed`. */
export const trailing: readonly { readonly why: string; readonly pattern: string }[] = [
  { why: 'editor', pattern: '[（(\\[【]\\s*[\\p{Script=Han}]{0,4}(?:编辑|责编|校对|审核)\\s*[：:][^（()）\\[\\]【】]{1,30}[）)\\]】]$' },
  { why: 'back-link', pattern: '[↩⤴]\\uFE0E?$' },
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
  distribution: { zh: '公文版记', en: 'list of who receives the document' },
  index: { zh: '文件索引信息', en: 'index entry of the document' },
  pagination: { zh: '翻页链接或页码', en: 'page number or link to other pages' },
  disclaimer: { zh: '网站声明', en: 'disclaimer of the website' },
  related: { zh: '相关链接', en: 'related links' },
  copyright: { zh: '网站版权信息', en: 'copyright line of the website' },
  comments: { zh: '网友评论', en: 'comments of readers' },
  'margin-notes': { zh: '文档批注', en: 'comments in the margin of the document' },
  advert: { zh: '广告', en: 'advertisement' },
  form: { zh: '表单控件', en: 'controls of a form' },
  hidden: { zh: '网页上不显示的文字', en: 'text that the page does not show' },
  'page-title': { zh: '浏览器标题栏文字', en: 'title of the browser’s window' },
  contents: { zh: '目录', en: 'table of contents' },
  'running-head': { zh: '页眉或页脚', en: 'running head or foot of the pages' },
  watermark: { zh: '盖在正文上的水印', en: 'watermark over the text' },
  turned: { zh: '斜放或转向的文字（水印、图的坐标轴）', en: 'text at an angle to the page (a watermark, the axis of a picture)' },
  attachment: { zh: '附件链接', en: 'link to an attachment' },
  'page-foot': { zh: '正文之后的网页内容', en: 'what the page has after the article' },
  'end-mark': { zh: '文末标记', en: 'end mark' },
  subtitle: { zh: '会议说明行，日期已记入元数据', en: 'line on the occasion, its date kept as metadata' },
  number: { zh: '小标题上方的序号', en: 'number that stands above a heading' },
  'note-mark': { zh: '标题后的注释标记', en: 'mark of a note behind the title' },
  'back-link': { zh: '注释的返回链接', en: 'link from a note back to the text' },
  'title-label': { zh: '标题前的标签', en: 'label in front of the title' },
  'repeated-title': { zh: '重复的标题', en: 'title repeated' },
  rule: { zh: '分隔线', en: 'ruled line' },
  blank: { zh: '空白字符', en: 'nothing but spaces' },
  picture: { zh: '没有说明的图片', en: 'picture without a caption' },
  'link-address': { zh: '链接地址', en: 'address of a link' },
  'link-title': { zh: '链接或图片的提示文字', en: 'title of a link or a picture' },
  'code-language': { zh: '代码块的语言标记', en: 'language of a block of code' },
  'raw-html': { zh: '原始 HTML 代码', en: 'raw HTML' },
};
