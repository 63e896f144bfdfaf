/** Words of lengths and times of the clock that are moved, in simplified script and half-width marks. */

const number = String.raw`\d+(?:\.\d+)?`;
/** A length of time by the clock: 2小时20分, 4分30秒, 半小时. Its parts are three groups, hours, minutes and seconds. */
const length = String.raw`(?:(${number}|半)个?(?:小时|钟头))?(?:(\d{1,4})分(?![之钱数])钟?)?(?:(\d{1,4})秒钟?)?`;

/** From one length to another: 从4分30秒压到3分钟. */
export const lengthMoved = new RegExp(String.raw`(?<![\d约近逾超个两一二三四五六七八九十.]|小时|钟头|分钟?|不到|超过|至少|不足)(?<from>${length.replace(/\((?!\?)/gu, '(?:')})(?:的水平)?(?<verb>缩短|压缩|压减|压|缩减|减少|减|降低|下降|降|延长|增加|拉长)(?:到|至|为|成)了?(?<to>${length.replace(/\((?!\?)/gu, '(?:')})`, 'gu');
export const lengthParts = new RegExp(`^${length}$`, 'u');
/** By how much, right behind: ，节省35分钟. Nothing that names another thing stands between. */
export const lengthBy = new RegExp(String.raw`^，?(?:单程|全程|每趟|可|足足|整整|一共|共|净)?(?:节省|节约|省下|省|缩短|压缩|压减|减少|少用|快|延长|增加|多)(?:了|出)?(?<by>${length.replace(/\((?!\?)/gu, '(?:')})(?=[，。；)\n]|$)`, 'u');
/** Before a share of the former length: ，缩短了三分之一. */
export const shareBy = /^，?(?:足足|整整|单程|全程)?(?<verb>缩短|压缩|压减|减少|降低|下降|降幅|提速)(?:了|达|为)?$/u;

const time = String.raw`(\d{1,2})(?::(\d{2})|[点时](?:(\d{1,2})分?|(半)|整)?)`;
/** From one time of the day to another: 从22:30推迟到23:10. */
export const timeMoved = new RegExp(String.raw`(?<![\d:月日号])${time}(?<verb>推迟|延后|延迟|顺延|延长|延|提前|提早)(?:到|至)(?:当日|当天|当晚)?(?:${time.replace(/\((?!\?)/gu, '(')})(?![\d:])`, 'gu');
/** By how much, right behind. */
export const timeBy = new RegExp(String.raw`^，?(?:足足|整整|一共|共)?(?:推迟|延后|延迟|顺延|延长|提前|提早|早|晚|多)(?:了|出来|出)?的?(?<by>${length.replace(/\((?!\?)/gu, '(?:')})(?=\D|$)`, 'u');
/** Verbs that move a time to an earlier one. */
export const earlier = /提前|提早/u;
