// @ts-check
/*
 * The values of a chart: pointing at a mark, tapping it or going to it by arrow keys shows its figure in words; a click or
 * Enter opens the inspector, as with a number of the text. Each figure becomes a link over its mark, named by what it says,
 * so that a screen reader hears it when it is focused; a chart is one tab stop. All words stand in the page, made from the
 * data of the chart. Without this script the picture, its description and its table stand.
 */

/** @typedef {{ drawing: HTMLElement, at: DOMRect, link: HTMLElement, series: number }} Point */
const readout = document.createElement('div');
readout.className = 'readout';
readout.setAttribute('role', 'tooltip');
readout.hidden = true;
/** @type {Map<Element, Point>} */
const points = new Map();
/** @type {Map<HTMLElement, Point[][]>} */
const drawings = new Map();
/** @type {Point | null} */
let shown = null;
let touched = false;

/** @param {string | undefined} text */
const table = (text) => (text ? text.split('\n').map((line) => line.split('\t')) : []);

/** @param {string} text */
const plain = (text) => text.replaceAll(',', '');

/** The same in each language of the page; once where the second adds nothing to the first (`2017` after `2017年`). @param {string} name @param {readonly string[]} texts @param {readonly string[]} langs */
const said = (name, texts, langs) => {
  const element = document.createElement(name);
  const different = texts.filter((text, n) => text && (n === 0 || !plain(texts[0] ?? '').startsWith(plain(text))));
  element.append(...different.flatMap((text, n) => {
    const words = document.createElement('span');
    words.className = 'words';
    words.lang = langs[texts.indexOf(text)] ?? '';
    words.append(text);
    return n > 0 ? [' ', words] : [words];
  }));
  return element;
};

/** A figure's link, as the table of the chart has it; a gap, or a figure that has no row, is named alone. @param {Element} exhibit @param {string} id */
const shell = (exhibit, id) => {
  const data = [...exhibit.querySelectorAll('.exhibit-data a > data')].find((one) => one.getAttribute('data-fact') === id);
  const link = document.createElement(data ? 'a' : 'span');
  if (data) link.setAttribute('href', data.parentElement?.getAttribute('href') ?? '');
  else link.setAttribute('role', 'img');
  return { link, data };
};

/** @param {Element} exhibit @param {readonly string[]} own @param {readonly string[]} other @param {readonly string[]} langs */
const pointOf = (exhibit, own, other, langs) => {
  const { link, data } = shell(exhibit, own[0] ?? '');
  const [about, value, remark] = [1, 2, 3].map((n) => said(n === 2 && data ? 'data' : 'span', [own[n] ?? '', other[n] ?? ''], langs));
  for (const { name, value: text } of data?.attributes ?? []) value?.setAttribute(name, text);
  const parts = [about, value, remark].filter((part) => part?.hasChildNodes());
  link.append(...parts.flatMap((part, n) => (part ? [...(n > 0 ? [langs[0]?.startsWith('zh') ? '，' : ', '] : []), part] : [])));
  link.className = 'point';
  link.tabIndex = -1;
  if (!data) link.setAttribute('aria-label', link.textContent ?? '');
  return link;
};

/** Lays links over the marks of one drawing. @param {HTMLElement} drawing @param {readonly string[][]} values @param {readonly string[][]} besides */
const lay = (drawing, values, besides) => {
  const exhibit = drawing.closest('.exhibit');
  const svg = drawing.querySelector('svg');
  if (!exhibit || !svg) return;
  const { width, height } = svg.viewBox.baseVal;
  const over = document.createElement('div');
  over.className = 'points';
  over.setAttribute('role', 'group');
  over.setAttribute('aria-labelledby', exhibit.getAttribute('aria-labelledby') ?? '');
  over.setAttribute('aria-describedby', 'chart-hint');
  over.style.setProperty('--drawn', `${width}px`);
  over.style.aspectRatio = `${width} / ${height}`;
  const langs = [svg.getAttribute('lang') ?? '', 'en'];
  const series = (drawing.dataset['marks'] ?? '').split(';').map((marks, nth) => marks.split(' ').flatMap((mark) => {
    const [n = -1, x = 0, y = 0, w = 0, h = 0] = mark.split(',').map(Number);
    const own = values[n];
    if (!own) return [];
    const link = pointOf(exhibit, own, besides[n] ?? [], langs);
    for (const [side, part, whole] of /** @type {const} */ ([['left', x, width], ['top', y, height], ['width', w, width], ['height', h, height]])) link.style[side] = `${(part / whole) * 100}%`;
    const point = { drawing, at: new DOMRect(x, y, w, h), link, series: nth };
    points.set(link, point);
    over.append(link);
    return [point];
  })).filter((one) => one.length > 0);
  const first = series[0]?.[0];
  if (!first) return;
  first.link.tabIndex = 0;
  drawings.set(drawing, series);
  drawing.append(over);
  // The figures are the way in: the picture need not be a stop of its own.
  drawing.parentElement?.removeAttribute('tabindex');
};

const hide = () => {
  shown?.link.removeAttribute('data-shown');
  shown = null;
  readout.hidden = true;
};

/**
 * Above its mark, but not over the head of the chart, which says what the values are; below where there is no room, and beside where
 * there is none either. Within the window and near enough to be reached by the pointer. @param {Point} point
 */
const place = ({ link, drawing }) => {
  const at = link.getBoundingClientRect();
  readout.style.left = readout.style.top = '0';
  const { width, height } = readout.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const ceiling = Math.max(0, drawing.closest('.exhibit')?.querySelector('.exhibit-head')?.getBoundingClientRect().bottom ?? 0);
  const [above, below] = [at.top - height - 4, at.bottom + 4];
  const beside = above < ceiling && below + height > clientHeight;
  const right = at.right + 4 + width <= clientWidth - 8;
  const left = beside ? (right ? at.right + 4 : at.left - width - 4) : at.left + (at.width - width) / 2;
  const top = beside ? Math.max(ceiling, at.top + (at.height - height) / 2) : above < ceiling ? below : above;
  readout.style.left = `${window.scrollX + Math.max(8, Math.min(left, clientWidth - width - 8))}px`;
  readout.style.top = `${window.scrollY + top}px`;
};

/** @param {Point} point */
const show = (point) => {
  if (shown === point) return;
  hide();
  shown = point;
  point.link.setAttribute('data-shown', '');
  readout.replaceChildren(...[...point.link.children].map((part) => part.cloneNode(true)));
  readout.toggleAttribute('data-opens', point.link.hasAttribute('href'));
  point.drawing.closest('.exhibit')?.append(readout);
  readout.hidden = false;
  place(point);
};

/** What is shown goes with the pointer, unless the keyboard is at it. */
const leave = () => {
  const at = document.activeElement ? points.get(document.activeElement) : undefined;
  if (at?.link.matches(':focus-visible')) show(at);
  else hide();
};

/** Px of the drawing from a place to a mark. @param {DOMRect} at @param {number} x @param {number} y */
const away = (at, x, y) => Math.hypot(Math.max(at.left - x, 0, x - at.right), Math.max(at.top - y, 0, y - at.bottom));

/** The mark at a place of the window, else the nearest; the one that is shown is left only for another that is really met. @param {HTMLElement} drawing @param {MouseEvent} event */
const nearest = (drawing, event) => {
  const svg = drawing.querySelector('svg');
  const box = svg?.getBoundingClientRect();
  if (!svg || !box) return null;
  const scale = svg.viewBox.baseVal.width / box.width;
  const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  const all = (drawings.get(drawing) ?? []).flat().map((point) => ({ point, by: away(point.at, x, y) }))
    .toSorted((a, b) => a.by - b.by || a.point.at.width * a.point.at.height - b.point.at.width * b.point.at.height);
  const kept = all.find(({ point, by }) => point === shown && by > 0 && by <= 6 * scale);
  return (kept && (all[0]?.by ?? 0) > 0 ? kept : all[0])?.point ?? null;
};

/** To the inspector, or to the register where there is none. @param {Point} point */
const open = ({ link }) => {
  if (!link.hasAttribute('href')) return;
  hide();
  link.click();
};

/** @param {HTMLElement} drawing @param {MouseEvent} event */
const onClick = (drawing, event) => {
  if (event.target instanceof Element && event.target.closest('.point')) return hide();
  const point = nearest(drawing, event);
  if (!point) return;
  if (touched && point !== shown) return show(point);
  // The inspector takes any other click for one beside its panel.
  if (point.link.hasAttribute('href')) event.stopPropagation();
  open(point);
};

/** @param {Point} point @param {string} key */
const neighbour = ({ drawing, link, series, at }, key) => {
  const all = drawings.get(drawing) ?? [];
  const own = all[series] ?? [];
  const n = own.findIndex((one) => one.link === link);
  if (key === 'Home' || key === 'End') return key === 'Home' ? own[0] : own.at(-1);
  const step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  if (all.length < 2 || key === 'ArrowLeft' || key === 'ArrowRight') return own[n + step];
  const middle = at.left + at.right;
  return all[series + step]?.toSorted((a, b) => Math.abs(a.at.left + a.at.right - middle) - Math.abs(b.at.left + b.at.right - middle))[0];
};

/** @param {KeyboardEvent} event */
const onKey = (event) => {
  const point = event.target instanceof Element ? points.get(event.target) : undefined;
  if (event.key === 'Escape') return hide();
  if (!point || event.ctrlKey || event.metaKey || event.altKey || !/^(?:Arrow\w+|Home|End)$/.test(event.key)) return;
  event.preventDefault();
  const next = neighbour(point, event.key);
  if (!next) return;
  point.link.tabIndex = -1;
  next.link.tabIndex = 0;
  next.link.focus();
};

for (const drawing of document.querySelectorAll('.drawing[data-marks]')) {
  const holder = drawing.parentElement?.querySelector('[data-values]');
  if (drawing instanceof HTMLElement && holder instanceof HTMLElement) lay(drawing, table(holder.dataset['values']), table(holder.dataset['besides']));
}
for (const drawing of drawings.keys()) {
  drawing.addEventListener('pointermove', (event) => {
    const point = event.pointerType === 'touch' ? null : nearest(drawing, event);
    if (point) show(point);
  });
  drawing.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch' && !(event.relatedTarget instanceof Node && readout.contains(event.relatedTarget))) leave();
  });
  drawing.addEventListener('click', (event) => onClick(drawing, event));
}
readout.addEventListener('pointerleave', (event) => {
  if (event.pointerType !== 'touch' && !(event.relatedTarget instanceof Node && shown?.drawing.contains(event.relatedTarget))) leave();
});
readout.addEventListener('click', (event) => {
  event.stopPropagation();
  if (shown) open(shown);
});
if (drawings.size > 0) {
  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
    if (event.target instanceof Element && !event.target.closest('.drawing, .readout')) hide();
  });
  document.addEventListener('focusin', (event) => {
    const point = event.target instanceof Element ? points.get(event.target) : undefined;
    if (point) show(point);
  });
  document.addEventListener('focusout', (event) => {
    // Pressing what is shown takes the focus away as well.
    if (event.target instanceof Element && points.has(event.target) && !readout.matches(':hover')) hide();
  });
  document.addEventListener('keydown', onKey);
  window.addEventListener('resize', hide);
}
