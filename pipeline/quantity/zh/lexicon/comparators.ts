import type { Comparator } from '../../../model/index.ts';

/**
 * Comparators around a number. `below` is an approx from below (近). A word counts only if none of `not` ends where it
 * ends: 签约33个 has no 约. To add one, add its row; the longest word that fits wins.
 */
export interface ComparatorWord {
  readonly comparator: Comparator | 'below';
  readonly words: readonly string[];
  /** Words that end like these and are something else. */
  readonly not?: readonly string[];
  /** Words that end like one of `not` by chance: 收入超 is no 入超, 折合约 no 合约. */
  readonly unless?: readonly string[];
}

export const before: readonly ComparatorWord[] = [
  { comparator: 'gt', words: ['超过', '超', '突破', '逾', '高于', '多于', '大于', '不止', '超出', '破', '首破', '>', '强于', '越过', '超逾', '冲破'], not: ['赶超', '反超', '中超', '英超', '打破', '爆破', '侦破', '攻破', '残破', '入超', '出超'], unless: ['收入超', '投入超', '引入超', '新入超', '支出超', '输出超', '产出超', '卖出超', '其中超', '集中超', '途中超', '手中超'] },
  { comparator: 'ge', words: ['不低于', '不少于', '不小于', '至少', '最少', '不下', '不下于', '≥', '≧', '最低', '起码', '不亚于'] },
  { comparator: 'le', words: ['不超过', '不超', '不高于', '不多于', '不大于', '≤', '≦', '不得超过', '未超过', '不逾'] },
  { comparator: 'lt', words: ['跌破', '跌穿', '降破', '不足', '不到', '低于', '少于', '小于', '未达', '未达到', '未满', '<', '不满', '未到', '不及'] },
  { comparator: 'approx', words: ['约', '大约', '约为', '约占', '约合', '约有', '大概', '大致', '大约为', '≈'], not: ['签约', '节约', '合约', '条约', '契约', '公约', '预约', '邀约', '履约', '续约', '简约', '集约', '制约', '违约', '守约', '特约', '缔约', '租约', '解约', '婚约', '盟约', '誓约', '相约', '爽约', '践约', '赴约', '毁约', '如约', '纽约', '隐约', '绰约'], unless: ['折合约', '持续约', '陆续约', '后续约', '手续约', '连续约', '募集约', '征集约', '收集约', '采集约', '筹集约', '聚集约', '春节约', '环节约', '季节约', '出租约', '承租约', '了解约', '研制约', '办公约'] },
  { comparator: 'below', words: ['近', '接近', '将近', '近乎', '逼近', '几近', '趋近'], not: ['附近', '最近', '邻近', '靠近', '临近', '远近', '亲近', '贴近', '相近', '走近', '晚近', '迫近'] },
  { comparator: 'max', words: ['最高', '最多', '上限为', '上限', '至多', '最高达', '最高可达', '最高为', '上限同为', '上限均为', '上限各为'] },
];

/** 上 is "as many as" before a bare magnitude alone: 上百家, 上亿元; elsewhere it ends another word (网上5家). */
export const bareOnly = '上';

/** 最高可补贴, 最高给予: what may stand between 最高 and the number. */
export const ceiling = /(?:最高|最多|至多|上限)(?:不超过|额度?|限额|可容纳|容纳|可|给予|减免|返还|贴息|报销|赔付|罚款|补偿|担保|给|奖|补|贷|免|优惠|一次性|补贴|补助|奖励|资助|支持|享受|获得?|贷款|授信|达到?|为|予以|优惠|配套|发放|提供|申请|予|奖补|扶持|资金|的|\s){1,5}$/u;

/** Small words that may stand between a comparator and its number: 超过了, 至少有, 突破 “. */
export const fillers: readonly string[] = ['了', '有', '为', '要', '达', '达到', '过', '“', ' ', '在', '于', '到'];

export const after: readonly ComparatorWord[] = [
  { comparator: 'ge', words: ['以上', '及以上', '(含)以上', '或以上', '之上', '(含)及以上', '+'] },
  { comparator: 'le', words: ['以内', '以下', '以前', '之内', '及以下', '(含)以下', '或以下', '之前', '(含)以内', '以里'] },
  { comparator: 'approx', words: ['左右', '上下', '前后', '许'] },
  { comparator: 'gt', words: ['多', '余', '开外', '有余', '出头', '不止', '还多', '还略多', '还要多', '还不止', '都不止', '挂零', '强'] },
  { comparator: 'max', words: ['封顶', '为上限', '的上限', '为限'] },
  { comparator: 'lt', words: ['不到', '不足', '弱'] },
];

/** 多 and 余 begin these words: 两区多平台, 5年多次, 3亿元余额. */
export const moreWords = '出付收于占边元样种家项个地层功媒式平党极维次为数民方重名位万亿额热杭姚人点线核中赛级渠主晶';
