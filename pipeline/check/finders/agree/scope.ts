/** Words around a rate that say that its base is of another scope than the figures that a text prints. */
export const scopeAround = /口径|可比|刨[开去除]|撇开|抛开|剥离|同(?:样|专业|店|项目|地块|等天数)|现行区划|[剔扣][除掉]|去掉|季节性?(?:因素)?调整|修订|订正|追溯|重述|普查|核减|还原|同一控制/u;
