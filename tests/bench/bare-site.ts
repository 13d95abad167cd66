// What the pages cost without pages: the same session lookup, the same queries, and a string made before.
import express from 'express'
import { visitorOf } from '#app/features/access/sessions.server.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { standingsIn } from '#app/features/activities/attempts.server.ts'
import { findLesson } from '#app/features/learning/lessons.server.ts'
import { ownCourses } from '#app/features/learning/own-courses.server.ts'
import { allMunicipalities } from '#app/features/people/people.server.ts'
import { serveAndTell } from '#tests/support/tell-parent.mjs'

type Work = (viewer: Viewer | null, params: Record<string, string>) => Promise<unknown>

const work: Record<string, Work> = {
  '/': async (viewer) => [await ownCourses(viewer), viewer ?? (await allMunicipalities())],
  '/courses': (viewer) => ownCourses(viewer),
  '/courses/:course/:module': async (viewer, { course, module }) => {
    const found = viewer && findLesson(viewer, `${course}/${module}`)
    if (!found) throw new Error('no such lesson')
    const { id, revision } = found.module
    return standingsIn({ person: viewer.id, module: id, revision })
  },
}

const prepared = new Map<string, Promise<string>>()
const app = express().disable('x-powered-by').disable('etag')
for (const [address, read] of Object.entries(work))
  app.get(address, async (req, res) => {
    const cookie = req.headers.cookie ?? null
    await read(cookie && (await visitorOf(cookie)), req.params)
    res.type('html').send(await page(req.path, cookie))
  })
serveAndTell(app)

/** The page as the site answers it, asked for once. */
function page(path: string, cookie: string | null): Promise<string> {
  const known = prepared.get(path) ?? fetchPage(path, cookie)
  prepared.set(path, known)
  return known
}

async function fetchPage(path: string, cookie: string | null): Promise<string> {
  const answer = await fetch(`${process.env.SITE}${path}`, { headers: cookie ? { cookie } : {} })
  return answer.text()
}
