import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { handIn } from '#app/features/learning/hand-in.server.ts'
import { addMonths, dayOf } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { certificate } from '#db/schema/competence.ts'
import { completion } from '#db/schema/learning.ts'
import { membership, municipality, profile, unit } from '#db/schema/people.ts'
import { viewerNamed } from '#tests/factories/learning.ts'
import { formOf, LIMITED, makeLearningWorld, NOW, RIGHT } from '#tests/support/learning-world.ts'
import { issueAllCertificates, issueCertificates } from './issue.server.ts'
import { ownCompetence } from './own-competence.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-issue-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})

const TODAY = dayOf(NOW)
const ALL = ['to-quizer', 'begrenset', 'lesestoff', 'ventende']
const kari = viewerNamed('kari')

beforeAll(async () => {
  await makeLearningWorld(folder)
  const [number, fromOn, unitId, profileId] = ['1833', TODAY - 500, '1833:1', '1833:alle-ansatte']
  await db.insert(municipality).values({ number, name: 'Rana', languageForm: 'bokmål' })
  await db.insert(unit).values({ id: unitId, municipality: number, name: 'Rådmann', fromOn })
  await db.insert(profile).values({ id: profileId, municipality: number, jobRoles: [] })
  const works = { municipality: number, unit: unitId, profile: profileId, fromOn }
  for (const person of ['kari', 'ola'])
    await db.insert(membership).values({ ...works, person, mainRole: 'saksbehandler' })
  setClock(NOW)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await db.delete(certificate)
  await db.delete(completion)
})

const issued = () =>
  db.select({ person: certificate.person, on: certificate.earnedOn }).from(certificate)

/** What a hand-in leaves on disk when the process ends right after it. */
async function completed(person: string, modules: string[], recordedAt = NOW): Promise<void> {
  const day = dayOf(recordedAt)
  await db.insert(completion).values(
    modules.map((module) => ({
      person,
      module: `kurs/${module}`,
      passedOn: day,
      revision: 1,
      expiresOn: addMonths(day, 24),
      recordedAt,
    })),
  )
}

describe('a certificate that was earned and not issued', () => {
  it('is missing right after a hand-in that nothing followed, and is issued in the night', async () => {
    await completed('kari', ['to-quizer', 'lesestoff', 'ventende'])
    await completed('ola', ALL.slice(1))
    await handIn({ viewer: kari, activity: LIMITED, form: formOf(LIMITED, RIGHT), now: NOW })
    expect(await issued()).toEqual([])
    expect(await issueAllCertificates(NOW - 1)).toBe(1)
    expect(await issued()).toEqual([{ person: 'kari', on: TODAY }])
    expect(await issueAllCertificates(NOW - 1)).toBe(0)
  })

  it('is issued when its owner looks', async () => {
    await completed('kari', ALL)
    const { certificates } = await ownCompetence(kari)
    expect(certificates).toMatchObject([{ course: 'kurs', earnedOn: TODAY, municipality: 'Rana' }])
  })

  it('is issued once, however many look at the same time', async () => {
    await completed('kari', ALL)
    const looks = Array.from({ length: 8 }, () => issueCertificates('kari'))
    await Promise.all([...looks, issueAllCertificates(0), issueAllCertificates(0)])
    expect(await issued()).toHaveLength(1)
  })

  it('is left to the publication when it is older than the night looks back', async () => {
    await completed('kari', ALL, NOW - 90 * 86_400_000)
    expect(await issueAllCertificates(NOW - 86_400_000)).toBe(0)
    expect(await issueAllCertificates(0)).toBe(1)
  })
})
