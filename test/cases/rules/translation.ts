import type { translationRules } from '../../../pipeline/finding/index.ts';
import { article, edit, xliff, type Change, type Examples } from './example.ts';

const target = '<target>The town has 48 companies.</target>';
const last = `    <unit id="u7">
      <segment state="translated">
        <source>镇上有企业48家。</source>
        ${target}
      </segment>
    </unit>
`;

/** The last unit, written otherwise. */
const unit = (wrong: string, right: string = last): Change => edit(xliff, last, wrong, right);

/** Examples of the rules of `translation.en.xlf`. */
export const translationExamples: Examples<typeof translationRules> = {
  'xliff-readable': {
    holds: { en: 'The translation is well-formed XML: tags in pairs, & and < written &amp;amp; and &amp;lt;.', zh: '译文文件是完好的 XML：标签成对，& 和 < 写成 &amp;amp; 和 &amp;lt;。' },
    at: '43:39', changes: [edit(xliff, target, '<target>The town has 48 shops & companies.</target>', '<target>The town has 48 shops &amp; companies.</target>')],
  },
  'xliff-plain': {
    holds: { en: 'The file has no document type declaration: it could draw in other files, or grow without bound.', zh: '文件不含文档类型声明，因为它可引入别的文件，或无限膨胀。' },
    at: '2:1', changes: [edit(xliff, '<xliff xmlns', '<!DOCTYPE xliff>\n<xliff xmlns')],
  },
  'xliff-version': {
    holds: { en: 'The file is XLIFF 2.0 or 2.1, from zh-Hans into en.', zh: '文件是 XLIFF 2.0 或 2.1，从 zh-Hans 译为 en。' },
    at: '2:1', changes: [edit(xliff, 'version="2.1"', 'version="1.2"')],
  },
  'xliff-element-known': {
    holds: { en: 'Inside a text stand only the inline elements that can be printed.', zh: '文字里只用能印出来的行内元素。' },
    at: '43:30', changes: [edit(xliff, target, '<target>The town has <b>48</b> companies.</target>', '<target>The town has 48 companies.</target>')],
  },
  'unit-id-unique': {
    holds: { en: 'Each unit has an id of its own, which stays: waivers, facts and translators’ tools find it by its id.', zh: '每个单元有自己的 id，且不改动：豁免、事实和翻译工具都靠它。' },
    at: '40:5', changes: [edit(xliff, '<unit id="u7">', '<unit id="u6">')],
  },
  'unit-one-segment': {
    holds: { en: 'A unit translates one sentence: one segment with one source and at most one target.', zh: '一个单元译一句：一个 <segment>，一个 <source>，至多一个 <target>。' },
    at: '40:5', changes: [edit(xliff, `        <source>镇上有企业48家。</source>\n        ${target}`, `        <source>镇上有企业48家。</source>\n        ${target}\n        <target>It has 48 firms.</target>`)], also: ['unit-translated'],
  },
  'unit-state-known': {
    holds: { en: 'The state is one of XLIFF’s: initial, translated, reviewed, final. It decides whether an edition may be published.', zh: '状态取 XLIFF 的四种：initial、translated、reviewed、final；它决定能否出版。' },
    at: '41:7', changes: [unit(last.replace('state="translated"', 'state="done"'))], also: ['unit-accepted'],
  },
  'unit-reviewer-named': {
    holds: { en: 'Only a person reviews: a unit that says reviewed or final names that person.', zh: '审校只能由人来做：标为 reviewed 或 final 的单元要写明审校人。' },
    at: '40:5', changes: [unit(last.replace('state="translated"', 'state="reviewed"'), last.replace('      <segment state="translated">', '      <notes>\n        <note category="reviewer">王小明</note>\n      </notes>\n      <segment state="reviewed">'))],
  },
  'unit-translated': {
    holds: { en: 'Every text of the article has an English before an edition with English is published.', zh: '出版含英文的版本之前，文章的每一处文字都要有译文。' },
    at: '40:5', changes: [edit(xliff, `        ${target}\n`, '')],
  },
  'unit-accepted': {
    holds: { en: 'A machine’s draft is no translation until somebody has read and accepted it.', zh: '机器的初稿要有人读过、认可，才算译文。' },
    at: '40:5', changes: [unit(last.replace('state="translated"', 'state="initial"'))],
  },
  'unit-current': {
    holds: { en: 'The translation was made from the sentence as it stands now. A changed sentence makes it stale.', zh: '译文要依据现在的原文；原文改了，译文就过时。' },
    at: '21:1', changes: [edit(article, '镇上有企业48家。', '镇上有企业49家。', '镇上有企业49家。'), unit(last, last.replaceAll('48', '49'))],
  },
  'unit-used': {
    holds: { en: 'Every unit belongs to a text of the article. One that does not is kept, in case its sentence comes back, and told.', zh: '每个单元都对应文章里的一处文字；没有对应的会保留，以防那句话恢复，同时提示。' },
    at: '46:5', changes: [unit(`${last}${last.replace('u7', 'u8').replace('镇上有企业48家。', '明年再接再厉。').replace('The town has 48 companies.', 'Onward.')}`)],
  },
};
