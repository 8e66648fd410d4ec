// Searching the site in the reader's browser. MiniSearch and the newest articles are fetched when the reader begins to search; of the
// older ones only those files that hold the words looked for. Words are told apart exactly as the build does it (Search/SearchWords.cs).

const PAIRS = 'ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i ς=σ ٱ=ا ى=ي ی=ي ے=ي ک=ك ہ=ه ھ=ه ۃ=ه ة=ه ە=ه ँ=ं'
const TABLE = new Map(PAIRS.split(' ').map(pair => pair.split('=')))
const ZEROS = [0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xC66, 0xE50]
const DROPPED = /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200C\u200D\uFE00-\uFE0F\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0C3C\u0CBC]/u
const HANGUL = /[\uAC00-\uD7A3]/
const WORD = /[\p{L}\p{N}\p{M}\u200C\u200D]+/gu
const NO_SPACES = /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}\u3005-\u3007\u3041-\u30FF\u31F0-\u31FF\uFF66-\uFF9F\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/u

function exchange(point) {
  if (point >= 0xFF01 && point <= 0xFF5E) return point - 0xFEE0
  if (point >= 0x30A1 && point <= 0x30F6) return point - 0x60
  const zero = ZEROS.find(zero => point >= zero && point < zero + 10)
  return zero ? 48 + point - zero : point
}

function fold(letter) {
  let folded = ''
  for (const part of HANGUL.test(letter) ? letter : letter.normalize('NFD')) {
    if (DROPPED.test(part)) continue
    const lower = String.fromCodePoint(exchange(part.codePointAt(0))).toLowerCase()
    folded += TABLE.get(lower) ?? lower
  }
  return folded
}

function withoutArticle(word) {
  const article = ['وال', 'ال', 'لل'].find(article => word.startsWith(article) && word.length >= article.length + 2)
  return article ? word.slice(article.length) : word
}

/** The words of a text (in NFC) with their places in it; in a query the last letter of a run without spaces is no word of its own. */
export function* wordsOf(text, isQuery = false) {
  for (const found of text.matchAll(WORD)) {
    let word = ''
    let start = found.index
    let place = found.index
    let run = []
    const endWord = end => {
      const done = word && { word: withoutArticle(word), start, end }
      word = ''
      return done ? [done] : []
    }
    const endRun = () => {
      const done = run.slice(0, -1).map((one, i) => ({ word: one.word + run[i + 1].word, start: one.start, end: run[i + 1].end }))
      if (run.length === 1 || (run.length && !isQuery)) done.push(run.at(-1))
      run = []
      return done
    }
    for (const letter of found[0]) {
      const end = place + letter.length
      if (NO_SPACES.test(letter)) {
        yield* endWord(place)
        const folded = fold(letter)
        if (folded) run.push({ word: folded, start: place, end })
        start = end
      } else {
        if (run.length) { yield* endRun(); start = place }
        word += fold(letter)
      }
      place = end
    }
    yield* endWord(place)
    yield* endRun()
  }
}

const wordList = (text, isQuery) => Array.from(wordsOf(text.normalize('NFC'), isQuery), one => one.word)
const isWide = word => NO_SPACES.test(word)

/** How far a misspelling may be from the word: one letter, two in long words; none in short ones and where letters are whole words. */
const slips = word => isWide(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2

/** Whether two words are at most so many letters apart (Levenshtein, with neighbours exchanged as one slip). */
export function isNear(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return false
  let before = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    if (Math.min(...next) > most) return false
    before = row
    row = next
  }
  return row[b.length] <= most
}

async function json(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return answer.json()
}

/** The index: what has been fetched of it, and how to find the rest. */
class Library {
  articles = new Map()
  #fetched = new Map()
  #words = new Map()
  #newest = 0

  constructor(folder, engine) {
    Object.assign(this, { folder, engine })
  }

  open() {
    return this.opened ??= this.#open().catch(error => { this.opened = null; throw error })
  }

  async #open() {
    const [{ default: MiniSearch }, layout] = await Promise.all([import(this.engine), json(this.folder + 'layout.json')])
    this.layout = layout
    this.index = new MiniSearch({
      fields: ['headline', 'topics', 'summary', 'takeaways', 'questions'],
      tokenize: text => wordList(text, false),
      processTerm: word => word,
      searchOptions: {
        tokenize: text => wordList(text, true),
        boost: { headline: 4, topics: 2.5, summary: 2, questions: 1.5 },
        combineWith: 'AND',
        prefix: true,
        weights: { prefix: 0.6, fuzzy: 0.3 },
        boostDocument: id => 1 / (1 + 0.15 * this.#ageOf(id)),
      },
    })
    await Promise.all(this.#groups().flatMap(({ name, shards, recent }) => Array.from({ length: recent }, (_, i) => this.#fetch(name, shards - 1 - i))))
  }

  /** Newest first, so that results do not depend on which file came first. */
  find(query, isFuzzy) {
    return this.index.search(query, isFuzzy ? { fuzzy: word => slips(word), maxFuzzy: 2 } : {})
      .sort((a, b) => b.score - a.score || (this.articles.get(b.id).date < this.articles.get(a.id).date ? -1 : 1))
  }

  /** Looks further back, year by year, ten files at a time; tells after each step whether to go on. */
  async further(query, isFuzzy, goOn) {
    const words = [...new Set(wordList(query.normalize('NFC'), true))]
    if (words.length === 0) return
    for (const { name, shards, recent } of this.#groups()) {
      const segments = Math.ceil((shards - recent) / this.layout.inSegment)
      for (let segment = segments - 1; segment >= 0; segment--) {
        const first = segment * this.layout.inSegment
        const count = Math.min(this.layout.inSegment, shards - recent - first)
        if (Array.from({ length: count }, (_, i) => this.#fetched.has(`${name}-${first + i}`)).every(Boolean)) continue
        const masks = await Promise.all(words.map(word => this.#maskOf(name, segment, word, isFuzzy)))
        const mask = masks.reduce((all, one) => all & one)
        await Promise.all(Array.from({ length: count }, (_, i) => mask >> i & 1 ? this.#fetch(name, first + i) : null))
        if (!goOn()) return
      }
    }
  }

  /** The lists of words that come next are asked for at once: one round trip instead of one for each. */
  prefetch(query) {
    const words = [...new Set(wordList(query.normalize('NFC'), true))]
    for (const { name, shards, recent } of this.#groups()) {
      for (let segment = Math.ceil((shards - recent) / this.layout.inSegment) - 1; segment >= 0; segment--) {
        for (const word of words) this.#listOf(name, segment, word).catch(() => {})
      }
    }
  }

  #groups() {
    return this.layout.groups.map(([name, count, recent]) => ({ name, shards: Math.ceil(count / this.layout.inShard), recent }))
  }

  #ageOf(id) {
    const day = Date.parse(this.articles.get(id).date)
    return Number.isNaN(day) ? 10 : Math.max(0, this.#newest - day) / 31557600000
  }

  #fetch(group, number) {
    const name = `${group}-${number}`
    if (!this.#fetched.has(name)) {
      const coming = json(`${this.folder}${name}.json`).then(file => this.#add(name, file), error => { this.#fetched.delete(name); throw error })
      this.#fetched.set(name, coming)
    }
    return this.#fetched.get(name)
  }

  #add(name, file) {
    const articles = file.articles.map(([route, language, date, day, label, headline, summary, takeaways, questions, topics], i) =>
      ({ id: `${name}-${i}`, route, language, date, day, label, headline, summary, takeaways, questions, topics }))
    for (const article of articles) {
      this.articles.set(article.id, article)
      this.#newest = Math.max(this.#newest, Date.parse(article.date) || 0)
    }
    this.index.addAll(articles.map(one => ({ ...one, takeaways: one.takeaways.join('\n'), questions: one.questions.join('\n'), topics: one.topics.join('\n') })))
  }

  #listOf(group, segment, word) {
    const name = `${group}-${segment}-words-${word.codePointAt(0) % this.layout.parts}`
    if (!this.#words.has(name)) {
      const coming = json(`${this.folder}${name}.json`).then(({ words }) => {
        const list = words.split(' ')
        return Array.from({ length: list.length >> 1 }, (_, i) => [list[2 * i], parseInt(list[2 * i + 1], 16)])
      }, error => { this.#words.delete(name); throw error })
      this.#words.set(name, coming)
    }
    return this.#words.get(name)
  }

  async #maskOf(group, segment, word, isFuzzy) {
    const most = isFuzzy ? slips(word) : 0
    let mask = 0
    for (const [other, files] of await this.#listOf(group, segment, word)) {
      if (other.startsWith(word) || (most && isNear(word, other, most))) mask |= files
    }
    return mask
  }
}

/** Pagefind's index behind the same page (`search: pagefind`). */
class PagefindLibrary {
  articles = new Map()

  constructor(folder) { this.folder = folder }

  open() {
    return this.opened ??= import(this.folder + 'pagefind.js').then(async pagefind => {
      await pagefind.init()
      this.pagefind = pagefind
    }).catch(error => { this.opened = null; throw error })
  }

  async ask(query, wanted) {
    const { results } = await this.pagefind.search(query)
    const found = await Promise.all(results.slice(0, wanted).map(result => result.data()))
    this.total = results.length
    return found.map(page => ({ url: page.url, headline: page.meta.title, excerpt: page.excerpt, date: '', day: '', language: '' }))
  }
}

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A text with what matched set apart; text stays text. */
function marked(text, isMatch) {
  const normal = text.normalize('NFC')
  const parts = []
  let done = 0
  for (const { word, start, end } of wordsOf(normal)) {
    if (end <= done || !isMatch(word)) continue
    const from = Math.max(start, done)
    if (from > done || parts.length === 0) parts.push(normal.slice(done, from), element('mark', {}, normal.slice(from, end)))
    else parts.at(-1).textContent += normal.slice(from, end)
    done = end
  }
  return [...parts, normal.slice(done)]
}

const PAGE = 20

class SearchPage {
  #turn = 0
  #wanted = PAGE

  constructor(root) {
    this.root = root
    this.form = root.querySelector('form')
    this.input = root.querySelector('input[type=search]')
    this.status = root.querySelector('[role=status]')
    this.list = root.querySelector('.search-results')
    this.more = root.querySelector('.search-more')
    this.lost = root.querySelector('.search-lost')
    this.site = root.dataset.site
    this.language = document.documentElement.lang
    this.library = root.dataset.pagefind ? new PagefindLibrary(root.dataset.pagefind) : new Library(root.dataset.index, root.dataset.engine)
    this.#connect()
    this.#read()
  }

  #connect() {
    let waiting = 0
    this.input.addEventListener('focus', () => this.library.open().catch(() => {}), { once: true })
    this.input.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => this.#ask(true), 120)
    })
    this.form.addEventListener('submit', event => {
      event.preventDefault()
      clearTimeout(waiting)
      history.pushState(null, '', this.#address())
      this.#ask(false)
    })
    this.more.addEventListener('click', () => {
      const shown = this.list.children.length
      this.#wanted += PAGE
      this.#search().then(() => this.list.children[shown]?.querySelector('a').focus())
    })
    addEventListener('popstate', () => this.#read())
    addEventListener('keydown', event => this.#key(event))
  }

  #address() {
    const query = this.input.value.trim()
    return location.pathname + (query ? '?q=' + encodeURIComponent(query) : '')
  }

  #read() {
    this.input.value = new URLSearchParams(location.search).get('q') ?? ''
    if (this.input.value || this.list.children.length) this.#ask(false)
  }

  #ask(replaces) {
    if (replaces) history.replaceState(null, '', this.#address())
    this.#wanted = PAGE
    return this.#search()
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const isTyping = event.target.matches?.('input, textarea, select, [contenteditable]')
    if (event.key === '/' && !isTyping) {
      event.preventDefault()
      this.input.focus()
      this.input.select()
    } else if (event.key === 'Escape' && this.root.contains(event.target)) {
      if (event.target === this.input && this.input.value) {
        event.preventDefault()
        this.input.value = ''
        this.#ask(true)
      } else this.input.focus()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.root.contains(event.target)) {
      const stops = [this.input, ...this.list.querySelectorAll('.teaser-title a')]
      const here = stops.indexOf(event.target)
      const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)]
      if (here < 0 || !next) return
      event.preventDefault()
      next.focus()
    }
  }

  async #search() {
    const turn = ++this.#turn
    const isStale = () => turn !== this.#turn
    const query = this.input.value.trim()
    try {
      if (!query) return this.#show([], '', false)
      await this.library.open()
      if (isStale()) return
      if (this.library instanceof PagefindLibrary) {
        const found = await this.library.ask(query, this.#wanted)
        if (!isStale()) this.#show(found, query, this.library.total > this.#wanted)
      } else await this.#searchShards(query, isStale)
    } catch (error) {
      if (!isStale()) this.#tell(this.root.dataset.failed)
      console.info(error)
    }
  }

  /** What is here is shown at once; then older files are looked through until there is enough to show. */
  async #searchShards(query, isStale) {
    const enough = this.#wanted + 1
    let found = []
    const show = (isFuzzy, isDone) => {
      found = this.library.find(query, isFuzzy)
      this.#show(found.slice(0, this.#wanted).map(result => this.#result(result)), query, found.length > this.#wanted, isDone ? found.length : -1)
    }
    for (const isFuzzy of [false, true]) {
      show(isFuzzy, false)
      if (found.length < enough) {
        this.library.prefetch(query)
        await this.library.further(query, isFuzzy, () => {
          if (isStale()) return false
          show(isFuzzy, false)
          return found.length < enough
        })
      }
      if (isStale()) return
      show(isFuzzy, true)
      if (found.length > 2) return
    }
  }

  #result({ id, queryTerms, terms }) {
    const article = this.library.articles.get(id)
    const matched = new Set(terms)
    return { ...article, url: this.site + article.route, isMatch: word => matched.has(word) || queryTerms.includes(word) }
  }

  #show(results, query, hasMore, total = results.length) {
    this.list.replaceChildren(...results.map(result => this.#item(result)))
    this.more.hidden = !hasMore
    this.lost.hidden = !query || results.length > 0 || total < 0
    if (!query) this.#tell('')
    else if (total < 0 && !hasMore) this.#tell(this.root.dataset.older)
    else if (results.length === 0) this.#tell(this.root.dataset.none.replace('{0}', query))
    else this.#tell(this.root.dataset.found.replace('{0}', new Intl.NumberFormat(this.language).format(Math.max(total, results.length)) + (hasMore ? '+' : '')))
  }

  #tell(text) {
    if (this.status.textContent !== text) this.status.textContent = text
  }

  #item(result) {
    const article = element('article', { class: 'teaser', lang: result.language !== this.language && result.language, dir: result.language && 'auto' })
    if (result.label) article.append(element('p', { class: 'kicker' }, result.label))
    const isMatch = result.isMatch ?? (() => false)
    article.append(element('h2', { class: 'teaser-title' }, element('a', { href: result.url }, ...marked(result.headline, isMatch))))
    if (result.excerpt) article.append(element('p', { class: 'teaser-text' }, ...excerpt(result.excerpt)))
    else if (result.summary) article.append(element('p', { class: 'teaser-text' }, ...marked(result.summary, isMatch)))
    this.#addReasons(article, result, isMatch)
    if (result.date) article.append(element('p', { class: 'teaser-facts' }, element('time', { datetime: result.date }, result.day)))
    return element('li', {}, article)
  }

  /** A takeaway or a question that matched where neither headline nor summary did; a question leads to its answer. */
  #addReasons(article, result, isMatch) {
    const holds = text => Array.from(wordsOf(text.normalize('NFC')), one => one.word).some(isMatch)
    if (!result.takeaways) return
    const question = result.questions.findIndex(holds)
    if (question >= 0) {
      const link = element('a', { href: `${result.url}#faq-${question + 1}` }, ...marked(result.questions[question], isMatch))
      article.append(element('p', { class: 'search-reason' }, element('span', { class: 'search-answers' }, this.root.dataset.answers), ' ', link))
    }
    if (holds(result.headline) || holds(result.summary)) return
    const takeaway = result.takeaways.find(holds)
    if (takeaway) article.append(element('p', { class: 'search-reason' }, ...marked(takeaway, isMatch)))
  }
}

/** Pagefind's excerpts are markup of its own with `mark` in it; everything else in it is read as text. */
function excerpt(markup) {
  const read = new DOMParser().parseFromString(markup, 'text/html').body
  return Array.from(read.childNodes, node => node.nodeName === 'MARK' ? element('mark', {}, node.textContent) : node.textContent)
}

const root = document.querySelector('[data-search]')
if (root) new SearchPage(root)
