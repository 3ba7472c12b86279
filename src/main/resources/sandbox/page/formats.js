/** How times, days, lengths and sizes are written. */
import {language, words} from './words.js';

const DAY = 86_400_000;
const STYLES = {
  clock: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  dayOfWeek: {weekday: 'short', day: 'numeric', month: 'short'},
  dayOfYear: {day: 'numeric', month: 'long'},
  dayAndYear: {day: 'numeric', month: 'long', year: 'numeric'},
  whole: {dateStyle: 'long', timeStyle: 'medium'},
};

let now = () => new Date();
let styles = stylesIn(undefined);
let day = dayIn(undefined);

/** @param {() => Date} clock by which today is told from yesterday */
export const goBy = clock => now = clock;

/** All phones are where the company is. @param {string} zone by its IANA name */
export function liveIn(zone) {
  styles = stylesIn(zone);
  day = dayIn(zone);
}

function stylesIn(timeZone) {
  return Object.fromEntries(Object.entries(STYLES)
    .map(([name, style]) => [name, new Intl.DateTimeFormat(language, {...style, timeZone})]));
}

function dayIn(timeZone) {
  const numbers = new Intl.DateTimeFormat('en-CA', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'});
  return moment => Date.parse(numbers.format(moment));
}

/** The day and the time in the sandbox: «вс, 22 нояб.» and «12:04» */
export const clockOf = moment => ({day: styles.dayOfWeek.format(moment), time: styles.clock.format(moment)});

const date = seconds => new Date(seconds * 1000);

export const timeOf = seconds => styles.clock.format(date(seconds));
export const momentOf = seconds => styles.whole.format(date(seconds));

/** A number that is equal for moments of the same day. */
export const dayKey = seconds => day(date(seconds));

/** «Сегодня», «Вчера», «14 марта», «14 марта 2025 г.» */
export function dayName(seconds) {
  const age = Math.round((day(now()) - dayKey(seconds)) / DAY);
  if (age === 0) return words.today;
  if (age === 1) return words.yesterday;
  const sameYear = new Date(day(now())).getUTCFullYear() === new Date(dayKey(seconds)).getUTCFullYear();
  return (sameYear ? styles.dayOfYear : styles.dayAndYear).format(date(seconds));
}

/** 65 → 1:05 */
export function lengthOf(seconds) {
  const total = Math.max(0, Math.round(seconds || 0));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
}

/** 5400 → 5,3 КБ */
export function sizeOf(bytes) {
  if (!bytes) return '';
  const step = Math.min(words.sizes.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const number = (bytes / 1024 ** step).toLocaleString(language, {maximumFractionDigits: step ? 1 : 0});
  return `${number} ${words.sizes[step]}`;
}
