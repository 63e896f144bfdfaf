// @ts-check
/*
 * The reader's place: the side navigation tells the current section, the links to the other editions lead to the
 * paragraph, list item, table row, chart or figure in view, and a sentence that is pointed at or focused marks its fellow
 * in the other column. For the keyboard all sentences are one stop, where the reader is: the left and right arrows go from
 * sentence to sentence, Enter to the fellow. Up and down still scroll. Without this script the navigation is a plain list,
 * the links lead to the page, and nothing is marked.
 */
const entries = [...document.querySelectorAll('nav.side a')].flatMap((link) => {
  const target = document.getElementById((link.getAttribute('href') ?? '').slice(1));
  return target ? [{ link, target }] : [];
});
const editions = [...document.querySelectorAll('nav.editions a')].map((link) => ({ link, href: link.getAttribute('href') ?? '' }));
/** Where a link puts its target: a row that is led to is the one that the reader is at. */
const arrival = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

/** What all editions have by the same name, in the order of the page. */
const anchors = [...document.querySelectorAll('main :is(h2, h3, h4, section, .paragraph, .sentence, .exhibit, table, tr)[id]')];

/** The last that begins in the upper part of the window; those that are not shown do not count. @param {readonly Element[]} all @param {number} high */
const inView = (all, high) => all.findLast((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top < Math.min(window.innerHeight / 4, high)) ?? null;

const sentences = [...document.querySelectorAll('.pair > p .sentence[data-sentence]')].filter((one) => one instanceof HTMLElement);
/** @type {HTMLElement | undefined} */
let stop;

/** The one sentence that Tab reaches; it is said once what the keys do. @param {HTMLElement | undefined} sentence @param {boolean} [first] */
const stopAt = (sentence, first) => {
  if (!sentence || sentence === stop) return;
  if (stop) stop.tabIndex = -1;
  stop?.removeAttribute('aria-describedby');
  stop = sentence;
  stop.tabIndex = 0;
  if (first) stop.setAttribute('aria-describedby', 'sentence-hint');
};

const follow = () => {
  const section = inView(entries.map(({ target }) => target), 120);
  for (const { link, target } of entries) {
    if (target === section) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  // At the top of the page the reader has no place yet.
  const place = window.scrollY > 0 ? inView(anchors, arrival + 4) : null;
  const id = place?.id;
  if (!document.activeElement?.matches('.sentence')) stopAt(place ? sentences.find((one) => place.contains(one) || place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) : sentences[0], true);
  for (const { link, href } of editions) link.setAttribute('href', id ? `${href}#${encodeURIComponent(id)}` : href);
};

let waits = false;
const soon = () => {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => {
    waits = false;
    follow();
  });
};
for (const one of sentences) one.tabIndex = -1;
for (const event of ['scroll', 'resize', 'hashchange']) window.addEventListener(event, soon, { passive: true });
follow();

/** @type {readonly Element[]} */
let marked = [];

/** @param {Event} event */
const mark = (event) => {
  const sentence = event.target instanceof Element ? event.target.closest('.pair [data-sentence]') : null;
  if (sentence && marked.includes(sentence)) return;
  for (const one of marked) one.removeAttribute('data-marked');
  const key = sentence?.getAttribute('data-sentence');
  marked = key ? [...document.querySelectorAll(`.pair [data-sentence="${CSS.escape(key)}"]`)] : [];
  for (const one of marked) one.setAttribute('data-marked', '');
};

/** @param {Element} sentence */
const fellowOf = (sentence) => sentences.find((one) => one !== sentence && one.dataset['sentence'] === sentence.getAttribute('data-sentence') && !one.contains(sentence));

/** @param {HTMLElement} sentence @param {string} key */
const next = (sentence, key) => {
  if (key === 'Enter') return fellowOf(sentence);
  const column = sentence.closest('p')?.lang;
  const own = sentences.filter((one) => one.closest('p')?.lang === column);
  return own[own.indexOf(sentence) + (key === 'ArrowLeft' ? -1 : 1)];
};

document.addEventListener('keydown', (event) => {
  const sentence = event.target instanceof Element ? event.target.closest('.sentence') : null;
  const moves = event.key === 'ArrowLeft' || event.key === 'ArrowRight' || (event.key === 'Enter' && event.target === sentence);
  if (!(sentence instanceof HTMLElement) || !sentences.includes(sentence) || !moves || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const to = next(sentence, event.key);
  if (!to) return;
  event.preventDefault();
  stopAt(to);
  to.focus();
});
if (document.querySelector('.pair')) for (const event of ['pointerover', 'focusin']) document.addEventListener(event, mark);
