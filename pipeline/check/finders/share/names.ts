import type { Figure } from '../../figures/index.ts';
import { amountTail, deedsOfNames, someOf } from '../../lexicon/shares.ts';
import type { Scene } from '../../scene.ts';
import { likeness } from '../../subject.ts';

/** `占公司营业收入的`: whose it is says nothing of what it is. */
const whose = /^(?:该[股行司]|该公司|该集团|该企业|公司|集团|本行|本校|全校|全院|全市|全县|全区|全省|全州|全镇|全村|同期|当年|当期|全年|整个|年度)+/u;

/** 外贸总值 is that of exports and imports. */
export const plain = (name: string): string => name.replace(/^\p{Script=Han}{2,3}[市县区省州](?=\p{Script=Han}{4})/u, '').replace(whose, '').replace(/^(?:货物贸易|对外贸易|外贸|货物)?(?:进出口|外贸|贸易)(?:总[值额])?$/u, '进出口');

/** 产量 of what 全市共生产, 出口额 of what 出口: the verb of a figure does what the name counts. */
const isDeedOf = (name: string, { own, lead }: Figure): boolean => {
  const stem = name.replace(/^(?:总|年|日)/u, '').replace(amountTail, '');
  if (stem === '' || stem === name || someOf.test(lead)) return false;
  const deed = deedsOfNames.find(([of]) => of.test(stem))?.[1];
  const words = own.replace(/^(?:共|总共|累计|合计|完成|实现)+/u, '');
  return deed ? deed.test(words) : stem.length > 1 && words.startsWith(stem);
};

const widest = 60;

/** What a sentence begins with before values of several years: `老年人口，2014年为812万人，2024年达到1218万人`. */
const topicOf = (scene: Scene, f: Figure): string => {
  if (f.own !== '' || !/^(?:[，、]|到)?(?:19|20)\d{2}年/u.test(f.lead)) return '';
  const clauses = /[^。；\n]*$/u.exec(scene.s.slice(Math.max(0, f.m.start - f.lead.length - widest), f.m.start - f.lead.length))?.[0].split('，').filter((clause) => clause !== '') ?? [];
  const topic = clauses.at(-1);
  return topic === undefined ? '' : /^(?:19|20)\d{2}年/u.test(topic) ? clauses.findLast((clause) => !/^(?:19|20)\d{2}年/u.test(clause)) ?? '' : topic;
};

/** Whether a figure is of what the name says: by its own words, by its verb, or by what its sentence is about. */
export const bears = (scene: Scene, f: Figure, name: string): boolean =>
  likeness(name, plain(f.own)) === 'same' || isDeedOf(name, f) || (name.length > 2 && topicOf(scene, f).endsWith(name));
