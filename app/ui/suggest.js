// Suggests while someone types: a combobox with a list, as the ARIA Authoring Practices have it.
// Loaded when a search field is first used; without it the field is a plain form.
const WAIT_MS = 120

class Suggestions {
  constructor(box) {
    this.address = box.dataset.suggest
    this.input = box.querySelector('input')
    this.list = make('ul', {
      id: `${this.input.id}-list`,
      role: 'listbox',
      'aria-label': box.dataset.label,
      hidden: '',
    })
    this.status = make('p', { role: 'status', class: 'visually-hidden' })
    box.querySelector('[data-suggestions]').replaceChildren(this.list, this.status)
    this.active = -1
    this.asked = this.input.defaultValue.trim()
    this.dress()
    this.listen()
    void this.ask()
  }

  /** A search field may not be a combobox; a text field may. */
  dress() {
    this.input.type = 'text'
    set(this.input, {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': this.list.id,
      'aria-expanded': 'false',
    })
  }

  listen() {
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.ask(), WAIT_MS)
    })
    this.input.addEventListener('keydown', (event) => this.press(event))
    this.input.addEventListener('blur', () => this.close())
    // Without this the field would lose its focus, and the list be gone before the click.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault())
    this.list.addEventListener('click', ({ target }) => go(target.closest('[role=option]')))
  }

  async ask() {
    const query = this.input.value.trim()
    if (query === this.asked) return
    this.asked = query
    this.request?.abort()
    if (query.length < 2) return this.show({ status: '', options: [] })
    this.request = new AbortController()
    try {
      const address = new URL(this.address, location.href)
      address.searchParams.set('q', query)
      const answer = await fetch(address, { signal: this.request.signal })
      if (answer.ok) this.show(await answer.json())
    } catch (fault) {
      if (fault.name !== 'AbortError') this.close()
    }
  }

  show({ status, note, options }) {
    this.activate(-1)
    this.list.replaceChildren(...options.map((option, index) => this.optionOf(option, index)))
    const hasFocus = document.activeElement === this.input
    this.status.textContent = hasFocus ? [note, status].filter(Boolean).join(' ') : ''
    this.open(hasFocus && options.length > 0)
  }

  optionOf({ href, title, language, kind, detail }, index) {
    const option = make('li', {
      id: `${this.list.id}-${index}`,
      role: 'option',
      'aria-selected': 'false',
      'data-href': href,
    })
    const name = make('span', {
      class: 'suggestion__title',
      ...(language && { lang: language }),
    })
    name.append(...title.map(({ text, isFound }) => (isFound ? make('mark', {}, text) : text)))
    const about = [kind, detail].filter(Boolean).join(' · ')
    option.append(name, ...(about ? [' ', make('small', {}, about)] : []))
    return option
  }

  press(event) {
    const { key } = event
    const chosen = this.list.hidden ? undefined : this.list.children[this.active]
    if (key === 'ArrowDown' || key === 'ArrowUp') this.move(event)
    else if (key === 'Escape') this.leave(event)
    else if (key === 'Enter' && chosen) {
      event.preventDefault()
      go(chosen)
    }
  }

  /** Round all options and the field itself. */
  move(event) {
    const places = this.list.children.length + 1
    if (places === 1) return
    event.preventDefault()
    this.open(true)
    const step = event.key === 'ArrowDown' ? 1 : places - 1
    this.activate(((this.active + 1 + step) % places) - 1)
  }

  activate(index) {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false')
    this.active = index
    const option = this.list.children[index]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.input.setAttribute('aria-activedescendant', option.id)
    else this.input.removeAttribute('aria-activedescendant')
  }

  /** First the list goes, then what was typed. */
  leave(event) {
    if (this.list.hidden && this.input.value === '') return
    event.preventDefault()
    if (this.list.hidden) this.input.value = ''
    this.close()
  }

  open(isOpen) {
    this.list.hidden = !isOpen
    this.input.setAttribute('aria-expanded', String(isOpen))
  }

  close() {
    this.activate(-1)
    this.open(false)
    this.status.textContent = ''
  }
}

function go(option) {
  if (option) location.assign(option.dataset.href)
}

function make(name, attributes, text) {
  const element = document.createElement(name)
  set(element, attributes)
  if (text) element.textContent = text
  return element
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

for (const box of document.querySelectorAll('[data-suggest]')) new Suggestions(box)
