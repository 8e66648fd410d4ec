// Stands in for the browser's speech: says nothing, notes everything, and moves on when the test says so.
window.engine = {
  voices: window.scriptedVoices ?? [],
  said: [],
  current: null,
  pauses: 0,
  cancels: 0,
  listeners: [],
  deaf: false,
  end() { const u = this.current; this.current = null; u.onend?.({}) },
  endParagraph() { const place = document.querySelector('.player-place').textContent; for (let i = 0; i < 200 && this.current && document.querySelector('.player-place').textContent === place; i++) this.end() },
  word(index) { this.current.onboundary?.({ charIndex: index, name: 'word' }) },
  fail(error) { const u = this.current; this.current = null; u.onerror?.({ error }) },
  tellVoices(voices) { this.voices = voices; for (const listener of this.listeners) listener({}) },
}
class ScriptedUtterance { constructor(text) { this.text = text } }
const speech = {
  paused: false,
  get speaking() { return engine.current !== null },
  get pending() { return false },
  getVoices: () => engine.voices,
  addEventListener: (_, listener) => engine.listeners.push(listener),
  speak(u) {
    engine.said.push({ text: u.text, lang: u.lang, voice: u.voice?.name ?? null, rate: u.rate })
    engine.current = u
    if (!engine.deaf) u.onstart?.({})
  },
  cancel() {
    engine.cancels++
    const u = engine.current
    engine.current = null
    if (u) setTimeout(() => u.onerror?.({ error: 'interrupted' }))
  },
  pause() { engine.pauses++; this.paused = true },
  resume() { this.paused = false },
}
Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true })
window.SpeechSynthesisUtterance = ScriptedUtterance
