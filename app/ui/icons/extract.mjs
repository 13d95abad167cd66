// Makes paths.ts out of the Aksel icons that we use (the package's own entry loads all of them).
// Add a name and run: node app/ui/icons/extract.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

const NAMES = `
  Archive ArrowCirclepath ArrowDown ArrowLeft ArrowRight ArrowUp BarChart Bell Book Books Branching Buildings3
  Calendar Checkmark CheckmarkCircle ChevronDown ChevronLeft ChevronRight ChevronUp Clipboard Clock
  CloudSlash CloudUp Compass DocPencil Download Earth Enter Exclamationmark ExclamationmarkTriangle
  ExternalLink Eye FileCsv FileExcel FilePdf FileText FileWord Filter Gavel HatSchool Hourglass
  InformationSquare Leave LightBulb Link MagnifyingGlass MenuHamburger NumberList Paragraph PencilLine
  Person PersonGroup PersonPencil Play Plus PrinterSmall Robot Seal ShieldLock Table Tasklist Trash
  Wrench XMark XMarkOctagon
`
  .trim()
  .split(/\s+/)

const components = dirname(require.resolve('@navikt/aksel-icons'))

const lines = await Promise.all(
  NAMES.map(async (name) => {
    const component = await readFile(join(components, `${name}.js`), 'utf8')
    const paths = [...component.matchAll(/ d: "([^"]+)"/g)].map((match) => match[1])
    return `export const ${name[0].toLowerCase()}${name.slice(1)} =\n  '${paths.join('')}'\n`
  }),
)

const note = '// Made by extract.mjs from Aksel icons (MIT, © Nav). 24 × 24, filled, even-odd.\n'
const sail =
  "export const sail =\n  'M3 16h18l-3 5H6zM11 2.5V14H3.8C7 11.5 9.6 7.5 11 2.5zM13 6c2.8 2.2 4.8 5 5.6 8H13z'\n"
await writeFile(new URL('paths.ts', import.meta.url), note + lines.join('') + sail)
