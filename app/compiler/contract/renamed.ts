import type { Change } from './change.ts'
import type { ComparedModule } from './compared.ts'
import { lastOf } from './former.ts'
import type { ReleasedCourse } from './manifest.ts'
import { folded } from './similarity.ts'

/**
 * Of what is gone, that which stands in the same module under a new id, with the change that
 * calls it new: one message is enough, and what is gone tells how to mend both.
 */
export function renamedIn(
  released: ReleasedCourse,
  modules: ComparedModule[],
  gone: Change[],
): Map<Change, Change> {
  const found = modules.flatMap((compared) => {
    const asNew = compared.changes.filter((one) => isNew(one, compared))
    const lost = gone.filter(({ address }) => address.startsWith(`${compared.address}/`))
    return lost.flatMap((old): [Change, Change][] => {
      const texts = textsIn(released, old.address)
      const same = asNew.find(
        ({ address }) =>
          depth(address) === depth(old.address) &&
          writtenTexts(compared, address).some((text) => texts.has(text)),
      )
      return same ? [[old, same]] : []
    })
  })
  return new Map(found)
}

function isNew({ code, address }: Change, { found }: ComparedModule): boolean {
  return code === 'RV-02' && !found.has(address)
}

/** A question is renamed to a question, and an activity to an activity. */
function depth(address: string): number {
  return address.split('/').length
}

/** The question at an address, or all of the activity there. */
function textsIn({ questions }: ReleasedCourse, address: string): Set<string> {
  const own = Object.keys(questions).filter((one) => `${one}/`.startsWith(`${address}/`))
  return new Set(own.map((one) => folded(questions[one]?.text ?? '')))
}

function writtenTexts({ module }: ComparedModule, address: string): string[] {
  return module.activities.flatMap(({ id, questions }) => {
    const here = `${module.slug}/${lastOf(id)}`
    return questions
      .filter((question) => `${here}/${question.id}/`.startsWith(`${address}/`))
      .map(({ text }) => folded(text))
  })
}
