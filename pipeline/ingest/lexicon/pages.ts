import type { DateRole } from '../../model/index.ts';

/**
 * How Chinese web pages name their parts: ids, classes and meta tags of the systems that government and media sites are
 * made with (TRS, VSB, WeChat, the platforms of provinces). Meet a new one, add its name.
 */

/** Ids and classes of the element that holds the article's text, compared in lower case and whole. */
export const contentMarks: ReadonlySet<string> = new Set([
  'js_content', 'rich_media_content', 'trs_editor', 'trs_ueditor', 'view trs_ueditor', 'ucap-content', 'ucapcontent', 'zoom', 'pages_content', 'vsb_content', 'v_news_content',
  'wp_articlecontent', 'article-content', 'article_content', 'articlecontent', 'article-body', 'article_body', 'news_content', 'news-content', 'newscontent',
  'content_text', 'text_content', 'post-content', 'entry-content', 'detail-content', 'detail_content', 'main-text', 'rm_txt_con', 'article-con', 'artibody', 'endtext', 'post_body', 'ivs_content', 'trs_editor_view', 'info_content', 'td_doccontent', 'detail-news', 'zfxxgk_zw_content', 'bt_content', 'con_txt',
]);

/** Ids and classes of the element that holds the title. */
export const titleMarks: ReadonlySet<string> = new Set([
  'activity-name', 'activity_name', 'rich_media_title', 'article-title', 'article_title', 'articletitle', 'news_title', 'news-title', 'newstitle', 'pages-title', 'pages_title', 'detail-title', 'detail_title', 'arti_title',
  'main-title', 'post-title', 'entry-title', 'con_title', 'content_title', 'wz_title', 'xl_title', 'title', 'bt', 'biaoti', 'tit',
]);

/** What parts of sites are called: pages head all their articles with the same. No title. */
export const channels = '^(?:(?:公司|企业|集团|校园|学校|学院|医院|单位|机关|部门|基层|行业|本地|国内|国际|媒体|政务|工作|党建|综合|最新|热点|焦点|图片|视频|今日|本网|本站|科研|学术|项目|投资者|市场|产品|业务|信息|通知|公示|政策|法规|文件)?(?:新闻|动态|资讯|要闻|公告|快讯|快报|报道|通告|公示|通知|简报|信息|播报|速递|观察|解读|法规|文件|公开|发布|关系)(?:中心|详情|内容|正文|页|栏目|频道|列表|公告|资讯|动态|公示)?|(?:新闻|文章|信息|内容|详细|正文|公告|产品)(?:详情|内容|正文|页面|展示)?页?|详情页?|正文页?|NEWS.{0,12}|News.{0,12}|新闻与活动|新闻和活动|媒体中心|资讯中心|关于我们|[Dd]etails?)$';

/** Last characters of names of sites: that part of `<title>`, printed large at the head of a page, is not the article's title. */
export const siteEnds: readonly string[] = ['网', '网站', '门户', '门户网站', '政府', '平台', '日报', '晚报', '时报', '周报', '早报', '商报', '导报', '周刊', '杂志', '新闻', '局', '委员会', '厅', '办公室', '中心', '研究院', '在线', '频道', '大学', '学院', '协会', '学会', '公司', '集团', '客户端', '社', '数字报', '数字版', '电子报', '电子版'];

/** Ids and classes of elements that hold one field of the metadata without a label. */
export const fieldMarks: readonly { readonly marks: readonly string[]; readonly gives: 'date' | 'byline' | 'publisher' }[] = [
  { marks: ['header-time', 'publish_time', 'publish-time', 'pubtime', 'pub-time', 'pub_time', 'post-date', 'pages-date'], gives: 'date' },
  { marks: ['userlink', 'author-name', 'authorname', 'js_author_name', 'author_name', 'rich_media_meta_text', 'authi'], gives: 'byline' },
  { marks: ['js_name', 'rich_media_meta_nickname', 'post-user'], gives: 'publisher' },
];

/** Properties of schema.org on elements of the page, and in JSON-LD. */
export const itemFields: Readonly<Record<string, 'date' | 'byline' | 'publisher'>> = { datepublished: 'date', datecreated: 'date', author: 'byline', creator: 'byline', publisher: 'publisher', sourceorganization: 'publisher' };

/** Variables of a page's program that hold the day of publication: a date as it is written, or seconds since 1970. */
export const scriptDates = { written: '(?:createTime|publish_?[tT]ime|publish_?[dD]ate|pub_?[tT]ime|pub_?[dD]ate|release_?[dD]ate)', seconds: '(?:var\\s+ct|oriCreateTime|ori_create_time)' } as const;

/** Names of meta tags, in lower case; the first group is that of government websites (国办秘函〔2017〕…网站发展指引). */
export const metaNames: readonly { readonly names: readonly string[]; readonly gives: 'title' | 'date' | 'byline' | 'publisher'; readonly role?: DateRole }[] = [
  { names: ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'headline', 'title'], gives: 'title' },
  { names: ['pubdate', 'publishdate', 'publish_date', 'publish-date', 'publishtime', 'publish_time', 'publish-time', 'pubtime', 'article:published_time', 'bytedance:published_time', 'og:published_time', 'og:release_date', 'datepublished', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dc.date.created', 'citation_publication_date', 'citation_date', 'citation_online_date', 'weibo: article:create_at', 'firstpublishedtime', 'sailthru.date', 'parsely-pub-date', 'publication_date', 'releasedate', 'createdate', 'create_time', 'date'], gives: 'date', role: 'posted' },
  { names: ['author', 'articleauthor', 'og:article:author', 'article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'citation_authors', 'parsely-author', 'byl', 'twitter:creator'], gives: 'byline' },
  { names: ['contentsource', 'articlesource', 'source', 'mediaid', 'media', 'dc.source', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'publisher', 'copyright-holder', 'og:site_name', 'application-name', 'sitename', 'newspaper'], gives: 'publisher' },
];

/**
 * Words in ids and classes of what is no article: the reason under which the text there is removed. Short words must be a
 * whole part of a name (`share` in `news-share`), words of six letters and more may stand anywhere in one.
 */
export const regionWords: readonly { readonly why: string; readonly words: readonly string[] }[] = [
  { why: 'breadcrumb', words: ['breadcrumb', 'crumb', 'crumbs', 'position', 'dqwz', 'weizhi', 'curposition', 'wzlj', 'location'] },
  { why: 'contents', words: ['toc', 'toc_container', 'ez-toc-container', 'article-toc', 'post-toc', 'mulu'] },
  { why: 'index', words: ['tags', 'taglist', 'tagcloud'] },
  { why: 'share', words: ['share', 'bshare', 'jiathis', 'bdsharebuttonbox', 'fenxiang', 'qrcode', 'ewm', 'erweima', 'qr_code', 'wxewm', 'code'] },
  { why: 'related', words: ['related', 'relate', 'recommend', 'xgwz', 'xgyd', 'xglj', 'xgxw', 'tuijian', 'hotnews', 'hot', 'rank', 'ranking', 'guess', 'relation', 'readmore'] },
  { why: 'pagination', words: ['pagination', 'pager', 'prevnext', 'prev', 'next', 'pagenav', 'turnpage', 'sxp'] },
  { why: 'tools', words: ['tools', 'toolbar', 'print', 'fontsize', 'font-size', 'dayin', 'opera', 'operate', 'zitidx', 'wza', 'wzazs'] },
  { why: 'comments', words: ['comment', 'comments', 'pinglun', 'reply', 'discuss'] },
  { why: 'copyright', words: ['copyright', 'banquan', 'beian', 'foot', 'footer', 'bottom'] },
  { why: 'navigation', words: ['nav', 'navbar', 'navigation', 'menu', 'submenu', 'header', 'topbar', 'top', 'logo', 'banner', 'sidebar', 'side', 'aside', 'search', 'login', 'links', 'yqlj', 'friendlink', 'leftnav', 'sitemap', 'lang', 'weather'] },
  { why: 'advert', words: ['advert', 'ads', 'ad', 'guanggao', 'popup', 'sponsor'] },
];

/** Elements that hold no article wherever they stand. */
export const regionTags: Readonly<Record<string, string>> = { nav: 'navigation', footer: 'copyright', aside: 'related', form: 'form', select: 'form', button: 'form', textarea: 'form', datalist: 'form', noscript: 'hidden', dialog: 'hidden', header: 'navigation' };

/** What browsers print below and above a page: the address with the number of the page, or one of the two; with it the day, the time and the title of the window. */
export const browserFeet = '^(?:file:///|https?://|about:blank)\\S*(?:\\s+\\d{1,4}\\s*/\\s*\\d{1,4})?$|^\\S[^。]{0,120}\\s(?:file:///|https?://)\\S+$|^第\\s*\\d{1,4}\\s*页\\s*[，,]\\s*共\\s*\\d{1,4}\\s*页\\s+\\d{4}[-/.年]';
export const browserHeads = '^\\d{1,4}[-/.年]\\s*\\d{1,2}[-/.月]\\s*\\d{1,4}日?[,，]?\\s*(?:[上下]午|凌晨|中午|晚上)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[AP]M)?(?:\\s|$)|^\\d{1,4}\\s*(?:/|of|共)\\s*\\d{1,4}\\s+\\d{1,4}[-/.年]\\d{1,2}';
