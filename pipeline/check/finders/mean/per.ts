

/** 平均每个项目, 每户平均, 户均, 人均, 亩均: per what. */
export const per = /(?:平均每|每|平均(?=一))(?<each>[一]?(?:个|家|户|人|名|亩|位|辆|台|件|项|所|平方公里|公里|公顷|万人|班|场|期|村|校|本|株|棵|头|只|次|组|条|套|座|口)?[^，。；\d]{0,8}?)(?:平均)?(?:为|达|约|投资|收入|产值|税收|贡献)*|(?<short>户|人|亩|车|店|村|镇|家|项目|企业|单体|件|场|日|天|月|年|季|次|客)(?:均|(?:的)?平均)|平均(?<crop>亩)产/u;

const shortUnits: Readonly<Record<string, readonly string[]>> = {
  户: ['户', '家', '户次'], 人: ['人', '人次'], 亩: ['mu'], 车: ['辆', '台'], 店: ['家', '个'], 村: ['个', '村'], 镇: ['个', '镇'], 家: ['家', '个'], 项目: ['个', '项'], 企业: ['家', '个', '户'], 件: ['件'], 次: ['次', '人次', '场'], 场: ['场', '次'], 客: ['人', '人次'],
};

const eachUnits: Readonly<Record<string, readonly string[]>> = {
  条: ['条'], 套: ['套', '户'], 座: ['座'], 口: ['口', '人'], 个: ['个', '项', '家'], 家: ['家', '个', '户'], 户: ['户', '家'], 人: ['人', '人次'], 名: ['人'], 位: ['人'], 亩: ['mu'], 辆: ['辆', '台'], 台: ['台', '辆', '台套'], 件: ['件', '项'], 项: ['项', '个'], 所: ['所', '个'], 平方公里: ['km2'], 公顷: ['ha'], 公里: ['km'], 班: ['班', '个'], 场: ['场'], 期: ['期'], 村: ['村', '个'], 校: ['校', '所'], 本: ['本', '册'], 株: ['株', '棵'], 棵: ['棵', '株'], 头: ['头'], 只: ['只'], 次: ['次'], 组: ['组', '个'],
};

/** Units that the words of a mean divide by. */
export const unitsOf = (words: string): readonly string[] => {
  const found = per.exec(words)?.groups;
  const short = found?.['short'] ?? found?.['crop'];
  if (short !== undefined) return Object.hasOwn(shortUnits, short) ? shortUnits[short] ?? [] : [];
  const each = found?.['each'] ?? '';
  const unit = Object.keys(eachUnits).find((key) => each.replace(/^一/u, '').startsWith(key));
  return unit === undefined ? [] : eachUnits[unit] ?? [];
};
