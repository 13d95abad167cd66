import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds; a frame is a page of its own. */
export async function everyRule(): Promise<string[]> {
  return found(await axe.run({ exclude: [['iframe']] }, { runOnly: TAGS, iframes: false }))
}

/** What axe finds of contrast alone, for another scheme of the same page. */
export async function contrast(): Promise<string[]> {
  const only = { runOnly: { type: 'rule' as const, values: ['color-contrast'] }, iframes: false }
  return found(await axe.run({ exclude: [['iframe']] }, only))
}

function found({ violations }: axe.AxeResults): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
}
