/** Words that sort a whole into kinds that leave nothing out or exclude one another, in simplified script and half-width marks. */

/** 分产品看，, 按科类分，: what follows are the kinds of what was told before. */
export const sortOpener = /(?<=^|[。；，\n])(?:分|按)[^，。；\d]{1,8}?(?:来看|看|划分|分类?|统计|计)[，:]/gu;
/** 专业构成:, 收入结构为: the parts make all of it. */
export const composedOf = /(?<=^|[。；，\n])(?:人员|员工|专业|学历|年龄|岗位|产品|行业|地区|收入|资产|品种|类别|职称|等级)(?:构成|结构|组成|分布)(?:情况|如下|上)?(?:为|是)?[，:]/gu;
/** 其中 at the head of a sentence. */
export const someOpener = /(?<=。)其中[:，]?/gu;
/** “一院三区”运行：, 分为四个片区：: how many there are. */
export const countOpener = /(?<n>[两二三四五六七八])(?:个|大|条)?(?<noun>(?:院|校|厂|园|片|库)?区|标段|路段|板块|分院|分厂|车间|基地|站|线)[”"]?[^。；，\d]{0,8}:/gu;
/** Such a count anywhere before parts that are numbered (一标段……；二标段……). */
export const countOf = (noun: string): RegExp => new RegExp(`(?<n>[两二三四五六七八])(?:个|大)?${noun}`, 'u');
export const numberedPart = /^[，；、]?(?<n>[一二三四五六七八])(?<noun>标段|期|区|组|线|路|厂|车间|分院|片)/u;

/** What a list of all kinds of staff ends with, as a rule. */
export const lastOfStaff = /其[他它余]|行政|后勤|管理|财务|辅助/u;
/** 其他类别, 其他方面: of no kind of their own. */
export const ofAnyKind = /^(?:类别?|类型|种类|项目?|方面|情况|用途|渠道|来源|原因|品种|产品|部分|领域|行业|地区|单位|人员)$/u;
/** The last of the parts is all that is left. */
export const restPart = /^[，；、]?(?:和|及|以及)?(?:其余|其他|其它|余下|剩余)|未(?:定|评|分)[级类]|未分类/u;
/** 分业务看, 分板块看: segments trade with one another, and what cancels out may be told nowhere. */
export const segments = /业务|板块|分部|公司|单位|企业|主体|部门|渠道/u;
/** 其他 closes a list as the whole name, or before what all names end in (其他地区 beside 华东地区). */
export const otherPart = /其[他它](?<name>[^，。；\d]*?)(?:共|合计|实现|完成|约|各?占|用|投入|收|获|得|达)*(?:为|是|有|到|了)?$/u;
/** What is told may be of several kinds at once, or is not all. */
export const mixed = /多选|兼|交叉|重复|重叠|不含|不计|另|口径|剔除|扣除|抵[销消扣]|同时|约|近(?=\d)|余(?=[万亿个家人户项])|左右|主要|部分/u;

/** Before a part: what it has, can or is beside others. */
export const byMarks = /^[，；、:]?(?:[只仅]?有|带|含|会|能|可|设|配|装|获|得|具备|具有|支持|曾|参)[^，。；]*$|的$/u;

/** Between a whole and what it is sorted into: some of it is of several kinds. */
export const several = /同时|兼|重复|交叉|[两三]项|多次/u;
