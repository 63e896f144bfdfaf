/** Words of lists that stand with their number in freer order, in simplified script and half-width marks. */

/** A number of things: not the last of 第二类, 前三名, 二十三个, 1.3万. */
const number = '(?<![第前后首头末每各又再另乙甲丙丁\\d.,一二三四五六七八九十百千万亿零〇几数余])(?<n>[二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九]|\\d{1,2})';
const classifier = '(?:个|家|处|项|条|样|种|类|座|所|支|名|位|件|款|道|门|本|部|只|艘|辆|台|间|栋|块|片|份|套|场|届|点|大|人|村|镇|县|市|省|地|国|校|院|馆|厅|站)';

/** 理由有三：, 争议焦点有二：, 特点为四: a number without a classifier, before numbered points. */
export const bareNumber = /(?:有|为|是|分|共)(?<n>[二三四五六七八九])(?=[:，。]\s*(?:其?一[是要，、]|\(一\)|第一))/gu;
/** 其一 其二 其三. */
export const itsPoints = /其([一二三四五六七八九])(?=[，是为:])/gu;
/** Nothing follows: 除此之外没有其他意见, 别无. */
export const nothingElse = /除(?:此|上述|以上|了?这[^，。；]{1,5})[^。；]{0,16}?(?:别无|再无|没有|无)(?:任何)?(?:其[他它余]|别的|另外|他)|此外[^。；]{0,10}(?:别无|再无|没有|无)(?:任何)?(?:其[他它余]|别的)|(?:^|[，。；])[别再]无(?:其[他它余]|他|别)/u;

/** 小麦、玉米、大豆，外加……马铃薯，……就是这四样: a list, then its number with 这. */
export const theseMany = new RegExp(`(?:就是|便是|正是|无非|只有|仅有|管着|守着|涵盖|包括)?(?:上述|以上|这)${number}${classifier}`, 'gu');
/** What opens an item that a comma sets apart. */
export const addedItem = /^(?:外加|还有|再加上?|另加|加上|以及|连同|也有|又有)(?:[^、，]{0,12}?的)?/u;

/** A count, then the names in a clause of their own: 一共两家，甲与乙，. */
export const inAll = new RegExp(`(?:一共|总共|共|仅|只有|就|仅有|共有|计)(?:有)?${number}${classifier}(?<noun>\\p{Script=Han}{0,6})，(?<list>[^，。；:、与和及]{2,12}(?:[、与和及][^，。；:、与和及]{2,12}){1,12})(?=，|。)`, 'gu');

/** The names, told by 分别是: 隐患有四处，分别是甲、乙、丙、丁、戊，; “五件套”，说的就是…. 如下 tells all of them too. */
export const namelyAll = new RegExp(`(?:${number}${classifier}(?<noun>[^，。；:、“”\\d]{0,10}?)(?<link>，分别(?:是|为)|，即|如下:|分别(?:是|为):?)|[“"](?<slogan>[两二三四五六七八九十])(?<thing>[^”"、，。；\\d]{1,5})[”"]，?(?:说的|指的|讲的|也|其实)?(?:就|便)?(?:是|指))(?<list>[^，。；:\\d]{3,120})(?<end>[，。；])(?<next>.{0,3})`, 'gu');

/** 三类医疗器械，即……: a class by its name, unless something counts it (分三类, 有两类). */
export const className = /[类本厂院校站]/u;
export const countsThem = /[有分共成为了出这含涉设列等]/u;

/** 几家 of a list: nobody knows how many. */
export const someOfThem = new RegExp(`(?:、|和|及|与|以及|还有)几${classifier}[^，。；]{0,12}，?(?:一共|总共|共|合计|共计)(?:有)?(?<said>${number}${classifier})`, 'gu');

/** A sentence that is a list and nothing else, then its number: 甲、乙和丙。“三条船. */
export const listThenCount = new RegExp(`(?<=[。？！])(?<list>[^，。；:？！\\d、]{2,8}(?:、[^，。；:？！\\d、]{2,8}){2,20})。[“"]?(?<said>${number}${classifier})(?<noun>\\p{Script=Han}{1,4})`, 'gu');

/** Lines 1. 2. 3. of a list. */
export const numberedLine = /^[ \t\u3000]*(?<n>\d{1,2})[.、)](?!\d)\s*(?<item>\S.{0,40})$/u;
/** The number of those lines, in the line below or in the one above. */
export const countOfLines = new RegExp(`^[^，。；\\d]{0,6}(?<said>${number}${classifier})(?<noun>\\p{Script=Han}{1,6})`, 'u');
