import type { Bilingual, NumberState, Quantity, ShownChange, Source, StatedIn } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { quantityJson, type QuantityJson } from './json.ts';

interface NumberJson {
  readonly quantity: QuantityJson | null;
  /** As the editions print it. */
  readonly printed: Bilingual | null;
  readonly status: string;
  readonly basis: string;
  readonly asOf: string;
  /** Null of our own calculations. */
  readonly source: Pick<Source, 'name' | 'title' | 'publisher'> | null;
}

interface ChangeJson extends Pick<ShownChange, 'name' | 'aspects' | 'movedBy' | 'shown' | 'cell'> {
  readonly fact: string;
  readonly change: ShownChange['type'];
  readonly before: NumberJson | null;
  readonly after: NumberJson | null;
  /** New less old; signed as printed. */
  readonly difference: { readonly value: string; readonly unit: string } | null;
  /** Of the old, in %. */
  readonly percent: string | null;
  readonly variants: { readonly added: readonly NumberJson[]; readonly removed: readonly NumberJson[] };
  readonly sentences: readonly StatedIn[];
}

/** `changes.json` as `docs/schemas/changes.schema.json` describes it. */
export interface ChangesJson {
  readonly format: 'jianbao-changes-1';
  /** The facts file compared with, by its path in the project. */
  readonly previous: string;
  readonly changes: readonly ChangeJson[];
}

const printed = (quantity: Quantity): Bilingual => ({ zh: formatQuantity(quantity, 'zh'), en: formatQuantity(quantity, 'en') });

const numberJson = ({ quantity, status, basis, asOf, provenance: { source } }: NumberState): NumberJson => ({
  quantity: quantity && quantityJson(quantity), printed: quantity && printed(quantity), status, basis, asOf,
  source: source && { name: source.name, title: source.title, publisher: source.publisher },
});

/** One change, as `changes.json` and `report --json` give it. */
export const changeJson = (change: ShownChange): ChangeJson => ({
  fact: change.factId, name: change.name, change: change.type, aspects: change.aspects,
  before: change.before && numberJson(change.before),
  after: change.after && numberJson(change.after),
  difference: change.difference && { value: change.difference.value, unit: change.difference.unit },
  percent: change.growth?.value ?? null,
  movedBy: change.movedBy,
  variants: { added: change.variantsAdded.map(numberJson), removed: change.variantsRemoved.map(numberJson) },
  cell: change.cell, shown: change.shown, sentences: change.sentences,
});

/** Every change since the edition that `previous` names, as plain JSON. */
export const changesJson = (previous: string, changes: readonly ShownChange[]): ChangesJson =>
  ({ format: 'jianbao-changes-1', previous, changes: changes.map(changeJson) });
