import { defineRules } from '../rule.ts';

/** What must hold of `translation.en.xlf`, and of it towards the article. */
export const translationRules = defineRules({
  'xliff-readable': {
    severity: 'error', group: 'input',
    message: { zh: '译文文件不是完好的 XML：{zh}。', en: 'The translation is not well-formed XML: {en}.' },
    mend: { zh: '检查标签是否成对、& 和 < 是否写成 &amp; 和 &lt;。', en: 'Check that tags come in pairs and that & and < are written &amp; and &lt;.' },
  },
  'xliff-plain': {
    severity: 'error', group: 'input',
    message: { zh: '译文文件含有文档类型声明（DOCTYPE），不予读取。', en: 'The translation has a document type declaration, which is not read.' },
    mend: { zh: '删去 <!DOCTYPE …>。', en: 'Remove <!DOCTYPE …>.' },
  },
  'xliff-version': {
    severity: 'error', group: 'input',
    message: { zh: '译文文件写的是“{actual}”，应为 {expected}。', en: 'The translation says "{actual}"; expected: {expected}.' },
    mend: { zh: '另存为 XLIFF 2.1（源语言 zh-Hans，目标语言 en）。', en: 'Save it as XLIFF 2.1 (source language zh-Hans, target language en).' },
  },
  'xliff-element-known': {
    severity: 'warning', group: 'input',
    message: { zh: '不认识的元素 <{actual}>，其内容只当文字读。', en: 'Unknown element <{actual}>: only its text is read.' },
    mend: { zh: '可用 <pc>、<ph>、<cp>、<mrk>；其余请删去。', en: 'Use <pc>, <ph>, <cp> and <mrk>; remove others.' },
  },
  'unit-id-unique': {
    severity: 'error', group: 'input',
    message: { zh: '单元标识“{actual}”缺失或重复。', en: 'The unit id "{actual}" is missing or used twice.' },
    mend: { zh: '每个 <unit> 要有自己的 id；已有的 id 不要改动。', en: 'Give each <unit> an id of its own; leave the ids that are there as they are.' },
  },
  'unit-one-segment': {
    severity: 'error', group: 'input',
    message: { zh: '单元“{unit}”应恰有一个 <segment>，内有一个 <source>、至多一个 <target>；现有 {actual}。', en: 'Unit "{unit}" must have one <segment> with one <source> and at most one <target>; it has {actual}.' },
    mend: { zh: '一个单元译一句；请合并或拆成单元。', en: 'A unit translates one sentence: join the segments, or make units of them.' },
  },
  'unit-state-known': {
    severity: 'error', group: 'input',
    message: { zh: '单元“{unit}”的状态“{actual}”不认识。', en: 'Unit "{unit}" has an unknown state "{actual}".' },
    mend: { zh: '应为 {expected}。', en: 'Expected: {expected}.' },
  },
  'unit-reviewer-named': {
    severity: 'error', group: 'translation',
    message: { zh: '单元“{unit}”标为 {actual}，却没有审校人姓名。', en: 'Unit "{unit}" is marked {actual}, but no reviewer is named.' },
    mend: { zh: '加 <note category="reviewer">姓名</note>，或改回 translated。', en: 'Add <note category="reviewer">Name</note>, or set it back to translated.' },
  },
  'unit-translated': {
    severity: 'error', group: 'translation',
    message: { zh: '这里还没有译文：“{actual}”', en: 'This is not translated yet: “{actual}”' },
    mend: { zh: '在译文文件{expected}补上译文，状态设为 translated；或只出中文版。', en: 'Translate it in {expected} and set its state to translated, or build Chinese alone.' },
  },
  'unit-accepted': {
    severity: 'error', group: 'translation',
    message: { zh: '单元“{unit}”的译文还是初稿（initial），无人认可：“{actual}”', en: 'The translation in unit "{unit}" is a draft (initial) that nobody has accepted: “{actual}”' },
    mend: { zh: '读过并改好后把状态设为 translated。', en: 'Read and mend it, then set its state to translated.' },
  },
  'unit-current': {
    severity: 'error', group: 'staleness',
    message: { zh: '原文已改，译文过时。现为“{actual}”，译时为“{expected}”。', en: 'The sentence has changed since it was translated. Now it is “{actual}”; then it was “{expected}”.' },
    mend: { zh: '按现在的原文改好单元“{unit}”的译文，并把它的 <source> 改成现在的原文。', en: 'Bring the translation of unit "{unit}" up to date and put the present sentence into its <source>.' },
  },
  'unit-used': {
    severity: 'warning', group: 'translation',
    message: { zh: '单元“{unit}”的原文已不在文章里：“{actual}”', en: 'The source of unit "{unit}" is no longer in the article: “{actual}”' },
    mend: { zh: '确认不再需要后再删去这个单元。', en: 'Delete the unit once you are sure that it is not wanted.' },
  },
});
