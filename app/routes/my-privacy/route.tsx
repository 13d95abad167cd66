import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { guard } from '#app/features/access/guard.server.ts'
import { namesGround } from '#app/features/access/names-records.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { seenBy } from '#app/features/access/seen-by.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { MyPrivacyPage } from './my-privacy-page.tsx'

const page = z.coerce.number().int().min(1).max(1_000_000).catch(1)

/** Who has seen the viewer by name, and who can. */
export const loader = guard(signedIn, async ({ viewer, request }) => ({
  title: texts[localeOf(request)].privacy.tabTitle,
  municipality: viewer.municipality.name,
  ground: (await namesGround(viewer)) ?? null,
  seen: await seenBy(viewer.id, page.parse(new URL(request.url).searchParams.get('page') ?? 1)),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { seen, ground, municipality } = useLoaderData<typeof loader>()
  return <MyPrivacyPage {...seen} ground={ground} municipality={municipality} />
}
