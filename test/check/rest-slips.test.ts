import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, mentions }) => `${type} ${verdict} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
const accused = (text: string): readonly string[] => told(text).filter((one) => one.includes(' fails '));

describe('a mean of what stands right before it', () => {
  it.each([
    ['全班46名同学，捐款总额2116元，平均每人64元。', 'mean fails 46名 2116元 64元'],
    ['图书室采购图书3200册，总价11.2万元，单价53元。', 'mean fails 3200册 11.2万元 53元'],
    ['合作社种了240亩谷子，过秤收了84吨，亩均产量250公斤。', 'mean fails 240亩 84吨 250公斤'],
    ['连跳三次，成绩为2.31米、2.35米和2.39米，平均2.53米。', 'mean fails 2.31米 2.35米 2.39米 2.53米'],
  ])('fails: %s', (text, claim) => expect(accused(text)).toEqual([claim]));

  it.each([
    '四次小测得了92分、95分、97分和100分，平均下来96分。',
    '合作社种了240亩谷子，过秤收了84吨，平均一亩打下350公斤。',
  ])('holds: %s', (text) => expect(told(text).some((one) => one.startsWith('mean holds'))).toBe(true));

  it.each([
    '食堂90天供餐1.35万份，平均每天160份，周末不开伙。',
    '采购1200套课桌椅，总价21.6万元，单价160元的桌子和20元的椅子各一。',
    '公司年末在册290人，全年工资总额3132万元，人均11.8万元，按全年平均用工265人计算。',
    '学校采购1200套校服，合同总价21.6万元，其中冬装单价160元，夏装单价另计。',
    '培训班46名学员，报名费总额2116元，平均每人64元的教材费另付。',
    '这本书首印8000册，后来加印4次，每次5000册。',
    '四个班的平均分分别是88分、90分、92分和95分，年级平均分91分。',
    '5名评委打出88分、90分、92分、95分和99分，去掉一个最高分和一个最低分，平均92.3分。',
    '前锋出场26次，首发20场，总共投进462分，场均18.7分。',
  ])('is left alone: %s', (text) => expect(accused(text)).toEqual([]));
});

describe('what is told again', () => {
  it.each([
    ['首批27所学校装上新风系统，这72所学校的孩子最先受益。', 'repeat fails 27所 72所'],
    ['剧院始建于1986年，砖墙木顶。老票友说，1968年落成以来他一直在这里听戏。', 'repeat fails 1986年 1968年'],
    ['# 水库扩容，蓄水增至2130万方\n\n水务局说，水库蓄水由1800万方增至2310万方。', 'repeat fails 2130万 2310万'],
  ])('under another number fails: %s', (text, claim) => expect(accused(text)).toEqual([claim]));

  it('in another unit holds', () => expect(told('园区占地4.2平方公里，拆迁户说，这420公顷原来都是稻田。')).toContain('repeat holds 4.2平方公里 420公顷'));

  it('against the row of its table fails where the digits changed places, and not where another thing is told', () => {
    const table = '各县收入（亿元）\n\n| 县 | 2022年 | 2023年 |\n|---|---|---|\n| 清水县 | 36.1 | 42.7 |\n| 柳林县 | 21.6 | 22.8 |\n\n';
    expect(accused(`${table}去年清水县完成47.2亿元，居首位。`)).toEqual(['repeat fails 42.7 47.2亿元']);
    expect(accused(`${table}今年清水县的目标是完成47.2亿元。`)).toEqual([]);
    expect(accused(`${table}去年清水县债务余额为47.2亿元。`)).toEqual([]);
  });

  it.each([
    '38家企业报名，资格审查淘汰两家，这36家企业随后提交了方案。',
    '共38家企业参展，线上还有一批。这36家企业来自省内，另两家来自省外。',
    '会上签约46个项目，这48个项目包括会前已签的两个。',
    '影院始建于1987年。旁边的文化馆更早，1978年落成，两处相距百米。',
    '# 医院新大楼投用，床位增至1180张\n\n新综合楼投用后，两个院区床位增至1180张，其中新楼床位1108张。',
  ])('is left alone where more or fewer are meant: %s', (text) => expect(accused(text)).toEqual([]));
});

describe('names between two dashes', () => {
  it.each([
    ['三大战役——辽沈、淮海、平津、渡江——的展板挂满走廊。', 'list-count fails 三大'],
    ['招聘会把六类岗位——店长、收银、理货、配送、保洁——摆在门口。', 'list-count fails 六类'],
  ])('are counted: %s', (text, claim) => expect(accused(text)).toEqual([claim]));

  it.each([
    '社里有五条校训——勤学、笃行、诚信、友善——缺了最后一条。', '会议审议了六类议题——预算、人事、章程、选举、规划、财务、其他——用了一天半。', '四大名楼——岳阳楼、黄鹤楼、滕王阁——去了三座。',
    '四大产业——新材料、生物医药、高端装备——之外，现代物流也在壮大。', '全县四大节庆——茶花节、龙舟节、桃花节、年货节、灯会——由一家统筹，其中灯会并入年货节。',
  ])('may be some of them: %s', (text) => expect(accused(text)).toEqual([]));
});

describe('a place by the name beside it', () => {
  it('is reckoned from the figure of that name', () => {
    expect(accused('本季度积分：红旗队86分，先锋队92分，朝阳队89分，长征队81分，红旗队位列第二。')).toEqual(['rank fails 86分 92分 89分 81分 第二']);
    expect(told('省会机场2860万人次，滨海机场1240万人次，东江机场905万人次，北原机场412万人次，滨海机场排在第二。')).toContain('rank holds 2860万人次 1240万人次 905万人次 412万人次 第二');
    expect(told('我县以78.4分进入全省第三，比上届前进两位。')).toContain('rank undecided 78.4分 第三');
  });

  it.each([
    '四支队伍积分：红队12分，蓝队15分，黄队18分，绿队9分。进入淘汰赛后重新计分，红队名列第二。', '高尔夫总成绩：甲队278分，乙队281分，丙队276分，丁队285分，甲队名列第二。',
    '城关镇3.2万吨，大桥镇4.6万吨，柳河镇2.8万吨，石门镇3.9万吨，单产上柳河镇排名第三。', '得分：甲组82分，乙组98分，丙组90分，丁组80分，去年甲组名列第二。',
  ])('may be of another ranking: %s', (text) => expect(accused(text)).toEqual([]));
});

describe('what each may get at most', () => {
  it('is no less than what they got', () => expect(accused('每户补贴不超过5000元，全镇86户领到补贴，发放补贴47.3万元。')).toEqual(['bound fails 5000元 86户 47.3万元']));

  it.each([
    '每家企业年度补助最高不超过30万元，两年来共有46家企业受益，拨付1520万元。', '每家企业补助不超过30万元，46家企业获得补助，拨付1520万元，其中140万元为上年结转的尾款。',
    '每户最多补贴2万元，46户改造完成，补贴资金112万元由省市两级分担，省级每户另补1万元。', '每台收割机补贴上限3万元，46台收割机和12台烘干机获得补贴，发放补贴152万元。',
  ])('binds only that: %s', (text) => expect(accused(text)).toEqual([]));
});

describe('lengths and streaks', () => {
  const months = '| 月份 | 投诉量（件） |\n|---|---|\n| 3月 | 412 |\n| 4月 | 385 |\n| 5月 | 391 |\n| 6月 | 350 |\n\n';

  it('beside a table are those of its last rows', () => {
    expect(accused(`${months}投诉量已连续三个月下降。`)).toEqual(['streak fails 412 385 391 350 连续三个月下降']);
    expect(accused(`${months}投诉量同比已连续三个月下降。`)).toEqual([]);
    expect(accused('| 月份 | 投诉量（件） |\n|---|---|\n| 2月 | 436 |\n| 3月 | 412 |\n| 4月 | 385 |\n| 5月 | 391 |\n\n投诉量连续三个月下降，5月略有反弹。')).toEqual([]);
    expect(accused(`${months}新区投诉量此前连续三个月下降。`)).toEqual([]);
    for (const words of ['外卖类投诉量连续三个月下降', '与前年同月相比，投诉量连续三个月下降', '在邻县，投诉量连续三个月下降', '投诉量连续三个月下降的局面已经扭转']) expect(accused(`${months}${words}。`)).toEqual([]);
  });

  it('are read off the figures right before them, or are known to who says so alone', () => {
    expect(told('调查了800户，6月失业率6.8%，7月6.5%，8月6.1%，9月5.9%，连降三个月。')).toContain('streak holds 6.8% 6.5% 6.1% 5.9% 连降三个月');
    expect(told('三季度净利润1.04亿元，管理层说已连续十二个季度盈利。')).toContain('streak undecided 1.04亿元 连续十二个季度盈利');
  });

  it('are of the term that the dates are of', () => {
    expect(accused('结果公示自4月1日起至4月7日止，公示期10天。')).toEqual(['calendar fails 4月1日 4月7日 10天']);
    expect(accused('报名自4月1日起至4月20日止，投票期25天紧随其后。')).toEqual([]);
  });

  it('of a life are told with the birth behind', () => {
    expect(accused('画家林某2023年5月在京逝世，享年91岁。林某1936年2月生于绍兴。')).toEqual(['calendar fails 2023年5月 91岁 1936年2月']);
    expect(accused('画家林某2023年5月在京逝世，享年91岁。其夫人1936年2月生于绍兴。')).toEqual([]);
  });
});
