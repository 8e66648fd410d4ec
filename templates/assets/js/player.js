// Listening to an article: its text read by the browser's own voices, or a recording if there is one, with the same controls.
// Nothing shows until there is something to hear. Engines differ and fail; each workaround says which failure it is for.

/** Engines fall silent after some 15 seconds or 300 characters; a piece of this weight stays below both at the slowest speed. */
const LIMIT = 160
const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2]
const STEP = 15

/** What is read, in the reader's order: headline, standfirst, takeaways, report, opinion under its own name, and questions if asked for. */
const PARTS = ['main h1', 'main .summary', '.takeaways :is(h2, li)', '.article-body :is(h2, h3, h4, h5, h6, p, li, blockquote)', '.view :is(p, h2, h3, h4, li, blockquote)']
const QUESTIONS = ['.faq :is(h2, h3, summary, p, li, blockquote)']
/** What a listener does not want: captions and credits, tables, code, addresses of embeds, marks for links. */
const SILENT = 'figcaption, table, .table, pre, .embed, .anchor, nav, [data-silent]'

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const weightOf = text => text.length + 2 * (text.match(WIDE)?.length ?? 0)

function cut(text, lang, granularity, without) {
  if (Intl.Segmenter) {
    try {
      return Array.from(new Intl.Segmenter(lang, { granularity }).segment(text), part => part.segment)
    } catch { /* a tag the browser does not know */ }
  }
  return text.match(without) ?? [text]
}

/** Neighbours are joined again as long as they stay below the limit: fewer pauses that no reader would make. */
function join(parts, limit) {
  const joined = []
  for (const part of parts) {
    const last = joined.length - 1
    if (last >= 0 && weightOf(joined[last]) + weightOf(part) <= limit) joined[last] += part
    else joined.push(part)
  }
  return joined
}

/** A text in pieces that every engine finishes: whole sentences, where one is too long clauses, then words, then letters. */
export function piecesOf(text, lang, limit = LIMIT) {
  const ways = [
    part => cut(part, lang, 'sentence', /[^.!?…।॥؟۔。！？]+[.!?…।॥؟۔。！？]*["'”’»」』)\]]*\s*/gu),
    part => part.split(/(?<=[,;:،؛、，；：–—]\s*)(?=\S)/u),
    part => cut(part, lang, 'word', /\S+\s*/gu),
    part => part.match(new RegExp(`[^]{1,${Math.floor(limit / 3)}}`, 'gu')),
  ]
  const shorten = (part, way) => weightOf(part) <= limit || way === ways.length ? [part] : join(ways[way](part).flatMap(one => shorten(one, way + 1)), limit)
  return join(ways[0](text).flatMap(part => shorten(part, 1)), limit).map(part => part.trim()).filter(part => /[\p{L}\p{N}]/u.test(part))
}

const ALIASES = { nb: 'no', nn: 'no', iw: 'he', in: 'id', cmn: 'zh' }
const tagOf = lang => lang.replaceAll('_', '-').toLowerCase()
const baseOf = lang => { const base = tagOf(lang).split('-')[0]; return ALIASES[base] ?? base }
const isTraditional = lang => /-(hant|tw|hk|mo)\b/.test(tagOf(lang))

/** The voices that speak a language, best first: its exact tag, the reader's own region, and voices on the device, which send the text nowhere. */
export function voicesFor(lang, all, reader = navigator.languages ?? []) {
  const regions = reader.map(tagOf)
  const merit = voice => (tagOf(voice.lang) === tagOf(lang) ? 16 : 0)
    + (baseOf(lang) === 'zh' && isTraditional(voice.lang) === isTraditional(lang) ? 8 : 0)
    + (voice.localService ? 4 : 0) + (regions.includes(tagOf(voice.lang)) ? 2 : 0) + (voice.default ? 1 : 0)
  return all.filter(voice => baseOf(voice.lang) === baseOf(lang)).sort((a, b) => merit(b) - merit(a))
}

/** The text of an element itself, without what is silent and without lists inside it, which are read on their own. */
function textOf(element) {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
      : node.matches(SILENT + ', ul, ol, p, blockquote, script') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP)
  let text = ''
  while (walk.nextNode()) text += walk.currentNode.data
  return text.replace(/\s+/g, ' ').trim()
}

function itemsOf(selectors) {
  return [...document.querySelectorAll(selectors.join())].filter(element => !element.closest(SILENT))
    .map(element => ({ element, text: textOf(element) })).filter(item => /[\p{L}\p{N}]/u.test(item.text))
}

/** Reads items aloud. Pausing is stopping and speaking on from the last word: engines' own pause is lost after a while, on Android at once. */
class Speech {
  at = 0
  rate = 1
  #piece = 0
  #offset = 0
  #current = null
  #failures = 0
  #timer = 0

  constructor(lang, items, tell) {
    Object.assign(this, { lang, items, tell, voices: [], voice: null })
  }

  get count() { return this.items.length }

  /** Chrome tells its voices late, and some browsers without an event. */
  whenReady(ready) {
    const look = () => {
      this.voices = voicesFor(this.lang, speechSynthesis.getVoices())
      if (!this.voices.some(voice => voice.voiceURI === this.voice?.voiceURI)) this.voice = this.voices[0] ?? null
      ready(this.voices.length > 0)
      return this.voices.length > 0
    }
    speechSynthesis.addEventListener?.('voiceschanged', look)
    let tries = 20
    const again = () => { if (!look() && --tries > 0) setTimeout(again, 250) }
    again()
  }

  play() {
    this.#failures = 0
    if (this.at >= this.count) this.rewind()
    this.#speak()
  }

  pause() {
    this.#halt()
    this.tell('paused')
  }

  rewind() {
    this.at = this.#piece = this.#offset = 0
  }

  skip(step, isPlaying) {
    this.#halt()
    // Back from the middle of a paragraph leads to its beginning, as people know it from recordings.
    const here = step < 0 && (this.#piece > 0 || this.#offset > 0) ? 0 : step
    this.at = Math.max(0, Math.min(this.count - 1, this.at + here))
    this.#piece = this.#offset = 0
    if (isPlaying) this.#speak(true)
    else this.tell('paused')
  }

  set speed(rate) {
    this.rate = rate
    this.#restart()
  }

  choose(index) {
    this.voice = this.voices[index]
    this.#restart()
  }

  #restart() {
    if (!this.#current) return
    this.#halt()
    this.#speak(true)
  }

  #halt() {
    clearTimeout(this.#timer)
    this.#current = null
    speechSynthesis.cancel()
  }

  /** Safari loses what is said in the moment of a cancel. The first words are said at once: iOS wants them inside the reader's tap. */
  #speak(wasCancelled = false) {
    clearTimeout(this.#timer)
    if (wasCancelled) {
      const waiting = this.#current = {}
      this.#timer = setTimeout(() => { if (this.#current === waiting) this.#say() }, 50)
    } else this.#say()
    this.tell('playing')
  }

  #say() {
    const item = this.items[this.at]
    item.pieces ??= piecesOf(item.text, this.lang)
    if (this.#piece >= item.pieces.length) return this.#next()
    const piece = item.pieces[this.#piece]
    const from = this.#offset
    const utterance = this.#current = new SpeechSynthesisUtterance(piece.slice(from))
    const ours = act => event => { if (this.#current === utterance) act(event) }
    utterance.voice = this.voice
    utterance.lang = this.voice.lang
    utterance.rate = this.rate
    utterance.onstart = ours(() => this.#watch(piece))
    utterance.onboundary = ours(event => {
      this.#offset = from + event.charIndex
      this.#failures = 0
      this.#watch(piece)
    })
    utterance.onend = ours(() => {
      this.#failures = this.#offset = 0
      this.#piece++
      this.#say()
    })
    utterance.onerror = ours(event => this.#fail(event.error))
    // Chrome keeps a pause from another page.
    if (speechSynthesis.paused) speechSynthesis.resume()
    speechSynthesis.speak(utterance)
    this.#watch(piece)
  }

  #next() {
    this.#piece = this.#offset = 0
    if (++this.at < this.count) {
      this.tell('playing')
      this.#say()
      return
    }
    this.#halt()
    this.tell('ended')
  }

  /** Chrome's engines can fall silent without a word: then the piece is said again, once. */
  #watch(piece) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#fail('silent'), 5000 + weightOf(piece) * 150 / this.rate)
  }

  #fail(error) {
    this.#halt()
    if (error === 'interrupted' || error === 'canceled') this.tell('paused')
    else if (error === 'not-allowed' || ++this.#failures > 1) this.tell('failed')
    else this.#speak(true)
  }
}

/** A recording. Its position is its time. */
class Recording {
  voices = []

  constructor(audio, tell) {
    Object.assign(this, { audio, tell })
    audio.addEventListener('play', () => tell('playing'))
    audio.addEventListener('pause', () => { if (!audio.ended && !audio.error) tell('paused') })
    audio.addEventListener('ended', () => tell('ended'))
    audio.addEventListener('error', () => tell('failed'))
    for (const moved of ['timeupdate', 'durationchange', 'seeked']) audio.addEventListener(moved, () => tell('moved'))
  }

  get at() { return this.audio.currentTime }

  get count() { return Number.isFinite(this.audio.duration) ? this.audio.duration : Number(this.audio.dataset.seconds) || 0 }

  set speed(rate) { this.audio.playbackRate = this.audio.defaultPlaybackRate = rate }

  whenReady(ready) { ready(true) }

  play() { this.audio.play().catch(error => { if (error.name !== 'AbortError') this.tell('failed') }) }

  pause() { this.audio.pause() }

  rewind() { this.audio.currentTime = 0 }

  skip(step) { this.seek(this.at + step * STEP) }

  seek(seconds) { this.audio.currentTime = Math.max(0, Math.min(this.count || Infinity, seconds)) }
}

const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i])

/** The controls: one set for both. */
class Player {
  #state = 'idle'
  #marked = null
  #touched = 0

  constructor(root) {
    this.root = root
    this.lang = root.dataset.lang
    this.open = root.querySelector('[data-do=open]')
    this.bar = root.querySelector('.player')
    this.status = root.querySelector('[role=status]')
    this.place = root.querySelector('.player-place')
    this.line = root.querySelector('.player-line')
    const audio = root.querySelector('audio')
    const tell = state => this.#show(state)
    if (audio) {
      this.source = new Recording(audio, tell)
      audio.controls = false
      audio.hidden = true
      this.line.addEventListener('input', () => this.source.seek(this.line.value))
    } else {
      this.source = new Speech(this.lang, itemsOf(root.hasAttribute('data-questions') ? [...PARTS, ...QUESTIONS] : PARTS), tell)
    }
    if (!audio && this.source.count === 0) return
    this.#connect()
    this.source.whenReady(isReady => {
      if (isReady || this.#state === 'idle') root.classList.toggle('ready', isReady)
      this.open.hidden = !isReady
      this.#fillVoices()
    })
  }

  #connect() {
    const speed = this.root.querySelector('[data-set=speed]')
    const numbers = new Intl.NumberFormat(this.lang, { maximumFractionDigits: 2 })
    speed.append(...SPEEDS.map(rate => new Option(numbers.format(rate) + '×', rate, rate === 1, rate === 1)))
    speed.addEventListener('change', () => { this.source.speed = Number(speed.value) })
    this.voice = this.root.querySelector('[data-set=voice]')
    this.voice?.addEventListener('change', () => this.source.choose(this.voice.selectedIndex))
    this.root.addEventListener('click', event => this.#do(event.target.closest('[data-do]')?.dataset.do))
    this.bar.addEventListener('keydown', event => { if (event.key === 'Escape') this.#do('stop') })
    for (const kind of ['wheel', 'touchmove']) addEventListener(kind, () => { this.#touched = Date.now() }, { passive: true })
    // The voice would go on in the next page.
    addEventListener('pagehide', () => { if (this.#state === 'playing') this.source.pause() })
  }

  #fillVoices() {
    if (!this.voice) return
    this.voice.replaceChildren(...this.source.voices.map(voice => new Option(voice.name, voice.voiceURI, false, voice === this.source.voice)))
    this.voice.selectedIndex = this.source.voices.findIndex(voice => voice.voiceURI === this.source.voice?.voiceURI)
    this.voice.parentElement.hidden = this.source.voices.length < 2
  }

  #do(what) {
    const isPlaying = this.#state === 'playing'
    if (what === 'open') {
      this.bar.hidden = false
      this.root.classList.add('open')
      if (!isPlaying) this.source.play()
      this.bar.querySelector('[data-do=toggle]').focus({ preventScroll: true })
    } else if (what === 'toggle') {
      if (isPlaying) this.source.pause()
      else this.source.play()
    } else if (what === 'back' || what === 'forward') {
      this.source.skip(what === 'back' ? -1 : 1, isPlaying)
      this.#say(this.#position())
    } else if (what === 'stop') {
      this.source.pause()
      this.#close('stopped')
    }
  }

  #close(text) {
    this.#mark(null)
    this.#state = 'idle'
    const hadFocus = this.bar.contains(document.activeElement)
    this.bar.hidden = true
    this.root.classList.remove('open')
    this.#say(this.root.dataset[text])
    if (hadFocus) this.open.focus({ preventScroll: true })
  }

  #show(state) {
    if (state === 'ended') {
      this.source.rewind()
      this.#close('ended')
      return
    }
    const { source } = this
    if (state !== 'moved') {
      const wasPlaying = this.#state === 'playing'
      this.#state = state
      const toggle = this.bar.querySelector('[data-do=toggle]')
      toggle.dataset.state = state === 'playing' ? 'playing' : 'paused'
      toggle.setAttribute('aria-label', state === 'playing' ? toggle.dataset.pause : toggle.dataset.play)
      this.bar.classList.toggle('failed', state === 'failed')
      if (state === 'failed') this.#say(this.root.dataset.failed)
      else if (state === 'paused' && wasPlaying) this.#say(`${this.root.dataset.paused}. ${this.#position()}`)
      else if (state === 'playing' && !wasPlaying) this.#say('')
    }
    this.place.textContent = this.#position()
    this.#drawLine()
    if (source instanceof Speech) this.#mark(source.items[source.at]?.element)
  }

  #drawLine() {
    const { at, count } = this.source
    if (this.line instanceof HTMLInputElement) {
      this.line.max = Math.round(count)
      this.line.value = Math.round(at)
      this.line.setAttribute('aria-valuetext', this.#position())
    } else this.line.max = count, this.line.value = at + 1
  }

  #position() {
    const { at, count } = this.source
    const write = this.source instanceof Speech ? value => new Intl.NumberFormat(this.lang).format(value)
      : value => `${Math.floor(value / 60)}:${String(Math.floor(value % 60)).padStart(2, '0')}`
    return this.source instanceof Speech ? fill(this.root.dataset.position, write(at + 1), write(count)) : fill(this.root.dataset.time, write(at), write(count))
  }

  #say(text) { this.status.textContent = text }

  #mark(element) {
    if (element === this.#marked) return
    this.#marked?.classList.remove('is-read')
    this.#marked?.removeAttribute('aria-current')
    this.#marked = element ?? null
    if (!element) return
    element.classList.add('is-read')
    element.setAttribute('aria-current', 'true')
    const details = element.closest('details')
    if (details) details.open = true
    this.#follow(element)
  }

  /** Whoever asks for less motion, or has just scrolled, wants the page to stay where it is. */
  #follow(element) {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || Date.now() - this.#touched < 5000) return
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 16 || bottom > innerHeight - this.bar.offsetHeight - 16) element.scrollIntoView({ block: bottom - top > innerHeight / 2 ? 'start' : 'center', behavior: 'smooth' })
  }
}

const root = document.querySelector('[data-listen]')
if (root && (root.querySelector('audio') || (window.speechSynthesis && window.SpeechSynthesisUtterance))) new Player(root)
