import { defineRules } from '../rule.ts';

/** What must hold of a source that is imported, and of what import and `new` are asked for. */
export const ingestRules = defineRules({
  'source-not-empty': {
    severity: 'error', group: 'input',
    message: { zh: '文件没有文字。', en: 'The file holds no text.' },
    mend: { zh: '请给出含有文章正文的文件。', en: 'Give a file that holds the text of an article.' },
  },
  'source-has-body': {
    severity: 'error', group: 'input',
    message: { zh: '只读到标题“{actual}”，没有正文。', en: 'Only a title was read, “{actual}”, and no text below it.' },
    mend: { zh: '请给出含有正文的文件；正文若在图片里，请先识别成文字。', en: 'Give a file that holds the text; text that is a picture must be recognised first.' },
  },
  'source-is-text': {
    severity: 'error', group: 'input',
    message: { zh: '文件不是文本：含有 {actual} 字符。', en: 'The file is not text: it holds {actual} characters.' },
    mend: { zh: '请另存为 UTF-8 纯文本或 Markdown 后再导入。', en: 'Save it as plain text or Markdown in UTF-8 and import that.' },
  },
  'source-format-known': {
    severity: 'error', group: 'input',
    message: { zh: '这是 {actual} 文件，不是能读取的文章。', en: 'This is a {actual} file, not an article that can be read.' },
    mend: { zh: '可导入纯文本、Markdown、HTML、DOCX 和带文字层的 PDF；其他格式请先另存为其中一种。', en: 'Plain text, Markdown, HTML, DOCX and PDF with a text layer can be imported: save it as one of these.' },
  },
  'source-size-bounded': {
    severity: 'error', group: 'input',
    message: { zh: '超出文章应有的限度，未予读取：{zh}为 {actual}，至多 {expected}。', en: 'This is beyond any article and was not read: {en} {actual}, at most {expected}.' },
    mend: { zh: '请确认文件来源可靠；如是文章，请只保留正文另存，书稿请分章导入。', en: 'See that it comes from where you think; if it is an article, save its text alone, and a book chapter by chapter.' },
  },
  'source-opens': {
    severity: 'error', group: 'input',
    message: { zh: '文件已损坏或含有不应有的内容，打不开（{actual}）。', en: 'The file is damaged or holds what it must not, and does not open ({actual}).' },
    mend: { zh: '请用原来的软件打开并另存一份，再导入。', en: 'Open it in the program it was made with, save it anew, and import that.' },
  },
  'source-has-text-layer': {
    severity: 'error', group: 'input',
    message: { zh: '这份 PDF 是扫描件，共 {actual} 页，没有可读取的文字。', en: 'This PDF is a scan (pages: {actual}): it has no text to read.' },
    mend: { zh: '请向来源索取文字版，或用文字识别软件识别并校对后再导入。', en: 'Ask its source for a version with text, or have it recognised and proofread first.' },
  },
  'source-text-mapped': {
    severity: 'error', group: 'input',
    message: { zh: '这份 PDF 的文字层没有字符对照：{actual} 个字符不知是什么字。', en: 'The text of this PDF has no map of its characters: what {actual} of them are cannot be told.' },
    mend: { zh: '请向来源索取文字版，或用文字识别软件识别并校对后再导入。', en: 'Ask its source for a version with text, or have it recognised and proofread first.' },
  },
  'source-lines-across': {
    severity: 'error', group: 'input',
    message: { zh: '这份 PDF 的第 {actual} 页横排、竖排混在一起，看不出先读哪里。', en: 'Vertical writing and lines across are mixed on page {actual} of this PDF: nothing says what is read first.' },
    mend: { zh: '请向来源索取横排的文字版，或在阅读软件中按顺序复制文字，存成文本再导入。', en: 'Ask its source for a version set across, or copy the text in its order and import that.' },
  },
  'source-unlocked': {
    severity: 'error', group: 'input',
    message: { zh: '文件设有密码，无法读取。', en: 'The file is locked with a password.' },
    mend: { zh: '请另存一份没有密码的文件再导入。', en: 'Save it without a password and import that.' },
  },
  'changes-settled': {
    severity: 'warning', group: 'input',
    message: { zh: '文件带有未定的修订：删去的 {actual} 个字符未取，插入的已取。', en: 'The file has tracked changes: {actual} characters marked as deleted were left out, insertions were taken.' },
    mend: { zh: '请在 Word 中接受或拒绝修订后再导入。', en: 'Accept or reject the changes in Word, then import it.' },
  },
  'struck-text-settled': {
    severity: 'warning', group: 'input',
    message: { zh: '网页上划去的“{actual}”等 {count} 处仍在正文里。', en: 'Text that the page strikes out is still in the article, in places: {count}, the first “{actual}”.' },
    mend: { zh: '请删去不要的字，数字尤须核对。', en: 'Take out what should not stand, and check figures above all.' },
  },
  'characters-printable': {
    severity: 'warning', group: 'input',
    message: { zh: '此处的 {actual} 无法印出（{zh}，共 {count} 个）。', en: '{actual} here cannot be printed ({en}; {count} in all).' },
    mend: { zh: '请对照原文核对；缺字请在 article.zh.md 中补上。', en: 'Compare with the original, and put what is missing into article.zh.md.' },
  },
  'raised-number-clear': {
    severity: 'warning', group: 'input',
    message: { zh: '“{actual}”里的上标或下标，看不出是乘方还是注释的号码。', en: 'The raised or lowered number in “{actual}” may be a power or the mark of a note: nothing says which.' },
    mend: { zh: '请对照原文：是注释，在 article.zh.md 中写成 [^1] 并补上注文；是乘方或多余，照实写或删去。', en: 'Compare with the original. The mark of a note is written [^1] in article.zh.md, with its note; a power stays, what does not belong there goes.' },
  },
  'table-rows-clear': {
    severity: 'warning', group: 'input',
    message: { zh: '从“{actual}”起，表格的单元格一行一个，排不成整齐的行，现在的排法是推测的。', en: 'The cells from “{actual}” on stand one a line and do not fill even rows: how they were put together is a guess.' },
    mend: { zh: '请对照原文核对这张表，在 article.zh.md 中改正；空格要留着。', en: 'Compare the table with the original and mend it in article.zh.md; a cell that is empty keeps its place.' },
  },
  'title-recognised': {
    severity: 'warning', group: 'input',
    message: { zh: '没有认出标题。', en: 'No title was recognised.' },
    mend: { zh: '请在 article.zh.md 的文件头写上 title。', en: 'Write the title in the front matter of article.zh.md.' },
  },
  'title-clear': {
    severity: 'info', group: 'input',
    message: { zh: '标题取的是“{actual}”，也可能是“{expected}”。', en: '“{actual}” was taken for the title; it may be “{expected}”.' },
    mend: { zh: '如不对，请在 article.zh.md 中改正。', en: 'If that is wrong, mend it in article.zh.md.' },
  },
  'date-stated': {
    severity: 'info', group: 'input',
    message: { zh: '来源没有写明日期。', en: 'The source states no date.' },
    mend: { zh: '如知道日期，请写入 article.zh.md 的 dates，并注明是哪一种日期。', en: 'If you know one, add it to `dates` in article.zh.md with its role.' },
  },
  'date-role-clear': {
    severity: 'info', group: 'input',
    message: { zh: '“{actual}”是写作日期还是发布日期，来源没有写明。', en: 'The source does not say whether “{actual}” is the day of writing or of posting.' },
    mend: { zh: '如知道，请在 article.zh.md 的 dates 中把 role 改为 article 或 posted。', en: 'If you know, set its role in `dates` of article.zh.md to article or posted.' },
  },
  'heading-depth-kept': {
    severity: 'info', group: 'input',
    message: { zh: '“{actual}”等 {count} 个小标题在第 {expected} 级以下，Markdown 写不出，都写成第 {expected} 级。', en: 'Headings below level {expected}, the deepest that Markdown has, were written at that level: {count}, the first of them “{actual}”.' },
    mend: { zh: '如要分清层次，请在 article.zh.md 中把最深的小标题改为列表或段首小标题。', en: 'If the levels matter, make list items or run-in headings of the deepest in article.zh.md.' },
  },
  'rubbish-clear': {
    severity: 'warning', group: 'input',
    message: { zh: '“{actual}”随上面的“{expected}”一并去掉，也可能是正文。', en: '“{actual}” was removed with “{expected}” above it; it may be text of the article.' },
    mend: { zh: '如是正文，请补进 article.zh.md。', en: 'If it is text of the article, put it back into article.zh.md.' },
  },
  'heading-or-caption-clear': {
    severity: 'warning', group: 'input',
    message: { zh: '“{actual}”当作{takenZh}，也可能是{wantedZh}。', en: '“{actual}” was taken for a {takenEn}; it may be a {wantedEn}.' },
    mend: { zh: '如不对，请在 article.zh.md 中改正：小标题写作“## …”，图注写作“![…](figure:1)”。', en: 'If that is wrong, mend it in article.zh.md: a heading is “## …”, a caption “![…](figure:1)”.' },
  },
  'source-kept-whole': {
    severity: 'error', group: 'input',
    message: { zh: '解析结果与原文不符：此处应为“{expected}”，得到“{actual}”。', en: 'The parts do not add up to the file: here it has “{expected}”, the parts have “{actual}”.' },
    mend: { zh: '这是程序的缺陷：请报告，并附上原文件。', en: 'This is a fault of the program: report it with the file.' },
  },
  'changes-apart': {
    severity: 'error', group: 'staleness',
    message: { zh: '编者和来源都改了这一处。保留编者的：“{actual}”；来源现在是：“{expected}”。', en: 'You and the source both changed this. Yours stays: “{actual}”; the source now has: “{expected}”.' },
    mend: { zh: '在这里写上定稿，再删去 imported/conflicts.md（各处的全文在其中）。', en: 'Write here what should stand, then delete imported/conflicts.md, which has all wordings in full.' },
  },
  'removal-apart': {
    severity: 'error', group: 'staleness',
    message: { zh: '一方删去了这一段，另一方改了它。保留编者的：“{actual}”；来源现在是：“{expected}”（— 表示已删）。', en: 'One took this block out, the other changed it. Yours stays: “{actual}”; the source now has: “{expected}” (— is taken out).' },
    mend: { zh: '在这里写上定稿，再删去 imported/conflicts.md（各处的全文在其中）。', en: 'Write here what should stand, then delete imported/conflicts.md, which has all wordings in full.' },
  },
  'new-blocks-apart': {
    severity: 'warning', group: 'input',
    message: { zh: '来源和编者在同一处各加了新的内容，来源的排在前面，共 {count} 段：{listZh}。', en: 'The source and you both put something new into one place; the source’s stands first (blocks: {count}): {listEn}.' },
    mend: { zh: '请看先后是否合适，不合适就在 article.zh.md 中调换。', en: 'See whether the order is right; if not, change it in article.zh.md.' },
  },
  'moves-apart': {
    severity: 'warning', group: 'input',
    message: { zh: '来源和编者把这一段放在不同的地方，现在按编者放的位置：“{actual}”。', en: 'The source and you put this into different places; it stands where you put it: “{actual}”.' },
    mend: { zh: '请看位置是否合适，不合适就在 article.zh.md 中移动。', en: 'See whether the place is right; if not, move it in article.zh.md.' },
  },
  'merge-adds-up': {
    severity: 'warning', group: 'input',
    message: { zh: '合并后“{actual}”在文中有 {text} 处，按双方的改动应有 {expected} 处。', en: 'After the merge “{actual}” stands {text} times in the article; by what you and the source changed it should be {expected}.' },
    mend: { zh: '一方移动、并入别段的文字，另一方多半删去或改了它。请对照来源，在 article.zh.md 中删去或补上。', en: 'Most often one took out or changed what the other had moved, or put into another paragraph. Compare with the source, and take it out of article.zh.md or put it in.' },
  },
  'import-settled': {
    severity: 'error', group: 'staleness',
    message: { zh: '上次导入的冲突还没有了结。', en: 'Conflicts of the last import are not settled yet.' },
    mend: { zh: '按其中所列在 article.zh.md 定稿，然后删去这个文件。', en: 'Go through them in article.zh.md, then delete this file.' },
  },
  'import-base-kept': {
    severity: 'error', group: 'input',
    message: { zh: '这里已有文章，却没有上次导入的底稿，无法合并，没有写入任何文件。应有：{expected}', en: 'There is an article, but no copy of what the last import wrote; nothing was written. Expected: {expected}' },
    mend: { zh: '换一个 ID；或把当初的来源以另一 ID 导入，将所得的 imported 文件夹移到这里，再导入新的来源。', en: 'Choose another ID; or import the old source under another ID, move its folder “imported” here, and import the new source.' },
  },
  'briefing-id-safe': {
    severity: 'error', group: 'input',
    message: { zh: '“{actual}”不能作简报的代号。', en: '“{actual}” cannot be the id of a briefing.' },
    mend: { zh: '代号用小写字母、数字和连字符，以字母或数字开头，最多 64 个字符（{expected}），且不是 Windows 的设备名（con、nul 等）。', en: 'An id has lower-case letters, digits and hyphens, begins with a letter or digit, has at most 64 characters ({expected}), and is no name of a device on Windows (con, nul and the like).' },
  },
});
