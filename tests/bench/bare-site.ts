// What the pages cost without pages: the same session lookup, the same queries, and a string made before.
import express from 'express'
import { readsReport } from '#app/features/access/policies.ts'
import { visitorOf } from '#app/features/access/sessions.server.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { ownModule } from '#app/features/learning/module-page.server.ts'
import { ownCourses } from '#app/features/learning/own-courses.server.ts'
import { municipalities } from '#app/features/people/people.server.ts'
import { openReport, seesUnits } from '#app/features/reporting/open-report.server.ts'
import { readReportQuery } from '#app/features/reporting/report-address.ts'
import { serveAndTell } from '#tests/support/tell-parent.mjs'

type Work = (viewer: Viewer | null, params: Record<string, string>) => Promise<unknown>

const work: Record<string, Work> = {
  '/': async (viewer) => [await ownCourses(viewer), viewer ?? (await municipalities())],
  '/courses': (viewer) => ownCourses(viewer),
  '/courses/:course/:module': async (viewer, { course, module }) =>
    viewer && ownModule(viewer, `${course}/${module}`, null),
  '/reports/:municipality': async (viewer, params) => {
    const url = new URL('http://localhost')
    const decision = readsReport.decide({ viewer, params, url })
    if ('refused' in decision) throw new Error(decision.refused)
    const { viewer: reader, scope } = decision.given
    return openReport(scope, readReportQuery(url.searchParams), seesUnits(reader, scope))
  },
}

const prepared = new Map<string, Promise<string>>()
const app = express().disable('x-powered-by').disable('etag')
for (const [address, read] of Object.entries(work))
  app.get(address, async (req, res) => {
    const cookie = req.headers.cookie ?? null
    await read(cookie === null ? null : await visitorOf(cookie), req.params)
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
