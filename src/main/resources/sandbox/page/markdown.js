/** Turns what is typed into text and entities, with the marks that Telegram's apps know: **bold**, __italic__, ~~…~~, ||…||, `code`. */
const MARKS = [
  ['pre', /```(?:\n)?([\s\S]+?)(?:\n)?```/],
  ['code', /`([^`\n]+)`/],
  ['bold', /\*\*(?=\S)([\s\S]*?\S)\*\*/],
  ['italic', /__(?=\S)([\s\S]*?\S)__/],
  ['strikethrough', /~~(?=\S)([\s\S]*?\S)~~/],
  ['spoiler', /\|\|(?=\S)([\s\S]*?\S)\|\|/],
];
const VERBATIM = new Set(['pre', 'code']);

/** @returns {{text: string, entities: import('./contract.js').Entity[]|undefined}} entities only where there are some */
export function formatted(typed) {
  const entities = [];
  const text = parse(typed, 0, entities);
  return {text, entities: entities.length ? entities.sort((a, b) => a.offset - b.offset || b.length - a.length) : undefined};
}

function parse(typed, offset, entities) {
  const first = earliest(typed);
  if (!first) return typed;
  const {type, match} = first;
  const before = typed.slice(0, match.index);
  const start = offset + before.length;
  const inner = VERBATIM.has(type) ? match[1] : parse(match[1], start, entities);
  entities.push({type, offset: start, length: inner.length});
  const rest = typed.slice(match.index + match[0].length);
  return before + inner + parse(rest, start + inner.length, entities);
}

function earliest(typed) {
  return MARKS.map(([type, pattern]) => ({type, match: pattern.exec(typed)}))
      .filter(({match}) => match)
      .reduce((first, next) => !first || next.match.index < first.match.index ? next : first, null);
}
