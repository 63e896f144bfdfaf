/** Words of what comes to a stock, at the end of those before a figure. */
export const comes = /(?:进来|来了|收入|新[增建设入招批引开购签进]|新入藏|增[加设]|入库|流入|调入|出生|迁入|开发|购入|购进|补充|吸收|发展|转入|招收|招生|招入|录取|收进|进货|引进|收到|存入|追加|接收)[^，。；\d]{0,6}$/u;
/** Words of what goes from it. */
export const goes = /(?:离开|走了|支出|减少|退[出市役]|出库|流出|调出|死亡|迁出|销售|售出|卖出|转出|清退|注销|用去|领用|报废|核销|离职|退休|取出|花去|用掉|发出|毕业|借出|淘汰|消耗|使用|撤[并销掉除]*|关闭|停运|剔[旧除]|拆除)[^，。；\d]{0,12}$/u;
/** Of these the words that hold whatever comes and goes; births, sales, pensions are but some of its ways, and the others may be untold. */
export const anyComes = /(?:进来|收入|新增|增加|入库|流入|存入)[^，。；\d]{0,6}$/u;
export const anyGoes = /(?:离开|支出|减少|出库|流出|取出)[^，。；\d]{0,12}$/u;
/** What is told before what went, or came, is taken off (由320家增加到410家，新增120家，退出30家). */
export const gross = /新[增建设招签批引开购]|补充|吸[纳收]|引进|淘汰|退[出市役]|撤[并销]|报废|停运|注销/u;
/** 每斤多赚, 一张多收, 每亩多花: what somebody has or pays more, which costs and subsidies make another thing than the price. */
export const gained = /(?:[每一]\p{Script=Han}{1,2}|人均|户均)(?:又|还|能|要|可以?|就)*[多少](?:赚|挣|花|收|得|拿|落|到手|入账|进账|盈利|亏|付|出|交|掏|补|赔)/u;
/** What goes by which classifier, where nothing else names what has moved. */
export const movers: readonly { readonly units: readonly string[]; readonly nouns: RegExp }[] = [
  { units: ['家', '个', '户', '所'], nouns: /(?:企业|公司|机构|门?店|商户|主体|单位|诊所|医院|学校|基地|合作社|农场|社区|民宿|餐馆|工厂|网点|银行|场馆|图书馆|园区|协会|农户|用户|平台|数量|总数|户数|家数)$/u },
  { units: ['人', '名', '位'], nouns: /(?:人|人数|人员|人口|学生|职工|员工|医生|护士|教师|老人|会员|党员|游客|居民)$/u },
  { units: ['辆', '台', '套', '艘', '架'], nouns: /(?:车|机|设备|船|车辆|电脑|机器人|装置|保有量|数量)$/u }, { units: ['件', '项'], nouns: /(?:专利|案件|投诉|项目|成果|数量|商标)$/u },
];
