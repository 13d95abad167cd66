import { LED, OTHER, OWN, type Visitor, type World } from './world.ts'

export type Form = [string, string][]
/** What is sent to an action: `right` as its page would send it, the rest naming what is others' or nobody's. */
export type Forms = { right: Form; foreign?: Form; none?: Form }

/** A unit of another municipality's, and one that nobody has: keys of the same length. */
const ELSEWHERE = `${OTHER}-stab-okonomi`
const NOWHERE = `${OTHER}-stab-finnes-`

type Making = (world: World, visitor: Visitor) => Forms

const pressed: Making = () => ({ right: [['pressed', '']] })

const assigning: Making = ({ stranger }) => {
  const form = (to: string): Form => [
    ['id', crypto.randomUUID()],
    ['training', 'course:rpa'],
    ['to', to],
    ['due', '2027-03-01'],
    ['duty', 'mandatory'],
    ['note', ''],
  ]
  const none = `${stranger.slice(0, 5)}9999`
  return {
    right: form(`unit:${LED}`),
    foreign: form(`person:${stranger}`),
    none: form(`person:${none}`),
  }
}

const erasing =
  (email: (world: World) => string): Making =>
  (world) => {
    const form = (to: string): Form => [
      ['id', crypto.randomUUID()],
      ['wanted', 'answers'],
      ['note', ''],
      ['email', to],
    ]
    return {
      right: form(email(world)),
      foreign: form(world.leaverElsewhere),
      none: form('ingen@vefsn.example'),
    }
  }

/** A key of someone else's, and one that nobody has. */
const keyed =
  (name: string, key: (world: World) => string): Making =>
  (world) => ({
    right: [[name, 'one']],
    foreign: [[name, key(world)]],
    none: [[name, 'finnes-ikke']],
  })

const providing: Making = () => ({
  right: [
    ['id', crypto.randomUUID()],
    ['kind', 'other'],
    ['label', 'Innlogging'],
    ['issuer', 'https://login.rana.example'],
    ['clientId', 'leia'],
    ['secret', 'hemmelig-og-lang'],
    ['authentication', 'client_secret_post'],
    ['scopes', 'openid email'],
    ['recognise', 'email'],
    ['claim', 'email'],
    ['domains', 'rana.example'],
    ['acrValues', ''],
    ['secondFactor', ''],
    ['prompt', ''],
    ['position', '1'],
    ['from', '2027-01-01'],
    ['until', ''],
  ],
})

const giving: Making = () => {
  const form = (unit: string): Form => [
    ['what', 'leader-unit'],
    ['unit', unit],
    ['from', '2026-12-01'],
    ['until', ''],
  ]
  return { right: form(LED), foreign: form(ELSEWHERE), none: form(NOWHERE) }
}

const employing: Making = () => {
  const form = (unit: string): Form => [
    ['name', 'Ny Person'],
    ['email', `${crypto.randomUUID()}@rana.example`],
    ['number', ''],
    ['unit', unit],
    ['mainRole', 'saksbehandler'],
    ['from', '2026-12-01'],
    ['last', '2027-01-31'],
  ]
  return { right: form(LED), foreign: form(ELSEWHERE), none: form(NOWHERE) }
}

const arranging: Making = () => {
  const form = (above: string): Form => [
    ['name', `Enhet ${crypto.randomUUID()}`],
    ['code', ''],
    ['above', above],
  ]
  return { right: form(`${OWN}-stab`), foreign: form(ELSEWHERE), none: form(NOWHERE) }
}

const requiring: Making = () => ({
  right: [
    ['id', crypto.randomUUID()],
    ['jobRole', 'it-utvikler'],
    ['competence', 'saksdokument'],
    ['level', '1'],
    ['from', '2027-01-01'],
    ['until', ''],
  ],
})

/** A quiz as the learner is asked it: for anybody else it is another person's form. */
const answering: Making = ({ quiz, stranger }) => {
  const attempt = crypto.randomUUID()
  const right = quiz.map(([name, value]): [string, string] =>
    name === 'attempt' ? [name, attempt] : [name, value],
  )
  const inNameOf = (person: string) =>
    right.map(([name, value]): [string, string] =>
      name === 'person' ? [name, person] : [name, value],
    )
  return { right, foreign: inNameOf(stranger) }
}

/** What an action is sent, by how its address (as in `routes.ts`) reads. */
const FORMS: [address: RegExp, Making][] = [
  [
    /^library\/:item\/adoption$/,
    () => ({
      right: [
        ['id', crypto.randomUUID()],
        ['version', '1.1'],
        ['from', '2026-12-01'],
        ['decidedBy', 'Kommunedirektøren'],
        ['text-0', 'Vi gjør det selv.'],
        ['reason-0', 'system'],
      ],
    }),
  ],
  [/^library\/:item\/adoption\/end$/, () => ({ right: [['last', '2026-12-31']] })],
  [/^admin\/people\/import$/, () => ({ right: [['text', 'ansattnummer;navn\n1;Kari']] })],
  [/^admin\/people\/import\/:import$/, () => ({ right: [['seal', 'none']] })],
  [/^admin\/people\/:person\/access\/new$/, giving],
  [/^admin\/people\/:person\/access\/:grant$/, () => ({ right: [['last', '2027-01-31']] })],
  [/^admin\/people\/(new|:person\/(unit|return))$/, employing],
  [/^admin\/people\/:person\//, (...asked) => ({ right: employing(...asked).right })],
  [/^admin\/units\/(new|:unit\/place)$/, arranging],
  [/^admin\/units\/:unit\//, (...asked) => ({ right: arranging(...asked).right })],
  [/^sign-in\/municipality$/, () => ({ right: [['municipality', OTHER]] })],
  [
    /^sign-in\/oidc\/introduction(\/code)?$/,
    () => ({
      right: [
        ['token', 'none'],
        ['email', 'ingen@vefsn.example'],
        ['code', '000000'],
      ],
    }),
  ],
  [/^sign-in\/oidc\/:provider$/, () => ({ right: [['next', '/me/competence']] })],
  [/^password$/, () => ({ right: [['email', 'ingen@vefsn.example']] })],
  [
    /^password\/:token$/,
    () => ({
      right: [
        ['password', 'stor-ny-setning'],
        ['repeat', 'stor-ny-setning'],
      ],
    }),
  ],
  [/^admin\/sign-in\/(new|:provider)$/, providing],
  [/^admin\/sign-in\/:provider\/trial$/, pressed],
  [
    /^admin\/sign-in\/:provider\/forgotten$/,
    keyed('email', ({ leaverElsewhere }) => leaverElsewhere),
  ],
  [
    /^admin\/scim$/,
    () => ({
      right: [
        ['id', crypto.randomUUID()],
        ['label', crypto.randomUUID()],
        ['until', '2027-06-01'],
      ],
    }),
  ],
  [
    /^admin\/scim\/groups\/:group$/,
    () => ({
      right: [
        ['jobRole', 'saksbehandler'],
        ['unit', LED],
      ],
      foreign: [['unit', `${OTHER}-stab-okonomi`]],
      none: [['unit', `${OTHER}-ingen`]],
    }),
  ],
  [
    /^sign-in$/,
    () => ({
      right: [
        ['email', 'leder@vefsn.example'],
        ['password', 'wrong'],
      ],
    }),
  ],
  [
    /^locale$/,
    () => ({
      right: [
        ['locale', 'nn'],
        ['next', '/'],
      ],
    }),
  ],
  [
    /^reading$/,
    () => ({
      right: [
        ['language', 'nn'],
        ['next', '/'],
      ],
    }),
  ],
  [/\/(assign|assignments)$/, assigning],
  [/\/withdrawal$/, pressed],
  [/^admin\/requirements$/, requiring],
  [/^admin\/requirements\/:requirement$/, () => ({ right: [['last', '2027-05-31']] })],
  [
    /^reports\/:municipality\/reminders$/,
    () => ({
      right: [['row', LED]],
      foreign: [['row', `${OTHER}-stab-okonomi`]],
      none: [['row', `${OTHER}-ingen-finnes`]],
    }),
  ],
  [/\/subscription\/start$/, () => ({ right: [['locale', 'nb']] })],
  [
    /^admin\/privacy$/,
    () => ({
      right: [
        ['id', crypto.randomUUID()],
        ['purpose', 'Oppfølging'],
        ['discussedWith', 'Tillitsvalgte'],
        ['discussedOn', '2026-11-01'],
        ['evaluateOn', '2027-11-01'],
      ],
    }),
  ],
  [/^admin\/privacy\/requests\/new$/, erasing(({ leaver }) => leaver)],
  [
    /^admin\/privacy\/requests\/:request$/,
    () => ({
      right: [
        ['outcome', 'refused'],
        ['reason', 'Vi må ha det til revisjon.'],
      ],
    }),
  ],
  [/^me\/privacy\/erasure$/, erasing(() => '')],
  [/^me\/security\/sessions\/end$/, keyed('key', ({ sessionElsewhere }) => sessionElsewhere)],
  [/^me\/security\/passkeys\/removal$/, keyed('id', ({ passkeyElsewhere }) => passkeyElsewhere)],
  [
    /^me\/security\/password$/,
    () => ({
      right: [
        ['current', 'wrong'],
        ['password', 'stor-ny-setning'],
        ['repeat', 'stor-ny-setning'],
      ],
    }),
  ],
  [
    /^(me\/security\/authenticator|sign-in\/second-factor)$/,
    () => ({ right: [['code', '000000']] }),
  ],
  [
    /^(me\/security\/passkeys|sign-in\/passkey)$/,
    () => ({
      right: [
        ['name', 'Nøkkel'],
        ['credential', '{}'],
      ],
    }),
  ],
  [/^(me\/security\/.*|sign-in\/passkey\/question)$/, pressed],
  [/^me\/moving$/, pressed],
  [/^me\/reminders\//, () => ({ right: [['kind', 'offered']] })],
  [/^activities\/:activity\//, answering],
  [/^author\/.*\/(attempts|steps)(\.json)?$/, answering],
  [/^(sign-out|unsubscribe\/.*|.*\/subscription\/end|.*\/completion|\*)$/, pressed],
]

/** Actions that take nothing of what the matrix can send, by their address. */
export const NEVER_TAKEN: Record<string, string> = {
  'activities/:activity/files': 'only labs have files to take along',
  'courses/:course/:module/completion': 'every module of the courses has activities',
  'admin/people/:person/return': 'the people it is tried on have not left',
  'admin/people/:person/second-factor': 'the people it is tried on have none',
  '*': 'there is nothing here',
}

/** What is sent to an action; fails for one that the matrix has not been told of. */
export function formsOf(path: string, world: World, visitor: Visitor): Forms {
  const [, make] = FORMS.find(([address]) => address.test(path)) ?? []
  if (!make)
    throw new Error(
      `The matrix does not know what to send to the action at «${path}». Say so in FORMS of tests/isolation/forms.ts.`,
    )
  return make(world, visitor)
}
