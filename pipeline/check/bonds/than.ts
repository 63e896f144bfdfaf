import { startsChange, type Figure } from '../figures/index.ts';

const thanLead = /(?:(?<![占同环对])比|较|高于|低于|超过)(?:[^，。；比较]){0,14}$|(?:环比|同比)(?:\d{4}年)?\d{1,2}月份?的$/u;

const thanTail = /^(?:的?(?:平均)?(?:水平|基数上?|规模|增速|增幅)?(?:同比|大幅|显著|明显|稳步|小幅|略|又|再|还|反而|微)?(?:净?增[长加]|增|提高|提升|上升|扩大|多|高|上涨|净?减少|下降|降低|少|低|下滑|下跌|回落|翻|加快|放缓|回升|收窄|偏[高低多少]|[高低快慢升降跌涨缩])(?!至|到|为))/u;

/** 是2018年420家的3倍: the base of a multiple is one of growth too. */
const timesLead = /(?:是|为|相当于)(?:(?:19|20)\d{2}年(?:末|底)?|上年(?:同期)?|去年(?:同期)?|原来|当初)$/u;

/** 低于2023年的1.7%，回落0.6个百分点: the change stands in the next clause. */
const thanPast = /(?:高于|低于|多于|少于|快于|慢于)(?:(?:19|20)\d{2}年(?:度|末|底)?|上年度?|去年|上[一个]*月|上[一个]*季度?|年初)(?:同期)?的?$/u;

/** 与2010年的439万人相比: the base that changes in the next clauses are reckoned from. */
const besideLead = /(?:与|同|和|跟|相较|相对)(?:于)?[^，。；]{0,24}$/u;

const besideTail = /^(?:的)?(?:水平)?(?:相比|相较|比较|对比)/u;

/** 与去年假期（8天）日均51.54万人次相比: what brings it in may stand before a bracket. */
const besideAlone = /^(?:的水平)?相比/u;

/** 与…相比, whatever stands between. */
export const isBeside = (f: Figure): boolean => besideAlone.test(f.tail);

/** A figure that another is compared with. */
export const isThan = (f: Figure): boolean => isBeside(f) || (besideLead.test(f.lead) && besideTail.test(f.tail)) || (f.tail === '' && thanPast.test(f.lead)) || (f.role === 'level' || f.role === 'rate') && ((thanLead.test(f.lead) && (thanTail.test(f.tail) || startsChange(f.tail))) || (timesLead.test(f.lead) && f.tail.startsWith('的')));
