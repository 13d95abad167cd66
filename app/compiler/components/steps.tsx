import { setHtml } from '../tree/nodes.ts'
import type { Definition } from './definition.ts'

/** One ordered list, drawn as steps. */
export const steps: Definition = {
  name: 'Steps',
  doc: {
    nb: 'Én nummerert liste med noe som gjøres i rekkefølge.',
    en: 'One numbered list of things that are done in order.',
  },
  example: `<Steps>

1. Finn saken.
2. Registrer journalposten.
3. Kontroller den.

</Steps>`,
  props: {},
  stands: 'block',
  holds: 'blocks',
  prepare: (element, desk) => {
    const [list, ...others] = element.children
    if (list?.type === 'list' && list.ordered && others.length === 0) {
      setHtml(list, { className: 'steps' })
    } else {
      desk.report('SA-10', element.position?.start, { what: WHAT, instead: INSTEAD })
    }
    return {}
  },
  render: ({ children }) => <>{children}</>,
}

const WHAT = {
  nb: 'Annet enn én nummerert liste i `<Steps>`',
  en: 'Anything but one numbered list in `<Steps>`',
}
const INSTEAD = {
  nb: 'skriv 1., 2., 3. inni, og ikke noe annet',
  en: 'write 1., 2., 3. inside, and nothing else',
}
