import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import {
  applyDraft,
  isWaiting,
  previewDraft,
} from '#app/features/competence/apply-import.server.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import {
  type Draft,
  findDraft,
  keepDraft,
  latestImports,
} from '#app/features/people/import-drafts.server.ts'
import { faultInWords } from '#app/features/people/import-faults.ts'
import { readPeopleFile, textOf } from '#app/features/people/import-file.server.ts'
import type { Preview } from '#app/features/people/import-people.server.ts'
import { importView } from '#app/features/people/import-view.ts'
import { format } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import type { PreviewProps, StartProps } from './people-import-props.ts'

/** So many of each kind stand on the page. */
const SHOWN = 50

type Typed = StartProps['typed']

/** The page where a file is handed in. */
export async function startView(viewer: Viewer, { municipality }: ReportScope) {
  const { jobRoles } = catalogue().content
  return {
    municipality: viewer.municipality.name,
    jobRoles: jobRoles.map(({ id, title }) => ({ id, title })),
    latest: await latestImports(municipality),
    typed: { text: '', isWhole: false, createsUnits: false },
    problem: null,
  } satisfies StartProps
}

/** Keeps what the form brings; else what is wrong with it. Gives the id of what was kept. */
export async function takeFile(viewer: Viewer, { municipality }: ReportScope, request: Request) {
  const form = await readForm(request)
  const typed = typedIn(form)
  const words = texts[localeOf(request)].peopleImport
  const text = (await fileIn(form)) ?? typed.text
  if (!text.trim()) return { typed, problem: `${words.faults.nothing}.` }
  const file = readPeopleFile(text, catalogue().content.jobRoles)
  if ('fault' in file) return { typed, problem: faultInWords(file.fault, words) }
  const { isWhole, createsUnits } = typed
  return keepDraft({ municipality, madeBy: viewer.id, text, isWhole, createsUnits })
}

function typedIn(form: FormData): Typed {
  const text = form.get('text')
  return {
    text: typeof text === 'string' ? text : '',
    isWhole: form.has('isWhole'),
    createsUnits: form.has('createsUnits'),
  }
}

async function fileIn(form: FormData): Promise<string | undefined> {
  const file = form.get('file')
  if (!(file instanceof Blob) || file.size === 0) return undefined
  return textOf(new Uint8Array(await file.arrayBuffer()))
}

/** What a file that waits would change, or that it is over; undefined for one of somebody else's. */
export async function previewView(
  viewer: Viewer,
  { municipality }: ReportScope,
  id: string,
  locale: Locale,
): Promise<PreviewProps | undefined> {
  const draft = await findDraft(municipality, id)
  if (!draft) return undefined
  if (!isWaiting(draft)) return overView(viewer, draft)
  const preview = await previewDraft(draft, viewer)
  return preview.ok ? waitingView(viewer, draft, preview, locale) : overView(viewer, draft)
}

function overView(viewer: Viewer, { appliedAt, counts }: Draft): PreviewProps {
  const { name } = viewer.municipality
  return { municipality: name, state: appliedAt === null ? 'gone' : 'done', appliedAt, counts }
}

function waitingView(viewer: Viewer, draft: Draft, preview: Preview, locale: Locale): PreviewProps {
  const { plan, roster, seal } = preview
  const naming = {
    text: texts[locale].peopleImport,
    day: format(locale).day,
    units: roster.units,
    jobRoles: catalogue().content.jobRoles,
    ...{ today: time().today, most: SHOWN },
  }
  const file = readPeopleFile(draft.text ?? '', naming.jobRoles)
  return {
    municipality: viewer.municipality.name,
    state: 'waiting',
    id: draft.id,
    seal,
    view: importView(plan, naming),
    unused: 'unused' in file ? file.unused : [],
    isKept: draft.isWhole && plan.kept,
    problem: null,
  }
}

/** Applies what was agreed to; undefined when it is done, else why not. */
export async function agree(
  viewer: Viewer,
  { municipality }: ReportScope,
  id: string,
  request: Request,
): Promise<'changed' | 'unconfirmed' | undefined> {
  const form = await readForm(request)
  const agreed = { seal: String(form.get('seal')), losesMany: form.has('losesMany') }
  const done = await applyDraft(municipality, id, viewer, agreed)
  if (done.ok || done.problem === 'over' || done.problem === 'unreadable') return undefined
  return done.problem
}
