/** A text of the sample article with its English: a unit of the skeleton's translation. */
export interface Pair { readonly zh: string; readonly en: string }

/** The sample article, in reading order; `markdown` is written from it, and so is the translation. */
export const sample = {
  title: { zh: '示例简报：请换成您的文章', en: 'A sample briefing: put your own article here' },
  lead: [
    { zh: '这是一篇示例文章，说明一份简报由哪些部分组成。', en: 'This is a sample article that shows what a briefing is made of.' },
    { zh: '请把它换成您自己的文章。', en: 'Replace it with an article of your own.' },
  ],
  heading: { zh: '经济总量', en: 'The size of the economy' },
  body: [
    { zh: '2021年，晋江的地区生产总值为2986.4亿元。', en: 'In 2021 the gross domestic product of Jinjiang was RMB 298.64 billion.' },
    { zh: '上一年是2616.11亿元。', en: 'The year before, it was RMB 261.611 billion.' },
  ],
  runIn: { zh: '怎样往下写。', en: 'How to go on.' },
  next: [
    { zh: '每个数字在数据文件里只写一次，图表和要点都从那里取数。', en: 'Each number is written once, in the data file, from which charts and key figures take it.' },
  ],
} as const satisfies Readonly<Record<string, Pair | readonly Pair[]>>;

/** Every text of the sample in the order in which an article's texts are translated. */
export const pairs: readonly Pair[] = [sample.title, ...sample.lead, sample.heading, ...sample.body, sample.runIn, ...sample.next];

const joined = (texts: readonly Pair[]): string => texts.map(({ zh }) => zh).join('');

export const article = `---
# 来源没有说明的写 null。/ What the source does not state is null.
title: ${sample.title.zh}
byline: null
publisher: null
# role: article 成文 | posted 发布 | crawled 采集 | delivered 交付 | unknown 不明
dates:
  - role: article
    iso: 2024-01-01
# 原文的题名、网址和取得日期。/ Title, address and day of retrieval of the original.
source:
  title: null
  address: null
  retrieved: null
# true：由我们根据来源改写，不得当作原文引用。/ true: restated by us, never quoted as the source.
restated: false
---

${joined(sample.lead)}

## ${sample.heading.zh}

${joined(sample.body)}

**${sample.runIn.zh}**${joined(sample.next)}
`;

const unit = ({ zh, en }: Pair, at: number): string =>
  `    <unit id="u${at + 1}">
      <segment state="translated">
        <source>${zh}</source>
        <target>${en}</target>
      </segment>
    </unit>`;

export const translation = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-Hans" trgLang="en">
  <file id="f1" original="article.zh.md">
${pairs.map(unit).join('\n')}
  </file>
</xliff>
`;
