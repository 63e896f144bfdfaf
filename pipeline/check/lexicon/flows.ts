/** Words of what comes to a stock, at the end of those before a figure. */
export const comes = /(?:进来|来了|收入|新[增建设入招批引开购签进]|新入藏|增[加设]|入库|流入|调入|出生|迁入|开发|购入|购进|补充|吸收|发展|转入|招收|招生|招入|录取|收进|进货|引进|收到|存入|追加|接收)[^，。；\d]{0,6}$/u;
/** Words of what goes from it. */
export const goes = /(?:离开|走了|支出|减少|退[出市役]|出库|流出|调出|死亡|迁出|销售|售出|卖出|转出|清退|注销|用去|领用|报废|核销|离职|退休|取出|花去|用掉|发出|毕业|借出|淘汰|消耗|使用|撤[并销掉除]*|关闭|停运|剔[旧除]|拆除)[^，。；\d]{0,12}$/u;
/** Of these the words that hold whatever comes and goes; births, sales, pensions are but some of its ways, and the others may be untold. */
export const anyComes = /(?:进来|收入|新增|增加|入库|流入|存入)[^，。；\d]{0,6}$/u;
export const anyGoes = /(?:离开|支出|减少|出库|流出|取出)[^，。；\d]{0,12}$/u;
/** What is told before what went, or came, is taken off (由320家增加到410家，新增120家，退出30家). */
export const gross = /新[增建设招签批引开购]|补充|吸[纳收]|引进|淘汰|退[出市役]|撤[并销]|报废|停运|注销/u;
