import { PLANTED } from './planted.ts'
import {
  answered,
  blank,
  follow,
  open,
  press,
  pressWithoutScript,
  type Reach,
  refusedAnswer,
} from './reach.ts'
import type { Visitor } from './visitors.ts'

/** A page, or a page in a state that something has to be done for. */
export type Stop = {
  as: Visitor
  /** The address; where it has a key that nobody knows before, as it stands in `routes.ts`. */
  at: string
  /** Where it is reached from, when not by its own address. */
  from?: string
  /** What is done before the page is looked at; the name is for the report. */
  reach?: Reach
}

const MODULE = '/courses/dokumenthandtering/saksdokument'
const ANSWERED = 'arbeidsflyt.avslutning.avskriv'
const PERSON = '/admin/people/1833-0020'
const UNIT = '/admin/units/1833-teknisk-plan'
const AUTHORED = '/author/dokumenthandtering'
const { token, key, leaving } = PLANTED

function seen(as: Visitor, ...addresses: string[]): Stop[] {
  return addresses.map((at) => ({ as, at }))
}

/** Every page at least once, as somebody who sees all there is to see on it. */
export const PAGES: Stop[] = [
  ...seen('nobody', '/', '/sign-in', '/sign-in/passkey', '/password', `/password/${token}`),
  ...seen('nobody', '/password/gone', '/sign-in/oidc/gone', '/sign-in/oidc/callback'),
  ...seen('nobody', '/courses', '/courses?q=journal', '/courses?q=finnesikke'),
  ...seen('nobody', '/search', '/search?q=journal', '/search?q=finnesikke', '/glossary'),
  ...seen('nobody', '/courses/dokumenthandtering', '/nowhere'),
  ...seen('nobody', '/verify', '/verify?number=3f2a', '/signed-out?everywhere'),
  ...seen('nobody', '/verify/0123456789abcdef0123456789abcdef'),
  ...seen('nobody', '/about/figures', '/about/privacy', '/about/accessibility'),
  ...seen('nobody', '/about/certificates'),
  ...seen('nobody', `/unsubscribe/report/${token}`, `/unsubscribe/reminders/${token}`),
  ...seen('someone halfway in', '/sign-in/second-factor'),

  ...seen('employee', '/', '/courses?mine=1', '/courses/dokumenthandtering', MODULE),
  ...seen('employee', '/courses/dokumenthandtering/journalforingsplikten'),
  ...seen('employee', '/courses/dokumenthandtering/innsynskrav'),
  ...seen('employee', '/me/competence', '/me/reminders', '/me/moving', '/me/privacy'),
  ...seen('employee', '/me/privacy/erasure', '/me/security', '/me/security/password'),
  ...seen('employee', '/me/security/authenticator', '/me/security/passkeys'),
  ...seen('employee', '/me/security/recovery-codes', '/me/reminders?changed=early', '/nowhere'),
  ...seen('coordinator', '/activities/arbeidsflyt.avslutning.parkering'),
  ...seen('coordinator', '/activities/maler.betinget-tekst.vedtaksmal'),
  ...seen('coordinator', '/activities/rpa.bygge.postmottak'),
  ...seen('leader of a unit', '/', `/activities/${ANSWERED}/attempts`),
  {
    as: 'leader of a unit',
    at: '/activities/:activity/attempts/:attempt',
    from: `/activities/${ANSWERED}/attempts`,
    reach: follow('main a[href^="attempts/"]'),
  },
  {
    as: 'leader of a unit',
    at: '/me/certificates/:number',
    from: '/me/competence',
    reach: follow('a[href^="/me/certificates/"]'),
  },

  ...seen('leader', '/', '/reports/1833', '/reports/1833?levels=all&course=dokumenthandtering'),
  ...seen('leader', '/reports/1833?role=saksbehandler', '/reports/1833?role=astronaut'),
  ...seen('leader', '/reports/1824', '/reports/1833/subscription', '/reports/1833/assign'),
  ...seen('leader of a unit', '/reports/1833', '/reports/1833/people'),
  ...seen('leader of a unit', '/reports/1833/people?state=missing&sort=name'),
  ...seen('leader of a unit', '/reports/1833/people?name=finnesikke'),
  ...seen('leader of a unit', '/reports/1833/assign?to=unit:1833-teknisk-plan'),
  ...seen('coordinator', '/reports', '/reports/1835', '/reports/region'),

  ...seen('administrator', '/admin', '/admin/people', '/admin/people?q=finnesikke'),
  ...seen('administrator', '/admin/people/new', PERSON, `${PERSON}/facts`, `${PERSON}/unit`),
  ...seen('administrator', `${PERSON}/job-roles`, `${PERSON}/leaving`, `${PERSON}/access/new`),
  ...seen('administrator', `/admin/people/${leaving}`, `/admin/people/${leaving}/staying`),
  {
    as: 'administrator',
    at: '/admin/people/:person/return',
    from: '/admin/people?state=left',
    reach: follow('main th a[href^="/admin/people/"]', 'a[href$="/return"]'),
  },
  {
    as: 'administrator',
    at: '/admin/people/:person/access/:grant',
    from: '/admin/people/1833-0239',
    reach: follow('a[href*="/access/leader"]'),
  },
  ...seen('administrator', '/admin/people/import', `/admin/people/import/${key}`),
  ...seen('administrator', '/admin/units', '/admin/units/new', UNIT, `${UNIT}/name`),
  ...seen('administrator', `${UNIT}/place`, `${UNIT}/closing`, '/admin/job-roles'),
  ...seen('administrator', '/admin/roles', '/admin/log', '/admin/assignments'),
  ...seen('administrator', '/admin/requirements', '/admin/requirements/seed-1833'),
  ...seen('administrator', '/admin/sign-in', '/admin/sign-in/new', `/admin/sign-in/${key}`),
  ...seen('administrator', `/admin/sign-in/${key}/trial`, `/admin/sign-in/${key}/forgotten`),
  ...seen('administrator', '/admin/privacy', '/admin/privacy/requests/new'),
  ...seen('administrator', `/admin/privacy/requests/${key}`),
  ...seen('employee', '/library', '/library?kind=template', '/library/standard-svarbrev'),
  ...seen('administrator', '/library/innsynskrav', '/library/innsynskrav/adoption'),
  ...seen('employee', '/library/innsynskrav/drawing'),
  ...seen('coordinator', '/library/adoption'),
  {
    as: 'administrator',
    at: '/library/:item/adoption/end',
    from: '/library/innsynskrav/adoption',
    reach: follow('main a[href$="/adoption/end"]'),
  },
  ...seen('administrator', '/admin/scim', `/admin/scim/groups/${key}`),

  ...seen('author', '/author', '/author/guide', AUTHORED),
  ...seen('author', `${AUTHORED}/questions/journalforingsplikten/i-praksis/personlig-postkasse`),
  ...seen('author', `${AUTHORED}/preview/saksdokument?released=1`),
  ...seen('author', `${AUTHORED}/preview/saksdokument?phone=1`),
  ...seen('author', `${AUTHORED}/preview/saksdokument/page?key=1`),
  ...seen('author', '/author/ti-sporsmal/preview/ti/page'),
  ...seen('author', '/author/rpa/preview/bygge/postmottak'),
]

/** The same pages after something was done there: refused, opened, answered. */
export const STATES: Stop[] = [
  ...refused('nobody', '/sign-in', 'Logg inn'),
  ...refused('nobody', '/password', 'Send lenke'),
  ...refused('nobody', `/password/${token}`, 'Lagre passord'),
  ...refused('someone halfway in', '/sign-in/second-factor', 'Gå videre'),
  ...refused('employee', '/me/privacy/erasure', 'Send kravet'),
  ...refused('employee', '/me/security/password', 'Lagre nytt passord'),
  ...refused('employee', '/me/security/authenticator', 'Legg til'),
  ...refused('leader', '/reports/1833/assign', 'Tildel'),
  ...refused('administrator', '/admin/people/new', 'Legg til'),
  ...refused('administrator', `${PERSON}/facts`, 'Lagre'),
  ...refused('administrator', `${PERSON}/unit`, 'Flytt'),
  ...refused('administrator', `${PERSON}/access/new`, 'Gi tilgangen'),
  ...refused('administrator', '/admin/people/import', 'Se hva som endres'),
  ...refused('administrator', '/admin/units/new', 'Legg til'),
  ...refused('administrator', `${UNIT}/name`, 'Lagre navnet'),
  ...refused('administrator', '/admin/requirements', 'Legg til kravet'),
  ...refused('administrator', '/admin/assignments', 'Tildel'),
  ...refused('administrator', '/admin/sign-in/new', 'Lagre'),
  ...refused('administrator', `/admin/sign-in/${key}`, 'Lagre'),
  ...refused('administrator', '/admin/privacy', 'Registrer og åpne lista'),
  ...refused('administrator', '/admin/privacy/requests/new', 'Skriv ned kravet'),
  ...refused('administrator', `/admin/privacy/requests/${key}`, 'Gi svaret'),
  ...refused('administrator', '/admin/scim', 'Lag nøkkelen'),

  { as: 'employee', at: '/', reach: open('details:has(> .user)') },
  { as: 'nobody', at: '/', reach: open('details.fold--menu') },
  { as: 'employee', at: MODULE, reach: open('main details') },
  { as: 'leader', at: '/reports/1833', reach: open('main details') },
  { as: 'author', at: AUTHORED, reach: open('main details') },
  { as: 'administrator', at: '/admin/people/import', reach: open('main details') },

  { as: 'coordinator', at: MODULE, reach: refusedAnswer },
  { as: 'coordinator', at: MODULE, reach: answered },
  { as: 'author', at: '/author/ti-sporsmal/preview/ti/page', reach: refusedAnswer },
  {
    as: 'coordinator',
    at: '/activities/arbeidsflyt.avslutning.parkering',
    reach: press('Utfør'),
  },
  {
    as: 'coordinator',
    at: '/activities/:activity/steps',
    from: '/activities/arbeidsflyt.avslutning.parkering',
    reach: pressWithoutScript('Utfør'),
  },
  {
    as: 'author',
    at: '/author/:course/preview/:module/:activity/steps',
    from: '/author/arbeidsflyt/preview/avslutning/parkering',
    reach: pressWithoutScript('Utfør'),
  },
  {
    as: 'coordinator',
    at: '/activities/:activity/attempts',
    from: MODULE,
    reach: pressWithoutScript('Lever svarene'),
  },
  {
    as: 'author',
    at: '/author/:course/preview/:module/:activity/attempts',
    from: `${AUTHORED}/preview/saksdokument/page`,
    reach: pressWithoutScript('Lever svarene'),
  },
]

/** Pages that the walk leaves out: the journey that goes there instead, if there is one. */
export const ELSEWHERE: Record<string, string> = {
  'sign-in/municipality': 'oidc.spec.ts',
  'sign-in/oidc/introduction': 'oidc.spec.ts',
  'sign-in/oidc/introduction/code': 'oidc.spec.ts',
  offline: 'offline.spec.ts',
}

function refused(as: Visitor, at: string, button: string): Stop[] {
  return [{ as, at, reach: blank(button) }]
}

/** How a stop is called in a report. */
export function nameOf({ as, at, reach }: Stop): string {
  return `${at}${reach ? `, ${reach.what}` : ''} (${as})`
}
