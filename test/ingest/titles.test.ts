import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';

const body = '去年，全县的账目分为三块，县里逐项核对以后向社会公开，大家都说好，今年还要照此办理。';
const parsed = (head: string) => parseSource({ file: 'a.txt', text: `${head}\n\n${body}\n\n一、去年\n\n${body}\n` }).value;

describe('titles of texts that mark nothing', () => {
  it.each([
    ['over three lines, set apart by empty ones', '我们数了\n一整夜的\n萤火虫\n\n原创 林一舟 青石自然 2024年04月22日 21:06', '我们数了一整夜的萤火虫'],
    ['over three lines, with a subtitle over two', '青石日报　2024年6月18日　星期二\n\n梅雨来了，\n五万吨新麦\n怎样不发芽？\n\n——看一座服务中心\n如何守住关口\n\n本报记者　林一舟', '梅雨来了，五万吨新麦怎样不发芽？——看一座服务中心如何守住关口'],
    ['with the number of a bulletin below', '青石市第七次全国人口普查公报\n\n（第二号）\n\n——县级常住人口情况\n\n青石市统计局\n\n2021年6月1日', '青石市第七次全国人口普查公报（第二号）——县级常住人口情况'],
    ['a question above its subtitle', '小馄饨如何包出大产业？\n\n——青石县小吃的调查\n\n青石县统计局课题组', '小馄饨如何包出大产业？——青石县小吃的调查'],
    ['without the day on which it was said', '2023年青石县政府工作报告\n\n——2023年1月9日在青石县第十八届人民代表大会第二次会议上\n\n县长　林一舟', '2023年青石县政府工作报告'],
    ['below another of two halves', '旧区重建 街坊何去何从\n最后的裁缝街 十七个铺位的告别\n【本报记者林一舟报道】', '最后的裁缝街 十七个铺位的告别'],
    ['below the number of a newsletter', '健康监测通讯\n2021年第11期（总第203期）\n全省中小学生视力不良与户外活动\n时间监测结果分析（2018—2021年）\n青石省疾病预防研究所 学校卫生室', '全省中小学生视力不良与户外活动时间监测结果分析（2018—2021年）'],
    ['below the two ends of a page’s head', '青石宏观经济研究院                                专题研究\n“以投带引”的边界与风险\n林一舟  徐来\n2022年8月5日', '“以投带引”的边界与风险'],
    ['below a newsletter, its number and a rule', '经济地理读书会  第118期\n======================\n铁厂关掉以后，县城靠什么\n\n作者：林一舟', '铁厂关掉以后，县城靠什么'],
    ['over two lines, of which the second asks', '知识与生活　2008/05\n居家科学\n大理石、花岗石\n哪个放射性更强？\n□ 林一舟', '大理石、花岗石哪个放射性更强？'],
    ['below the head of a journal, a line each', '第41卷第3期\n城市水务研究\nVol.41 No.3\n2022年6月\nUrban Water Studies\nJun. 2022\n\n平原河网城市海绵设施的效果评价\n林一舟1，徐来2', '平原河网城市海绵设施的效果评价'],
    ['below the number of a report', '青石智库研究报告\n2021年第6号\n2021年4月22日\n县域园区“空转”问题研究\n——基于三县的数据', '县域园区“空转”问题研究——基于三县的数据'],
    ['below an office, its day and its kind', '驻青石国使馆经济商务处\n2024-08-13 22:05\n文章类型：调研 内容分类：商情\n\n青石国茶叶市场调研', '青石国茶叶市场调研'],
    ['without what says how it was written down', '在全市质量大会上的讲话\n（2017年11月3日，根据录音整理，未经本人审阅）\n林一舟', '在全市质量大会上的讲话'],
    ['of two characters, below the head of a yearbook’s page', '青石年鉴·2018                      工　业\n\n酒　业', '酒业'],
    ['the head of an official letter', '檔　　號：\n保存年限：\n青石縣政府　函\n地址：950青石縣中山路276號\n承辦人：林○○\n電話：089-326141\n受文者：本縣各國民中小學\n發文日期：中華民國112年5月8日\n速別：普通件', '青石縣政府　函'],
    ['below the name of a column that anybody may have', '学思践悟\n让减负减到“指尖”上\n林一舟\n《青石日报》（2024年06月05日　第 09 版）', '让减负减到“指尖”上'],
    ['above a day and a later one', '海邊小鎮推免費巴士　學者：看的是錢\n2023/10/5 14:22（10/5 16:05 更新）', '海邊小鎮推免費巴士　學者：看的是錢'],
    ['of a meeting, over two lines', '我县农村饮水工程建设现场会\n在响水乡召开\n发布时间：2009-11-18 来源：县政府办 作者：林一舟', '我县农村饮水工程建设现场会在响水乡召开'],
    ['above a name with a rare surname', '青石观察\n2023 年第 9 期（总第 142 期）\n青石研究院 编　　　　　　2023 年 9 月 20 日\n\n园区“出海”：中国开发区经验能否复制\n訾云帆', '园区“出海”：中国开发区经验能否复制'],
    ['below the name of a column', '产业调研\n牧区“云上卖羊”的账本\n□ 林一舟 徐来', '牧区“云上卖羊”的账本'],
  ])('%s', (_, head, title) => {
    expect(parsed(head).title).toBe(title);
  });
});

const days = (head: string): readonly string[] => parsed(head).dates.map(({ role, iso }) => `${role} ${iso}`);

describe('days below a title', () => {
  it('in the brackets of who speaks, behind a field of the index, in what says how it was written down', () => {
    expect(days('青石市2015年统计公报\n（青石市统计局　2016年3月10日）\n作者：综合科　来源：本站　更新时间：2016-3-28')).toContain('article 2016-03-10');
    expect(days('青石方案的解读\n来源：港建设处 类型：原创 分类：解读 2025-02-27 17:40')).toEqual(['posted 2025-02-27']);
    expect(days('在全市质量大会上的讲话\n（2017年11月3日，根据录音整理，未经本人审阅）\n林一舟')).toEqual(['article 2017-11-03']);
  });
  it('of the republic, where the label is written in traditional characters', () => {
    expect(days('縣府修正補助辦法\n發布單位：農業處\n發布日期：98年11月16日')).toEqual(['posted 2009-11-16']);
    expect(days('县府修正补助办法\n发布单位：农业处\n发布日期：98年11月16日')).toEqual(['posted 1998-11-16']);
  });
  it('in brackets over three lines: that of the decree', () => {
    const { dates, removed } = parsed('青石省乡村民宿管理办法\n（2021年5月17日省人民政府第96次常务会议通过\n2021年5月28日省人民政府令第213号公布\n自2021年8月1日起施行）');
    expect(dates.map(({ iso }) => iso)).toEqual(['2021-05-28']);
    expect(removed.map(({ text }) => text.replace(/\s/gu, ''))).toEqual(['（2021年5月17日省人民政府第96次常务会议通过2021年5月28日省人民政府令第213号公布自2021年8月1日起施行）']);
  });
  it('on which a paper was received: of delivery, not the article’s', () => {
    expect(days('青石县茶园土壤的酸化\n林一舟\n收稿日期：2018-03-12；修回日期：2018-05-20')).toEqual(['delivered 2018-03-12']);
  });
});

describe('who publishes', () => {
  it.each([
    ['青石县2023年国民经济和社会发展统计公报\n\n青石县统计局\n\n2024年3月22日\n\n来源：综合科', '青石县统计局'],
    ['青石县的账\n\n来源：青石省商务厅等9部门', '青石省商务厅'],
    ['青石县的账\n\n来源：青石研究院 城市研究中心', '青石研究院'],
  ])('by its full name: %s', (head, publisher) => {
    expect(parsed(head).publisher).toBe(publisher);
  });
});

const shape = (text: string): readonly string[] => parseSource({ file: 'a.txt', text }).value.sections.flatMap(({ level, heading }) => (heading === null ? [] : [`${level} ${heading}`]));

describe('headings', () => {
  it('count households, and are no households', () => {
    expect(shape(`青石县的账\n\n${body}\n\n1 总体情况\n${body}\n\n1.1 道路\n${body}\n\n1.2 户外活动\n${body}\n`)).toEqual(['1 1 总体情况', '2 1.1 道路', '2 1.2 户外活动']);
  });
  it('stand with the mark of their case, below the section that tells of cases', () => {
    expect(shape(`青石县的账\n\n${body}\n\n一、案件情况\n\n${body}\n\n二、典型案例\n\n案例一\n林某诉某公司合同纠纷案\n——账目不清的一方担责\n\n${body}\n\n案例二\n徐某诉某公司合同纠纷案\n——账目要公开\n\n${body}\n`)).toEqual(['1 一、案件情况', '1 二、典型案例', '2 案例一 林某诉某公司合同纠纷案——账目不清的一方担责', '2 案例二 徐某诉某公司合同纠纷案——账目要公开']);
  });
  it('are no items but the last, and no fields', () => {
    expect(shape(`青石县的账\n\n${body}\n\n展区有三个：\n\n（一）港口展区，展出旧船；\n\n（二）航运展区，展出吊机；以及\n\n（三）招聘展区，提供职位四百个。\n`)).toEqual([]);
    expect(shape(`中标公告\n\n一、项目编号：QS2018-031\n二、项目名称：影像系统采购\n三、采购预算：980万元\n四、评审意见\n${body}\n`)).toEqual(['1 四、评审意见']);
  });
  it('name what was annexed, below its mark or in one line', () => {
    const signed = '青石县财政局\n2023年4月6日';
    expect(shape(`关于核对账目的通知\n\n${body}\n\n${signed}\n\n附件1\n\n账目核对办法\n\n${body}\n\n附件2\n\n2023年账目任务表\n\n镇名\t面积\n柳溪镇\t860\n石桥镇\t720\n`)).toEqual(['1 账目核对办法', '1 2023年账目任务表']);
    expect(shape(`青石县的账\n\n${body}\n\n${signed}\n\n附：账目名词解释\n\n${body}\n`)).toEqual(['1 附：账目名词解释']);
  });
});

describe('tables of words, a cell a line', () => {
  it('are told by what heads of columns are called', () => {
    const cells = ['事项', '原规定', '新规定', '租房提取额度', '每年9600元', '每年14400元', '租房提取频次', '每年一次', '每季度一次'];
    const { sections } = parseSource({ file: 'a.txt', text: `青石县的账\n\n${body}\n\n新旧条款对比\n${cells.join('\n')}\n\n${body}\n` }).value;
    expect(sections.flatMap(({ blocks }) => blocks.flatMap(({ rows, caption }) => (rows ? [{ rows, caption }] : [])))).toEqual([{ rows: [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)], caption: '新旧条款对比' }]);
  });
});
