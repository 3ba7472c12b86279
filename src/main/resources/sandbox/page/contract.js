/**
 * What the server tells and is told; the shapes of the JSON.
 *
 * @typedef {{id: number, name: string, firstName: string, username: string, role: string, language: string, colour: number, extra: boolean}} Person
 *     extra: shown on demand only
 * @typedef {{now: number, zone: string, ahead: number, trouble: 'NONE'|'BUSY'|'OFFLINE', failed: number, waiting: number, resettable: boolean}} World
 *     now: in milliseconds; ahead: of the real time, in seconds; failed: calls of the bot; waiting: updates that it has not fetched
 * @typedef {{name: string, username: string}} Bot
 * @typedef {{type: string, offset: number, length: number, url?: string, userId?: number, language?: string}} Entity
 *     offsets count UTF-16 code units, as JavaScript strings do
 * @typedef {{label: string, style?: 'primary'|'success'|'danger', url?: string, copy?: string, query?: string}} Button
 *     query: what it puts into the input field behind the bot's name
 * @typedef {{kind: string, url?: string, name?: string, size?: number, mime?: string, duration?: number, width?: number,
 *     height?: number, emoji?: string, latitude?: number, longitude?: number, title?: string, phone?: string,
 *     question?: string, options?: (string|{text: string})[], value?: number, livePeriod?: number}} Media
 * @typedef {{id: number, mine: boolean, date: number, edited: boolean, text?: string, entities?: Entity[], caption?: string,
 *     captionEntities?: Entity[], media?: Media, group?: string, replyTo?: {id: number, quote?: string}, forwarded?: string, via?: string,
 *     buttons?: Button[][], reaction?: string, botReaction?: string}} Message
 *     reaction: of the owner of the phone; botReaction: of the bot
 * @typedef {{command: string, description: string}} Command
 * @typedef {{query: string, results: {id: string, type: string, title: string, description: string}[],
 *     entrance?: {label: string, start: string}}} Offer what the bot offers for what is typed behind its name
 * @typedef {{messages: Message[], keyboard?: string[][], commands: Command[], description: string, blocked: boolean}} PhoneState
 */
export {};
