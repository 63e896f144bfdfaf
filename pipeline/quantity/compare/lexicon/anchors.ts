/**
 * What figures are commonly of, by the words both languages use. Only to notice values that changed places: a pair of names
 * whose values are crossed. To add one, add its row; it must mean one thing in both languages.
 */
export const anchors: readonly { readonly id: string; readonly zh: RegExp; readonly en: RegExp }[] = [
  { id: 'export', zh: /出口/u, en: /\bexport\w*/iu },
  { id: 'import', zh: /(?<!引)进口(?!替代)/u, en: /\bimport(?:s|ed)?\b/iu },
  { id: 'primary', zh: /第一产业|一产/u, en: /\bprimary\b/iu },
  { id: 'secondary', zh: /第二产业|二产/u, en: /\bsecondary\b/iu },
  { id: 'tertiary', zh: /第三产业|三产/u, en: /\btertiary\b/iu },
  { id: 'urban', zh: /城镇|城市居民/u, en: /\burban\b/iu },
  { id: 'rural', zh: /农村/u, en: /\brural\b/iu },
  { id: 'revenue', zh: /收入/u, en: /\b(?:revenues?|incomes?)\b/iu },
  { id: 'spending', zh: /支出/u, en: /\b(?:spending|expenditures?|outlays?)\b/iu },
  { id: 'investment', zh: /投资/u, en: /\binvestments?\b/iu },
  { id: 'output', zh: /产值/u, en: /\boutput\b/iu },
  { id: 'profit', zh: /利润/u, en: /\bprofits?\b/iu },
  { id: 'tax', zh: /税收|纳税/u, en: /\btax(?:es)?\b/iu },
  { id: 'deposits', zh: /存款/u, en: /\bdeposits?\b/iu },
  { id: 'loans', zh: /贷款/u, en: /\bloans?\b|\blending\b/iu },
  { id: 'industry', zh: /工业/u, en: /\bindustr(?:y|ial)\b/iu },
  { id: 'agriculture', zh: /农业/u, en: /\bagricultur\w+|\bfarming\b/iu },
  { id: 'men', zh: /男/u, en: /\b(?:men|male|males|boys)\b/iu },
  { id: 'women', zh: /女/u, en: /\b(?:women|female|females|girls)\b/iu },
  { id: 'births', zh: /出生/u, en: /\bbirths?\b|\bborn\b/iu },
  { id: 'deaths', zh: /死亡/u, en: /\bdeaths?\b|\bdied\b/iu },
];
