/** Nouns that tell what a number without a unit counts. */

/** Behind a number in 万 or 亿: it counts people or things (14亿人口, 3亿农民), no money. */
export const countNouns = /^(?:人口|农民|群众|用户|网民|观众|粉丝|中国人|中华|同胞|游客|消费者|职工|学生|市场主体|农村|城镇|老百姓|中国|城乡|农业|就业|会员|读者|华人|华侨|侨胞|儿女)/u;

/** Before a number in 万: it is a sum of money (年收入10万). */
export const moneyNouns = /(?:产值|收入|投资|销售|营收|资金|利润|税|额|贷款|融资|补贴|奖励|成本|消费|身家|年薪|工资|资产|财政|价|费|奖|补|罚|售|注册资本|补助|存款|债|款|金|增加值|GDP|规模|市值|捐)/u;

/** A text that holds one of these, in traditional script, counts in Hong Kong dollars; Macao and Taiwan likewise. */
export const homes: readonly (readonly [words: RegExp, currency: string])[] = [
  [/香港|港元|港幣|港币|立法會|財政司/u, 'HKD'],
  [/澳門|澳門元|葡幣/u, 'MOP'],
  [/新臺幣|新台幣|臺灣|台灣/u, 'TWD'],
];
