// @ts-check
/*
 * The inspector: pressing a number opens a panel that shows its sentence, its row of the register and the words of the
 * other language. All of it stands in the page already: the panel is filled with copies of nodes and with text, never
 * with markup. Without this script, or where the browser knows no popover, a number is a link to its row.
 */
const panel = /** @type {HTMLElement} */ (document.getElementById('inspector'));

/** @type {{ lang: string, sentences: Record<string, { text: string, figures: Record<string, [number, number][]> }> }} */
const other = JSON.parse(document.getElementById('inspector-sentences')?.textContent || '{"lang":"","sentences":{}}');
const numbers = [...document.querySelectorAll('a[href^="#figure-"]')].filter((link) => link.querySelector(':scope > data'));
/** @type {HTMLElement | null} */
let pressed = null;

/** @param {string} name @returns {HTMLElement} */
const slot = (name) => {
  const found = panel.querySelector(`[data-slot="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new TypeError(`the panel has no ${name}`);
  return found;
};

/** Copies of what stands in an element, without anchors. @param {Element | null} from */
const copies = (from) => [...(from?.childNodes ?? [])].map((node) => {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
});

/** @param {HTMLElement} where @param {readonly (Node | string)[]} what */
const fill = (where, what) => {
  where.replaceChildren(...what);
  where.hidden = what.length === 0;
};

const smallest = '.sentence, .run-in, h1, h2, h3, h4, caption, th, td, .source-picture p, p, li';
const inText = '.article-list, .paragraph, .article-table, .source-picture, .footnotes, .section > :is(h2, h3, h4)';

/** Places of the figure in the article, the one that was pressed first. @param {Element} link @param {Element | null} row */
const sentenceOf = (link, row) => {
  const places = [...(row?.querySelectorAll('.places a') ?? [])].map((one) => document.getElementById((one.getAttribute('href') ?? '').slice(1)));
  return [link, ...places].find((one) => one?.closest('article.body') && one.closest(inText) && !one.closest('.exhibit:not(.article)'))?.closest('a, data') ?? null;
};

/** The sentence around a number, the number marked. @param {Element} number */
const quote = (number) => {
  const around = number.closest(smallest);
  if (!around) return [];
  number.toggleAttribute('data-here', true);
  const nodes = copies(around);
  number.removeAttribute('data-here');
  const whole = document.createElement('span');
  whole.append(...nodes);
  for (const note of whole.querySelectorAll('.note-ref, .stale-mark')) note.remove();
  for (const link of whole.querySelectorAll('a')) {
    const plain = document.createElement(link.hasAttribute('data-here') ? 'mark' : 'span');
    plain.append(...link.childNodes);
    link.replaceWith(plain);
  }
  // A cell says little without the head of its row.
  const head = around.matches('td') ? around.closest('tr')?.firstElementChild : null;
  if (head && head !== around) whole.prepend(...copies(head), ' · ');
  const lang = around.closest('[lang]')?.getAttribute('lang');
  if (lang) whole.setAttribute('lang', lang);
  return [whole];
};

/** The same sentence in the language that the page does not print. @param {string} id @param {string | null} unit */
const otherSentence = (id, unit) => {
  const stated = unit && Object.hasOwn(other.sentences, unit) ? other.sentences[unit] : null;
  const own = (stated && Object.hasOwn(stated.figures, id) ? stated : null) || Object.values(other.sentences).find(({ figures }) => Object.hasOwn(figures, id));
  if (!own) return [];
  const whole = document.createElement('span');
  whole.lang = other.lang;
  let at = 0;
  for (const [start, end] of own.figures[id] ?? []) {
    const mark = document.createElement('mark');
    mark.textContent = own.text.slice(start, end);
    whole.append(own.text.slice(at, start), mark);
    at = end;
  }
  whole.append(own.text.slice(at));
  return [whole];
};

/** In both languages the other one stands beside it. @param {Element | null} number @param {string} id */
const besides = (number, id) => {
  const key = number?.closest('[data-sentence]')?.getAttribute('data-sentence');
  const twin = key ? [...document.querySelectorAll(`[data-sentence="${CSS.escape(key)}"]`)].find((one) => !one.contains(number)) : null;
  const same = twin && [...twin.querySelectorAll('data')].find((one) => one.getAttribute('data-fact') === id);
  return same ? quote(same.closest('a') ?? same) : [];
};

/** How we worked a figure out, its inputs as links. @param {Element} row */
const working = (row) => copies(document.getElementById(row.id.replace('figure-', 'calculation-'))?.querySelector('.working') ?? null);

/** What was checked of a claim stands in the list of claims; the row has its verdict and its label. @param {HTMLElement} words */
const tellClaims = (words) => {
  for (const check of words.querySelectorAll('.check')) {
    const claims = [...check.querySelectorAll('a[href^="#claim-"]')].flatMap((link) => {
      const entry = document.createElement('span');
      entry.className = 'check';
      entry.append(...copies(document.getElementById((link.getAttribute('href') ?? '').slice(1))?.querySelector('.claim-words') ?? null));
      return [entry];
    });
    if (claims.length > 0) check.replaceWith(...claims);
  }
  // Each stands on a line of its own: no mark between them.
  const all = words.querySelectorAll(':scope > .check');
  if (all.length > 0) words.replaceChildren(...all);
};

/** The cells of the register's row under the heads of their columns. @param {Element} row */
const entries = (row) => {
  const heads = [...row.closest('table')?.querySelectorAll('thead th') ?? []];
  // Checks that are long have a row of their own.
  const apart = row.nextElementSibling?.matches('.apart') ? row.nextElementSibling.querySelectorAll('td') : [];
  return [...row.querySelectorAll('td'), ...apart].flatMap((cell, n) => {
    if (cell.matches('.none, .places')) return [];
    const entry = document.createElement('div');
    const [term, words] = [document.createElement('dt'), document.createElement('dd')];
    term.append(...copies((cell.matches('.checks') ? heads.at(-1) : heads[n + 1]) ?? null));
    // The head of the group says of which dataset, resource and field.
    if (cell.matches('.origin:has(.row-number)')) words.append(...copies(row.closest('tbody')?.querySelector('.group th') ?? null), ' · ');
    words.append(...copies(cell));
    tellClaims(words);
    if (cell.lang) words.lang = cell.lang;
    entry.className = cell.className;
    entry.append(term, words);
    return [entry];
  });
};

const gap = 12;

/** A number that the sheet at the foot would cover is moved above it, as far as there is page. @param {{ top: number, bottom: number }} at */
const uncover = (at) => {
  const free = window.innerHeight - panel.offsetHeight;
  const below = at.bottom + gap - free;
  if (below > 0) window.scrollBy({ top: Math.min(below, Math.max(0, at.top - gap)), behavior: 'instant' });
};

/** In the margin beside the text where there is room, else below or above the number; on a phone at the foot. @param {Element} link */
const place = (link) => {
  for (const name of ['left', 'top', 'max-height']) panel.style.removeProperty(name);
  const [first] = link.getClientRects();
  if (!first) return;
  // A number that is broken ends a line or two below where it begins.
  const at = { left: first.left, top: first.top, bottom: link.getBoundingClientRect().bottom };
  if (getComputedStyle(panel).position === 'fixed') return uncover(at);
  const { width, height } = panel.getBoundingClientRect();
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const column = (link.closest('p, li, h1, h2, h3, h4, .exhibit, table') ?? link).getBoundingClientRect();
  const beside = column.right + 2 * gap;
  let [left, top] = [beside, Math.max(gap, Math.min(at.top - 3 * gap, room.height - height - gap))];
  if (beside + width + gap > room.width) {
    const [above, below] = [at.top - 2 * gap, room.height - at.bottom - 2 * gap];
    const up = height > below && above > below;
    const high = Math.min(height, Math.max(above, below));
    if (height > high) panel.style.maxHeight = `${high}px`;
    left = Math.max(gap, Math.min(at.left - gap, room.width - width - gap));
    top = up ? at.top - gap - high : at.bottom + gap;
  }
  panel.style.left = `${window.scrollX + left}px`;
  panel.style.top = `${window.scrollY + top}px`;
};

const close = () => {
  if (panel.matches(':popover-open')) panel.hidePopover();
  pressed?.removeAttribute('aria-expanded');
  const from = pressed;
  pressed = null;
  return from;
};

/** @param {HTMLElement} link */
const open = (link) => {
  close();
  const id = link.querySelector('data')?.getAttribute('data-fact') ?? '';
  const row = document.getElementById((link.getAttribute('href') ?? '').slice(1));
  if (!row) return;
  const number = sentenceOf(link, row);
  const beside = besides(number, id);
  const foreign = beside.length > 0 ? beside : otherSentence(id, number?.closest('[data-sentence]')?.getAttribute('data-sentence') ?? null);
  fill(slot('words'), copies(link.querySelector('data')));
  // Of a figure bound to no indicator the row has the words around it: the sentence says them.
  fill(slot('name'), id.startsWith('m/') && number ? [] : copies(row.querySelector('th')));
  fill(slot('sentence'), number ? quote(number) : []);
  slot('origin').hidden = !number;
  fill(slot('working'), working(row));
  slot('working-label').hidden = slot('working').hidden;
  fill(slot('other'), foreign);
  slot('other-label').hidden = foreign.length === 0;
  fill(slot('row'), entries(row));
  slot('link').setAttribute('href', `#${row.id}`);
  pressed = link;
  link.setAttribute('aria-expanded', 'true');
  panel.showPopover();
  place(link);
  panel.scrollTop = 0;
  panel.focus({ preventScroll: true });
};

/** @param {EventTarget | null} target */
const numberAt = (target) => {
  const link = target instanceof Element ? target.closest('a') : null;
  return link && numbers.includes(link) ? link : null;
};

/** To the next number of the page, or the one before. @param {number} step */
const move = (step) => {
  const shown = numbers.filter((link) => link === pressed || link.getClientRects().length > 0);
  const next = pressed && shown[shown.indexOf(pressed) + step];
  if (!(next instanceof HTMLElement)) return;
  next.scrollIntoView({ block: 'center' });
  open(next);
};

/** Tab goes through the panel and back to the number, as if it stood behind it. @param {KeyboardEvent} event */
const leave = (event) => {
  const stops = [...panel.querySelectorAll('a[href], button')];
  const at = document.activeElement;
  if (event.shiftKey ? at === panel || at === stops[0] : at === stops.at(-1)) {
    if (event.shiftKey) event.preventDefault();
    close()?.focus();
  }
};

/** @param {MouseEvent} event */
const onClick = (event) => {
  const link = numberAt(event.target);
  if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    if (link === pressed) close()?.focus();
    else open(link);
  } else if (event.target instanceof Element && event.target.closest('[data-act="close"]')) close()?.focus();
  else if (event.target instanceof Element && event.target.closest('#inspector a[href^="#"]')) close();
  else if (pressed && event.target instanceof Node && !panel.contains(event.target)) close();
};

/** @param {KeyboardEvent} event */
const onKey = (event) => {
  const link = numberAt(event.target);
  if (link && event.key === ' ') {
    event.preventDefault();
    open(link);
  } else if (pressed && event.key === 'Escape') {
    event.preventDefault();
    close()?.focus();
  } else if (pressed && panel.contains(document.activeElement) && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    event.preventDefault();
    move(event.key === 'ArrowRight' ? 1 : -1);
  } else if (pressed && event.key === 'Tab') leave(event);
};

if (panel && typeof panel.showPopover === 'function') {
  for (const link of numbers) link.setAttribute('aria-haspopup', 'dialog');
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  window.addEventListener('resize', () => {
    if (pressed) place(pressed);
  });
}
