import type { GuideComponent, GuideEntry } from './entries.ts'

/** How docs/authoring.md tells of a component: what it is for, its props, how it is written, and its picture. */
export function sectionOf({ id, components, source }: GuideEntry): string {
  const [whole, ...parts] = components
  return [
    `### ${whole?.name}`,
    ...(whole ? toldOf(whole) : []),
    ...parts.flatMap((part) => [`**\`<${part.name}>\`.**`, ...toldOf(part)]),
    `\`\`\`mdx\n${source}\n\`\`\``,
    `![${whole?.name} as a reader sees it](images/guide-${id}.png)`,
  ].join('\n\n')
}

function toldOf({ doc, props }: GuideComponent): string[] {
  const rows = props.map(
    ({ name, required, expected }) =>
      `| \`${name}\` | ${expected.en}${required ? '; must be there' : ''} |`,
  )
  const table = ['| prop | what to write |', '|---|---|', ...rows].join('\n')
  return props.length > 0 ? [doc.en, table] : [doc.en]
}
