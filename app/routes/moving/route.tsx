import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { makeMovingCode, movingCodeOf } from '#app/features/people/moving.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { MovingPage } from './moving-page.tsx'

/** Whether someone has a code that lets their history follow them to another municipality. */
export const loader = guard(signedIn, async ({ viewer, request }) => ({
  title: texts[localeOf(request)].moving.metaTitle,
  endsOn: (await movingCodeOf(viewer.id, time().today)) ?? null,
}))

/** Makes a code, and shows it: nothing keeps it, so there is no page to lead on to. */
export const action = guard(signedIn, ({ viewer }) =>
  makeMovingCode(viewer.id, viewer.municipality.number, time().today),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { endsOn } = useLoaderData<typeof loader>()
  return <MovingPage endsOn={endsOn} made={useActionData<typeof action>() ?? null} />
}
