// @ts-check
/*
 * The reader's place: the side navigation tells the current section, the links to the other editions lead to the
 * paragraph in view, and a sentence that is pointed at or focused marks its fellow in the other column. Without this
 * script the navigation is a plain list, the links lead to the page, and nothing is marked.
 */
const entries = [...document.querySelectorAll('nav.side a')].flatMap((link) => {
  const target = document.getElementById((link.getAttribute('href') ?? '').slice(1));
  return target ? [{ link, target }] : [];
});
const editions = [...document.querySelectorAll('nav.editions a')].map((link) => ({ link, href: link.getAttribute('href') ?? '' }));
const anchors = [...document.querySelectorAll('article.body .paragraph[id]'), ...entries.map(({ target }) => target)]
  .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** The last that begins in the upper part of the window; those that are not shown do not count. @param {readonly Element[]} all */
const inView = (all) => all.findLast((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top < Math.min(window.innerHeight / 4, 120)) ?? null;

const follow = () => {
  const section = inView(entries.map(({ target }) => target));
  for (const { link, target } of entries) {
    if (target === section) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  // At the top of the page the reader has no place yet.
  const id = window.scrollY > 0 ? inView(anchors)?.id : undefined;
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
if (document.querySelector('.pair')) for (const event of ['pointerover', 'focusin']) document.addEventListener(event, mark);
