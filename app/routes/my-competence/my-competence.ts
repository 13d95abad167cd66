import type { Viewer } from '#app/features/access/viewer.ts'
import { type Certificate, endOf, grantsFrom } from '#app/features/competence/certificate.ts'
import type { OwnAssignment } from '#app/features/competence/own-assignments.server.ts'
import type { OwnCompetence } from '#app/features/competence/own-competence.server.ts'
import { isBeyond, isGap, type Standing } from '#app/features/competence/standing.ts'
import { nameIn, nameOf } from '#app/features/learning/links.ts'
import { ORIGINAL } from '#app/i18n/content-language.ts'
import { NEVER } from '#app/platform/calendar.ts'
import type { Named } from '#app/ui/in-language.tsx'
import type { AssignedLine } from './assigned-list.tsx'
import type {
  CourseOnWay,
  EarnedLine,
  EndingLine,
  MyCompetenceProps,
} from './my-competence-page.tsx'
import type { CompetenceLine } from './required-table.tsx'

type Titled = Named & { id: string }
type Names = {
  courses: Titled[]
  competences: (Titled & { levels: Record<string, string> })[]
  jobRoles: Titled[]
}

/** A person's competence as their page shows it. */
export function competenceView(viewer: Viewer, own: OwnCompetence, names: Names) {
  const lines = own.standings.map((one) => lineOf(one, names, viewer.municipality.name))
  const required = lines.filter((line) => line.required > 0)
  return {
    municipality: viewer.municipality.name,
    jobRole: nameIn(names.jobRoles, viewer.mainRole),
    today: own.today,
    required,
    reached: own.standings.filter((one) => one.required > 0 && !isGap(one)).length,
    ending: endingLines('expiring', own, names),
    ended: endingLines('expired', own, names),
    beyond: lines.filter((_, index) => isBeyond(own.standings[index] as Standing)),
    way: own.way.map((stage) => onWay(stage, names)),
    path: own.path && own.way.length > 1 ? nameOf(own.path) : null,
    assigned: own.assigned.map(assignedLine),
    withoutWay: own.withoutWay.map((id) => nameIn(names.competences, id)),
    earned: [...own.certificates].reverse().map((one) => earned(one, names)),
  } satisfies MyCompetenceProps
}

function lineOf(standing: Standing, names: Names, municipality: string): CompetenceLine {
  const { competence, required, requiredBy, isOwn, held, ended, state } = standing
  const { levels = {} } = names.competences.find(({ id }) => id === competence) ?? {}
  return {
    id: competence,
    ...nameIn(names.competences, competence),
    meaning: levels[Math.max(required, held?.level ?? 0)] ?? null,
    required,
    requiredBy,
    rolesIn: names.jobRoles[0]?.titleLanguage ?? ORIGINAL,
    requiredIn: isOwn ? municipality : null,
    held: held?.level ?? 0,
    endsOn: held?.endsOn ?? null,
    ended: ended ? { level: ended.level, on: ended.endsOn ?? null } : null,
    state,
  }
}

/** What ends soon or has ended, gathered by day and by the course that it came from. */
function endingLines(
  state: 'expiring' | 'expired',
  { standings, certificates }: OwnCompetence,
  names: Names,
): EndingLine[] {
  const found = standings
    .filter((one) => one.state === state)
    .map((one) => ({ ...one, on: (state === 'expired' ? one.ended : one.held)?.endsOn ?? NEVER }))
  return grantsFrom(certificates)
    .map(({ course, to, competences }) => ({
      on: to,
      competences: found
        .filter((one) => one.on === to && competences.some(({ id }) => id === one.competence))
        .map(({ competence }) => nameIn(names.competences, competence)),
      course: nameIn(names.courses, course),
      href: `/courses/${course}`,
    }))
    .filter(({ competences }) => competences.length > 0)
    .sort((a, b) => a.on - b.on)
}

function onWay({ course, modules, minutes, closes }: OwnCompetence['way'][number], names: Names) {
  return {
    code: course.code,
    ...nameOf(course.course),
    href: `/courses/${course.course.id}`,
    minutes,
    closes: closes.map((id) => nameIn(names.competences, id)),
    modules: modules.map(({ module, state }) => ({
      href: `/courses/${module.id}`,
      ...nameOf(module),
      minutes: module.minutes,
      state: state === 'expired' || state === 'outdated' || state === 'begun' ? state : null,
    })),
  } satisfies CourseOnWay
}

function assignedLine(one: OwnAssignment): AssignedLine {
  const { id, mandatory, note, assignedBy, assignedOn, dueOn, state, doneOn, courses } = one
  return {
    ...{ id, ...nameOf(one), mandatory, note, assignedBy, assignedOn, dueOn, state },
    doneOn: doneOn ?? null,
    courses: courses.map(({ code, course, next }) => ({
      code,
      ...nameOf(course),
      href: `/courses/${course.id}`,
      isDone: !next,
    })),
  }
}

function earned(certificate: Certificate, names: Names): EarnedLine {
  const { number, course, earnedOn, revokedAt, what } = certificate
  const { competences, modules } = what
  return {
    on: earnedOn,
    endsOn: endOf(certificate) ?? null,
    course: nameIn(names.courses, course),
    href: `/courses/${course}`,
    competences: competences.map(({ title, level }) => ({ title, level })),
    revisions: [...new Set(modules.map(({ revision }) => revision))].sort((a, b) => a - b),
    certificate: `/me/certificates/${number}`,
    isRevoked: revokedAt !== null,
  }
}
