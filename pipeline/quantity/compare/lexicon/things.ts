import { wordTable } from '../../table.ts';

/**
 * What Chinese classifiers can count, where English says it by a noun. Only clear conflicts count: a noun of another row
 * than those that the classifier allows (户 of people). Nouns in no row say nothing.
 */
export const nounRows: Readonly<Record<string, readonly string[]>> = {
  people: ['people', 'persons', 'residents', 'workers', 'students', 'teachers', 'employees', 'experts', 'graduates', 'doctors', 'nurses', 'farmers', 'villagers', 'officials', 'engineers', 'researchers', 'scientists', 'talents', 'individuals', 'children', 'pupils', 'tourists', 'visitors', 'inhabitants', 'trainees', 'women', 'men', 'members', 'staff', 'professionals', 'personnel', 'person', 'technicians', 'cadres', 'volunteers'],
  households: ['households', 'household', 'families', 'homes', 'family'],
  firms: ['enterprises', 'companies', 'firms', 'businesses', 'manufacturers', 'startups', 'corporations'],
  vehicles: ['vehicles', 'cars', 'buses', 'trucks', 'lorries', 'taxis'],
  ships: ['ships', 'vessels', 'boats'],
  mass: ['tonnes', 'tons', 'kilograms', 'kg', 'kilos'],
  area: ['hectares', 'acres', 'mu'],
  distance: ['kilometres', 'kilometers', 'metres', 'meters', 'km', 'miles'],
  money: ['yuan', 'dollars', 'renminbi'],
};

export const allowed: Readonly<Record<string, readonly string[]>> = wordTable({
  人: ['people'], 户: ['households', 'firms'], 辆: ['vehicles'], 艘: ['ships'], 所: ['firms'], 家: ['firms', 'households'], 间: ['firms', 'households'], 人次: ['people'],
});
