/** Specs that an editor gets wrong, or that somebody else means to: the rule that says so, and the key where it stands. */
export interface SpecCase { readonly what: string; readonly spec: object; readonly rule: string; readonly actual?: string; readonly key: string }

const bar = { mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'entityName', type: 'nominal' } } };

export const badSpecs: readonly SpecCase[] = [
  { what: 'data from an address', spec: { ...bar, data: { url: 'http://127.0.0.1:9/x.csv' } }, rule: 'chart-self-contained', key: 'url' },
  { what: 'data from a file', spec: { ...bar, data: { url: 'file:///etc/passwd' } }, rule: 'chart-self-contained', key: 'url' },
  { what: 'a lookup from an address', spec: { ...bar, transform: [{ lookup: 'id', from: { data: { url: 'x.json' }, key: 'id', fields: ['n'] }, as: ['n'] }] }, rule: 'chart-self-contained', key: 'url' },
  { what: 'an image mark', spec: { mark: 'image', encoding: {} }, rule: 'chart-self-contained', actual: 'mark: image', key: 'mark' },
  { what: 'an image mark with an address', spec: { mark: { type: 'image', url: 'https://example.org/a.png' } }, rule: 'chart-self-contained', key: 'type' },
  { what: 'a link', spec: { ...bar, encoding: { ...bar.encoding, href: { field: 'label' } } }, rule: 'chart-self-contained', key: 'href' },
  { what: 'a link in the config', spec: { ...bar, config: { mark: { href: 'javascript:alert(1)' } } }, rule: 'chart-self-contained', key: 'href' },
  { what: 'a paint with an address', spec: { ...bar, mark: { type: 'bar', fill: 'url(https://example.org/#a)' } }, rule: 'chart-self-contained', key: 'fill' },
  { what: 'a paint of an expression with an address', spec: { ...bar, mark: { type: 'bar', fill: { expr: "'url(//example.org)'" } } }, rule: 'chart-self-contained', key: 'expr' },
  { what: 'numbers typed into the spec', spec: { ...bar, data: { values: [{ value: 1 }] } }, rule: 'chart-data-from-facts', actual: 'values', key: 'values' },
  { what: 'a generator of rows', spec: { ...bar, data: { sequence: { start: 0, stop: 1e12 } } }, rule: 'chart-data-from-facts', actual: 'sequence', key: 'sequence' },
  { what: 'datasets of its own', spec: { ...bar, datasets: { rows: [] } }, rule: 'chart-data-from-facts', key: 'datasets' },
  { what: 'data nobody gave', spec: { ...bar, data: { name: 'sales' } }, rule: 'chart-data-known', actual: 'sales', key: 'name' },
  { what: 'a selection', spec: { ...bar, params: [{ name: 'brush', select: 'interval' }] }, rule: 'chart-static', actual: 'select', key: 'select' },
  { what: 'a bound input', spec: { ...bar, params: [{ name: 'n', value: 1, bind: { input: 'range' } }] }, rule: 'chart-static', actual: 'bind', key: 'bind' },
  { what: 'Vega signals with events', spec: { ...bar, signals: [{ name: 'a', on: [{ events: 'click', update: '1' }] }] }, rule: 'chart-static', actual: 'signals', key: 'signals' },
  { what: 'a name of the machine', spec: { ...bar, transform: [{ filter: 'globalThis.process.exit(1)' }] }, rule: 'chart-static', actual: 'globalThis', key: 'filter' },
  { what: 'the clock', spec: { ...bar, transform: [{ calculate: 'now()', as: 'n' }] }, rule: 'chart-deterministic', actual: 'now()', key: 'calculate' },
  { what: 'chance', spec: { ...bar, transform: [{ sample: 2 }] }, rule: 'chart-deterministic', actual: 'sample', key: 'sample' },
  { what: 'the local time zone', spec: { ...bar, transform: [{ calculate: "year('2021')", as: 'n' }] }, rule: 'chart-deterministic', actual: 'year()', key: 'calculate' },
  { what: 'a vast width', spec: { ...bar, width: 1e9 }, rule: 'chart-size-bounded', actual: '1000000000', key: 'width' },
  { what: 'a vast number of ticks', spec: { ...bar, config: { axis: { tickCount: 1e9 } } }, rule: 'chart-size-bounded', key: 'tickCount' },
  { what: 'a grid of no columns', spec: { facet: { field: 'entity' }, columns: [], spec: bar }, rule: 'chart-size-bounded', actual: '[]', key: 'columns' },
  { what: 'a name that is no text', spec: { ...bar, name: [] }, rule: 'chart-name-text', actual: '[]', key: 'name' },
  { what: 'an unknown mark', spec: { ...bar, mark: 'barr' }, rule: 'chart-mark-known', actual: 'barr', key: 'mark' },
  { what: 'a mark that is none', spec: { ...bar, mark: 7 }, rule: 'chart-mark-known', actual: '7', key: 'mark' },
  { what: 'a column that no row has', spec: { ...bar, encoding: { x: { field: 'amount', type: 'quantitative' } } }, rule: 'chart-field-known', actual: 'amount', key: 'field' },
  { what: 'a column of an expression that no row has', spec: { ...bar, transform: [{ filter: 'datum.valeu > 3' }] }, rule: 'chart-field-known', actual: 'valeu', key: 'filter' },
  { what: 'a channel that is none', spec: { mark: 'bar', encoding: { horizontal: { field: 'value' } } }, rule: 'chart-encoding-known', actual: 'horizontal', key: 'horizontal' },
  { what: 'a misspelt property', spec: { mark: 'bar', encoding: { x: { feild: 'value' } } }, rule: 'chart-encoding-known', actual: 'feild', key: 'feild' },
  { what: 'a channel of a wrong shape', spec: { mark: 'bar', encoding: { x: 3 } }, rule: 'chart-encoding-known', actual: 'x: 3', key: 'x' },
  { what: 'a text in one language', spec: { ...bar, title: { zh: '标题' } }, rule: 'chart-text-bilingual', actual: 'en', key: 'title' },
];

/** Specs that only drawing finds out; none may throw. */
export const undrawable: readonly SpecCase[] = [
  { what: 'an expression that does not parse', spec: { ...bar, transform: [{ filter: 'datum.value >' }] }, rule: 'chart-compiles', key: '' },
  { what: 'a function that is none', spec: { ...bar, transform: [{ calculate: 'fetch(datum.id)', as: 'n' }] }, rule: 'chart-compiles', key: '' },
  { what: 'a name that is no signal', spec: { ...bar, transform: [{ filter: 'datum.value > secret' }] }, rule: 'chart-compiles', key: '' },
  { what: 'a list too long', spec: { ...bar, transform: [{ calculate: 'sequence(0, 1e12)', as: 'n' }] }, rule: 'chart-compiles', key: '' },
  { what: 'a padding too long', spec: { ...bar, transform: [{ calculate: "pad('x', 1e12, 'y')", as: 'n' }] }, rule: 'chart-compiles', key: '' },
  { what: 'a layer that is no list', spec: { layer: 'bar' }, rule: 'chart-compiles', key: '' },
  { what: 'a null view', spec: { layer: [null] }, rule: 'chart-compiles', key: '' },
  { what: 'a transform that is no list', spec: { ...bar, transform: 5 }, rule: 'chart-compiles', key: '' },
  { what: 'a place that is no number', spec: { mark: { type: 'text', text: 'a', x: { expr: 'datum.label' } }, encoding: { y: { field: 'value', type: 'quantitative' } } }, rule: 'chart-places-known', key: '' },
  { what: 'nothing left after the filter', spec: { ...bar, transform: [{ filter: 'datum.value < 0' }] }, rule: 'chart-draws-data', key: '' },
];
