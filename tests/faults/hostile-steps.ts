import { parseHTML } from 'linkedom'
import { type Random, randomFrom } from '#db/seed/random.ts'
import { allLabIds } from '#tests/support/courses.ts'
import { demoDatabase } from '#tests/support/make-database.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signIn } from '#tests/support/sessions.ts'

const WAYS = ['steps', 'steps.json', 'attempts.json', 'files'] as const
const WARM_UP = 60

type Sent = { path: string; status: number; ms: number; body: string }
type Form = Record<string, string>

/** Steps in every lab from people who press anything, and from those who send what no form holds. */
export function hostileSteps(count: number): Scenario {
  return {
    name: 'hostile-steps',
    target: { 'server errors': 0, 'cut off': 0, 'longest answer': 100, 'down afterwards': 0 },
    async run() {
      const database = await demoDatabase()
      const cookie = await signIn(database, 'forfatter@helgeland.example')
      const server = await ServerProcess.start(database)
      try {
        const labs = allLabIds().map((id) => id.replaceAll('/', '.'))
        const visitors = labs.map((slug, i) => new Visitor(server.origin, cookie, slug, i))
        const sent: Sent[] = []
        for (let n = 0; n < count + WARM_UP; n += 1) {
          const one = await (visitors[n % visitors.length] as Visitor).next()
          if (n >= WARM_UP) sent.push(one)
        }
        const { status } = await fetch(`${server.origin}/healthz`)
        const errors = sent.filter((one) => one.status >= 500)
        const slowest = sent.toSorted((a, b) => a.ms - b.ms)
        return {
          labs: { value: labs.length, unit: 'labs' },
          sent: { value: sent.length, unit: 'requests', note: statuses(sent) },
          'server errors': { value: errors.length, unit: 'answers' },
          'cut off': { value: sent.filter((one) => one.status === 0).length, unit: 'requests' },
          'median answer': { value: slowest[slowest.length >> 1]?.ms ?? 0, unit: 'ms' },
          'longest answer': {
            value: slowest.at(-1)?.ms ?? 0,
            unit: 'ms',
            note: told(slowest.slice(-4)),
          },
          'down afterwards': { value: Number(status !== 200), unit: '' },
        }
      } finally {
        await server.kill()
      }
    },
  }
}

function told(sent: Sent[]): string {
  return sent.map(({ path, status, ms }) => `${path} ${status} ${Math.round(ms)}`).join(', ')
}

function statuses(sent: Sent[]): string {
  const counts = new Map<number, number>()
  for (const { status } of sent) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].map(([status, n]) => `${n} × ${status}`).join(', ')
}

/** Goes on in one lab: mostly as its form allows, now and then not at all. */
class Visitor {
  readonly #origin: string
  readonly #cookie: string
  readonly #slug: string
  readonly #random: Random
  #form: Form = {}
  #buttons: string[] = []
  #choices: Record<string, string[]> = {}

  constructor(origin: string, cookie: string, slug: string, seed: number) {
    this.#origin = origin
    this.#cookie = cookie
    this.#slug = slug
    this.#random = randomFrom('hostile', seed)
  }

  async next(): Promise<Sent> {
    if (this.#buttons.length === 0 || this.#random.chance(0.01)) return this.#open()
    return this.#random.chance(0.5) ? this.#press() : this.#send(this.#hostile())
  }

  async #open(): Promise<Sent> {
    const sent = await this.#ask(`/activities/${this.#slug}`, {})
    this.#read(sent)
    return sent
  }

  /** As someone who does not care what is right: any button, with anything chosen. */
  async #press(): Promise<Sent> {
    const chosen = Object.entries(this.#choices).map(([name, all]) => [
      name,
      this.#random.pick(all),
    ])
    const pressed = { do: this.#random.pick(this.#buttons) }
    const sent = await this.#send(
      { ...this.#form, ...Object.fromEntries(chosen), ...pressed },
      'steps',
    )
    this.#read(sent)
    return sent
  }

  #hostile(): Form {
    const form = { ...this.#form }
    const names = [...Object.keys(form), 'do', 'file', '__proto__', 'constructor']
    const name = this.#random.pick(names)
    form[name] = this.#spoilt(Object.hasOwn(form, name) ? (form[name] ?? '') : '')
    form.do ??= this.#random.chance(0.5) ? this.#random.pick(this.#buttons) : this.#spoilt('')
    return form
  }

  #spoilt(text: string): string {
    const at = this.#random.between(0, Math.max(0, text.length - 1))
    return this.#random.pick([
      () => text.slice(0, at),
      () => `${text.slice(0, at)}${this.#random.pick(JUNK)}${text.slice(at)}`,
      () => text.replace(/"[^"]*"/g, () => (this.#random.chance(0.2) ? '"__proto__"' : '1e999')),
      () => text.replace(/\d+/g, '99999999999999999999'),
      () => this.#random.pick(JUNK),
      () => '['.repeat(this.#random.between(1, 50_000)),
      () => JSON.stringify(Array.from({ length: 2000 }, () => ({ move: 'wait' }))),
      () => 'å'.repeat(this.#random.between(1, 100_000)),
    ])()
  }

  #send(form: Form, way = this.#random.pick([...WAYS])): Promise<Sent> {
    const body = new URLSearchParams(form)
    return this.#ask(`/activities/${this.#slug}/${way}`, { method: 'POST', body })
  }

  async #ask(path: string, init: RequestInit): Promise<Sent> {
    const headers = { cookie: this.#cookie, origin: this.#origin }
    const began = performance.now()
    // A refused body ends its connection, and the next request may come too early for that.
    const again = () => fetch(this.#origin + path, { ...init, headers, redirect: 'manual' })
    const answer = await again()
      .catch(again)
      .catch(() => undefined)
    const body = (await answer?.text()) ?? ''
    return { path, status: answer?.status ?? 0, ms: performance.now() - began, body }
  }

  /** What the form holds now; a page without one leaves things as they were. */
  #read({ body }: Sent): void {
    const { document } = parseHTML(body)
    const form = document.querySelector(`form[action="/activities/${this.#slug}/attempts"]`)
    if (!form) return
    this.#form = {}
    this.#choices = {}
    for (const control of form.querySelectorAll('input, select, textarea')) {
      const name = control.getAttribute('name')
      if (name) this.#note(name, control)
    }
    const buttons = [...form.querySelectorAll('button[name="do"]')]
    this.#buttons = buttons.map((button) => button.getAttribute('value') ?? '')
  }

  #note(name: string, control: Element): void {
    if (control.getAttribute('type') === 'hidden') {
      this.#form[name] = control.getAttribute('value') ?? ''
      return
    }
    const options = [...control.querySelectorAll('option')].map((one) => one.getAttribute('value'))
    const values = control.localName === 'select' ? options : [control.getAttribute('value')]
    this.#choices[name] = [...(this.#choices[name] ?? []), ...values.map((value) => value ?? '')]
  }
}

const JUNK = [
  '\u0000',
  '\uFFFF',
  '{}',
  '[]',
  'null',
  '{"__proto__":{"x":1}}',
  '-1',
  '😀',
  '"',
  '\\',
]
