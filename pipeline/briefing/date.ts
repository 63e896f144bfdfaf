import type { Lang } from '../model/index.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date of ISO 8601, to the day, month or year, as a language writes it. What is no date stays as it is. */
export const formatDate = (iso: string, lang: Lang): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (lang === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day ? String(Number(day)) : '', month ? (months[Number(month) - 1] ?? month) : '', year].filter(Boolean).join(' ');
};
