/** How times, days, lengths and sizes are written. */
import {language, words} from './words.js';

const DAY = 86_400_000;
const clock = new Intl.DateTimeFormat(language, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
const dayOfYear = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long'});
const dayAndYear = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', year: 'numeric'});
const whole = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'medium'});

let now = () => new Date();

/** @param {() => Date} clock by which today is told from yesterday */
export const goBy = clock => now = clock;

/** The day and the time where the company is: «вс, 22 нояб.» and «12:04» */
export const clockOf = ({now: moment, world: {zone}}) => ({
  day: moment.toLocaleDateString(language, {timeZone: zone, weekday: 'short', day: 'numeric', month: 'short'}),
  time: moment.toLocaleTimeString(language, {timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}),
});

const date = seconds => new Date(seconds * 1000);
const midnight = moment => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());

export const timeOf = seconds => clock.format(date(seconds));
export const momentOf = seconds => whole.format(date(seconds));

/** A number that is equal for moments of the same day. */
export const dayKey = seconds => midnight(date(seconds)).getTime();

/** «Сегодня», «Вчера», «14 марта», «14 марта 2025 г.» */
export function dayName(seconds) {
  const day = midnight(date(seconds));
  const age = Math.round((midnight(now()) - day) / DAY);
  if (age === 0) return words.today;
  if (age === 1) return words.yesterday;
  return (day.getFullYear() === now().getFullYear() ? dayOfYear : dayAndYear).format(day);
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
