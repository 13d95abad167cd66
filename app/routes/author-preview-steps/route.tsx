import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { PreviewAnswer } from '#app/features/authoring/preview-answer.tsx'
import { answerInPreview, placeOfAnswer } from '#app/features/authoring/previewed-answer.server.ts'

export const handle = { bare: true }

export const loader = guard(isAuthor, placeOfAnswer)

/** Takes a step in a form from a preview; nothing is stored. */
export const action = guard(isAuthor, (asked) => answerInPreview(asked, { isStep: true }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.metaTitle} – Leia` },
]

export default function Route() {
  const { place } = useLoaderData<typeof loader>()
  const view = useActionData<typeof action>()
  return view && <PreviewAnswer place={place} view={view} />
}
