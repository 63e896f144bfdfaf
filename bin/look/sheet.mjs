// The page that a reviewer looks at: each picture beside that of the last version.
const escape = (text) => text.replace(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);

const words = { changed: 'changed', new: 'new', gone: 'gone', same: 'as before' };

const picture = (source, label) => (source ? `<figure><figcaption>${label}</figcaption><img src="${escape(source)}" alt="" loading="lazy"></figure>` : '');

const entry = ({ name, state, share, before, now }) => `<section class="${state}"><h2>${escape(name)} <small>${words[state]}${state === 'changed' ? ` (${(share * 100).toFixed(2)} % of it)` : ''}</small></h2>
<div>${picture(before, 'last version')}${picture(now, 'now')}</div></section>`;

/** HTML of the sheet; what changed comes first. */
export const sheet = (title, entries) => {
  const order = ['changed', 'new', 'gone', 'same'];
  const sorted = entries.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title><style>
body { font: 15px/1.5 sans-serif; margin: 2rem; background: #ddd } h2 { font-size: 1rem; margin: 2rem 0 .5rem } small { font-weight: 400; color: #555 }
div { display: flex; gap: 1rem; align-items: flex-start } figure { margin: 0; flex: 0 1 48% } figcaption { font-size: .8rem; color: #555 } img { max-width: 100%; background: #fff; box-shadow: 0 1px 4px #0004 }
.changed small, .new small, .gone small { color: #b3321f }</style>
<h1>${escape(title)}</h1><p>${order.map((state) => `${entries.filter((one) => one.state === state).length} ${words[state]}`).join(', ')}</p>
${sorted.map(entry).join('\n')}</html>`;
};
