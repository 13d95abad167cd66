import { expect, type Page, test } from '@playwright/test'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const MODULE = '/courses/dokumenthandtering/saksdokument'
const AUTHORED = '/author/dokumenthandtering'
const QUESTION = 'journalforingsplikten/i-praksis/personlig-postkasse'
const PAGES = {
  nobody: [
    '/',
    '/sign-in',
    '/courses',
    '/courses?q=journal',
    '/courses?q=finnesikke',
    '/search',
    '/search?q=journal',
    '/search?q=jornalf%C3%B8ring',
    '/search?q=finnesikkex',
    '/glossary',
    '/courses/dokumenthandtering',
    '/verify',
    '/verify?number=3f2a',
    '/verify/0123456789abcdef0123456789abcdef',
    '/about/figures',
    '/about/privacy',
    '/about/accessibility',
    '/about/certificates',
    '/nowhere',
  ],
  'ansatt@rana.example': [
    '/',
    '/courses?mine=1',
    '/search?q=mottak',
    '/library',
    '/library/innsynskrav',
    '/library/vedtak',
    '/me/competence',
    '/me/reminders',
    '/me/moving',
    '/me/privacy',
    '/me/privacy/erasure',
    '/courses/dokumenthandtering',
    MODULE,
    '/courses/dokumenthandtering/journalforingsplikten',
    '/courses/dokumenthandtering/innsynskrav',
  ],
  'leder@rana.example': [
    '/',
    '/me/competence',
    '/reports/1833',
    '/reports/1833?levels=all&course=dokumenthandtering',
    '/reports/1833?role=saksbehandler',
    '/reports/1833?role=astronaut',
    '/reports/1824',
    '/reports/1833/subscription',
    '/reports/1833/assign',
  ],
  'admin@rana.example': [
    '/admin',
    '/admin/requirements',
    '/admin/requirements/seed-1833',
    '/admin/assignments',
    '/admin/scim',
    '/admin/people',
    '/admin/people?q=finnesikke',
    '/admin/people/new',
    '/admin/people/1833-0020',
    '/admin/people/1833-0020/job-roles',
    '/admin/people/1833-0020/leaving',
    '/admin/people/1833-0020/access/new',
    '/admin/units',
    '/admin/units/1833-teknisk-plan',
    '/admin/units/1833-teknisk-plan/closing',
    '/admin/units/new',
    '/admin/roles',
    '/admin/job-roles',
    '/admin/log',
    '/admin/people/import',
    '/admin/privacy',
    '/admin/privacy/requests/new',
  ],
  'enhetsleder@rana.example': [
    '/reports/1833',
    '/reports/1833/assign?to=unit:1833-teknisk-plan',
    '/reports/1833/people',
    '/reports/1833/people?state=missing&sort=name',
    '/reports/1833/people?name=finnesikke',
    '/me/privacy',
  ],
  'forfatter@helgeland.example': [
    '/author',
    '/author/guide',
    AUTHORED,
    `${AUTHORED}/questions/${QUESTION}`,
    `${AUTHORED}/preview/saksdokument?released=1`,
    `${AUTHORED}/preview/saksdokument?phone=1`,
    `${AUTHORED}/preview/saksdokument/page?key=1`,
  ],
  'koordinator@helgeland.example': ['/reports', '/reports/1835', '/reports/region'],
}
const PHONE = { width: 360, height: 740 }
const LAPTOP = { width: 1280, height: 800 }

test.beforeEach(({ javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'axe runs in the page')
})

for (const [email, paths] of Object.entries(PAGES)) {
  test(`${email} finds nothing in the way, and the browser has no complaint`, async ({ page }) => {
    test.setTimeout(180_000)
    const complaints = keepComplaints(page)
    if (email !== 'nobody') await signIn(page, email)
    for (const path of paths) {
      await page.setViewportSize(LAPTOP)
      // A colour on its way to another would be judged half-way.
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.goto(path)
      expect(await findings(page), `${path} on a laptop`).toEqual([])
      await page.setViewportSize(PHONE)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findings(page), `${path} dark, on a phone`).toEqual([])
      expect(await overflow(page), `${path} scrolls sideways`).toBe(0)
    }
    expect(complaints).toEqual([])
  })
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** What the browser itself complains of: refused scripts and styles, faults, hydration that differs. */
function keepComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    const expected = /status of (404|422)/.test(message.text())
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  })
  return complaints
}
