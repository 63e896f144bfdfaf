// @ts-check
/*
 * The inspector: pressing a number opens a panel that shows its sentence, its row of the register and the words of the
 * other language. All of it stands in the page already: the panel is filled with copies of nodes and with text, never
 * with markup. Without this script, or where the browser knows no popover, a number is a link to its row.
 */
(() => {
  'use strict';
  const panel = document.getElementById('inspector');
  const source = document.getElementById('inspector-sentences');
  if (!panel || !source || typeof panel.showPopover !== 'function') return;

  /** @type {{ lang: string, sentences: Record<string, { text: string, figures: Record<string, [number, number][]> }> }} */
  const other = JSON.parse(source.textContent || '{}');
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
    return [link, ...places].find((one) => one?.closest('article.body') && one.closest(inText) && !one.closest('.exhibit'))?.closest('a, data') ?? null;
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
    const lang = around.closest('[lang]')?.getAttribute('lang');
    if (lang) whole.setAttribute('lang', lang);
    return [whole];
  };

  /** The same sentence in the language that the page does not print. @param {string} id @param {string | null} unit */
  const otherSentence = (id, unit) => {
    const own = (unit && other.sentences[unit]?.figures[id] && other.sentences[unit]) || Object.values(other.sentences).find(({ figures }) => Object.hasOwn(figures, id));
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

  /** The cells of the register's row under the heads of their columns. @param {Element} row */
  const entries = (row) => {
    const heads = row.closest('table')?.querySelectorAll('thead th') ?? [];
    return [...row.querySelectorAll('td')].flatMap((cell, n) => {
      if (cell.textContent === '—' || cell.classList.contains('places')) return [];
      const entry = document.createElement('div');
      const [term, words] = [document.createElement('dt'), document.createElement('dd')];
      term.append(...copies(heads[n + 1] ?? null));
      words.append(...copies(cell));
      if (cell.lang) words.lang = cell.lang;
      entry.append(term, words);
      return [entry];
    });
  };

  /** Beside the number on a wide screen; the style sheet keeps it at the foot of a narrow one. @param {Element} link */
  const place = (link) => {
    const [at] = link.getClientRects();
    if (!at || getComputedStyle(panel).position === 'fixed') {
      panel.style.removeProperty('left');
      panel.style.removeProperty('top');
      return;
    }
    const { width, height } = panel.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const below = at.bottom + 8;
    const top = below + height > window.innerHeight && at.top - height - 8 > 0 ? at.top - height - 8 : below;
    panel.style.left = `${window.scrollX + Math.max(8, Math.min(at.left - 16, room - width - 8))}px`;
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
    fill(slot('name'), copies(row.querySelector('th')));
    fill(slot('sentence'), number ? quote(number) : []);
    slot('origin').hidden = !number;
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

  /** @param {number} step */
  const move = (step) => {
    const next = pressed && numbers[numbers.indexOf(pressed) + step];
    if (!(next instanceof HTMLElement)) return;
    next.scrollIntoView({ block: 'center' });
    open(next);
  };

  for (const link of numbers) link.setAttribute('aria-haspopup', 'dialog');

  document.addEventListener('click', (event) => {
    const link = numberAt(event.target);
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      if (link === pressed) close()?.focus();
      else open(link);
    } else if (event.target instanceof Element && event.target.closest('[data-act="close"]')) close()?.focus();
    else if (event.target instanceof Element && event.target.closest('#inspector a[href^="#"]')) close();
    else if (pressed && event.target instanceof Node && !panel.contains(event.target)) close();
  });

  document.addEventListener('keydown', (event) => {
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
  });

  /** Tab goes through the panel and back to the number, as if it stood behind it. @param {KeyboardEvent} event */
  const leave = (event) => {
    const stops = [...panel.querySelectorAll('a[href], button')];
    const at = document.activeElement;
    if (event.shiftKey ? at === panel || at === stops[0] : at === stops.at(-1)) {
      if (event.shiftKey) event.preventDefault();
      close()?.focus();
    }
  };

  window.addEventListener('resize', () => {
    if (pressed) place(pressed);
  });
})();
