import type { Viewer } from '#app/features/access/viewer.ts'
import { type Path, pathFor } from '#app/features/competence/learning-paths.ts'
import type { OwnAssignment } from '#app/features/competence/own-assignments.server.ts'
import { type CourseOnOwnWay, ownWay } from '#app/features/competence/own-way.ts'
import { nameIn, nameOf } from '#app/features/learning/links.ts'
import type { OwnCourse } from '#app/features/learning/own-courses.server.ts'
import { isValid, type Progress, whereTheyLeftOff } from '#app/features/learning/progress.ts'
import { EVERYONE } from '#app/features/people/profile.ts'
import type { Day } from '#app/platform/calendar.ts'
import type { StopState } from '#app/ui/fairway.tsx'
import type { Named } from '#app/ui/in-language.tsx'
import type { ProgressState } from '#app/ui/tag.tsx'
import type { FrontPageProps, LabKind } from './front-page.tsx'
import type {
  ChangedModule,
  Deadline,
  NextStep,
  OwnPageProps,
  RequiredCourse,
} from './own-page.tsx'

/** How far ahead a deadline is shown, in days. */
const HORIZON_DAYS = 90

type Titles = (Named & { id: string })[]
type Own = { courses: OwnCourse[]; progress: Progress; assigned: OwnAssignment[] }
type Here = NonNullable<ReturnType<typeof whereTheyLeftOff>>
type Lists = { jobRoles: Titles; learningPaths: Path[] }

/** The signed-in person's page. */
export function ownPage(
  viewer: Viewer,
  { courses: all, progress, assigned }: Own,
  { jobRoles, learningPaths }: Lists,
  time: { today: Day; hour: number },
): OwnPageProps {
  const open = assigned.filter(({ state }) => state !== 'done')
  const path = pathFor(learningPaths, viewer)
  const courses = ownWay(all, assigned, path)
  const required = courses.filter((course) => course.required)
  const here = whereTheyLeftOff(courses, progress, time.today)
  return {
    person: {
      firstName: viewer.name.split(' ')[0] ?? viewer.name,
      jobRole: viewer.mainRole === EVERYONE ? null : nameIn(jobRoles, viewer.mainRole),
      unit: viewer.unit.name,
    },
    ...time,
    next: here ? nextStep(here, courses) : null,
    courses: required.map((own) => requiredCourse(own, own === here?.course)),
    isAssigned: open.some(({ mandatory }) => mandatory),
    path: path && required.length > 1 ? nameOf(path) : null,
    deadlines: [
      ...open.map(dueOf),
      ...required.flatMap((course) => ending(course, time.today)),
    ].sort((a, b) => a.day - b.day),
    changed: courses.flatMap(changedModules),
    report: reportOf(viewer),
  }
}

/** The visitor's front page. */
export function frontPage(
  courses: OwnCourse[],
  jobRoles: Titles,
  municipalities: FrontPageProps['municipalities'],
): FrontPageProps {
  const minutes = courses.flatMap(({ course }) => course.modules.map((module) => module.minutes))
  return {
    courses: courses.map(({ code, course }) => ({
      id: course.id,
      code,
      title: course.title,
      titleLanguage: course.titleLanguage,
      audience: course.audience.map((id) => nameIn(jobRoles, id)),
      modules: course.modules.length,
    })),
    labs: {
      'workflow-lab': withLab(courses, 'workflow-lab'),
      'template-lab': withLab(courses, 'template-lab'),
      'robot-lab': withLab(courses, 'robot-lab'),
    },
    minutes: { shortest: Math.min(...minutes), longest: Math.max(...minutes) },
    municipalities,
  }
}

/** The first course in which there is a lab of a kind. */
function withLab(courses: OwnCourse[], kind: LabKind): string | null {
  const found = courses.find(({ course }) =>
    course.modules.some(({ activities }) => activities.some((one) => one.kind === kind)),
  )
  return found ? `/courses/${found.course.id}` : null
}

function nextStep({ course, at }: Here, courses: OwnCourse[]): NextStep {
  return {
    kind:
      at.state === 'begun' ? 'resume' : courses.some(({ started }) => started) ? 'begin' : 'first',
    href: `/courses/${at.module.id}`,
    module: { ...nameOf(at.module), number: course.modules.indexOf(at) + 1 },
    course: {
      ...nameOf(course.course),
      lane: course.modules.map((entry) =>
        isValid(entry.state) ? 'done' : entry === at ? 'now' : 'ahead',
      ),
    },
    due: course.due ?? null,
    minutesLeft: at.minutesLeft,
    activities: at.activities,
  }
}

function dueOf({ title, titleLanguage, ...one }: OwnAssignment): Deadline {
  const { courses, dueOn, mandatory } = one
  const left = courses.filter(({ next }) => next)
  return {
    kind: mandatory ? 'due' : 'offered',
    day: dueOn,
    course: { title, titleLanguage },
    href: `/courses/${(left[0] ?? courses[0])?.course.id}`,
    modulesLeft: left.reduce((sum, { all, done }) => sum + all - done, 0),
  }
}

function requiredCourse(own: CourseOnOwnWay, isHere: boolean): RequiredCourse {
  const state = stopState(own, isHere)
  return {
    code: own.code,
    ...nameOf(own.course),
    href: `/courses/${own.course.id}`,
    state,
    tags: tagsOf(own, state),
    modules: { done: own.done, all: own.all },
    minutesLeft: own.minutesLeft,
    validUntil: own.endsOn ?? null,
    due: own.due,
    changedParts: own.modules.filter((entry) => entry.state === 'outdated').length,
  }
}

function stopState({ next, started }: OwnCourse, isHere: boolean): StopState {
  if (!next) return 'done'
  if (!started) return 'ahead'
  return isHere ? 'now' : 'begun'
}

const TAGS = { done: 'passed', now: 'here', begun: 'begun', ahead: 'ahead' } as const

function tagsOf({ modules }: OwnCourse, state: StopState): ProgressState[] {
  const has = (wanted: string) => modules.some(({ state }) => state === wanted)
  const looks: ProgressState[] = [
    ...(has('expired') ? (['expired'] as const) : []),
    ...(has('outdated') ? (['newPart'] as const) : []),
    ...(has('expiring') ? (['expiring'] as const) : []),
  ]
  return [TAGS[state], ...looks]
}

function ending(own: OwnCourse, today: Day): Deadline[] {
  const ends = own.modules.flatMap(({ state, endsOn }) =>
    isValid(state) && endsOn ? [endsOn] : [],
  )
  const day = Math.min(...ends)
  if (ends.length === 0 || day - today > HORIZON_DAYS) return []
  const modulesLeft = own.modules.filter(({ state }) => state === 'expiring').length
  return [
    {
      kind: 'expires',
      day,
      course: nameOf(own.course),
      href: `/courses/${own.course.id}`,
      modulesLeft,
    },
  ]
}

function changedModules({ modules }: OwnCourse): ChangedModule[] {
  return modules
    .filter(({ state }) => state === 'outdated')
    .map(({ module }) => ({
      ...nameOf(module),
      href: `/courses/${module.id}`,
      note: module.revisionNote,
      language: module.language,
    }))
}

function reportOf({ access, municipality, unit }: Viewer): OwnPageProps['report'] {
  const role = access.find((one) => one.role === 'leader')
  if (role) {
    const scope = role.scopeKind === 'unit' ? unit.name : municipality.name
    return { href: `/reports/${municipality.number}`, scope }
  }
  return access.some((one) => one.role === 'coordinator')
    ? { href: '/reports', scope: 'Helgeland', region: true }
    : null
}
