import { describe, expect, it } from 'vitest'
import { storm } from '#tests/isolation/bad-inputs.ts'
import { watchedWorld } from '#tests/isolation/demo-world.ts'
import { withoutGuards } from '#tests/isolation/guards.ts'
import { keepRows } from '#tests/isolation/kept-world.ts'
import { faultsIn, groupsOf, type Route, routesOf } from '#tests/isolation/matrix.ts'
import {
  changedBy,
  readsOf,
  withoutOtherMunicipalities,
  withoutOtherPeople,
} from '#tests/isolation/others.ts'
import { unmarked } from '#tests/isolation/plant.ts'
import { scimFaults } from '#tests/isolation/scim-door.ts'
import { addressOf, targetsOf } from '#tests/isolation/targets.ts'
import { Statements, takeChanges } from '#tests/isolation/watch.ts'
import { send } from '#tests/isolation/ways.ts'
import { OTHER, OWN, type Visitor } from '#tests/isolation/world.ts'
import { directoryOf } from '#tests/support/directory.ts'
import { openSite } from '#tests/support/site.ts'

// Before the tests, since there is one for each route of the build.
const world = await watchedWorld(await openSite())
const { client } = world.site.controls.db
const statements = new Statements(client)
const routes = routesOf(world).map((route) => [`/${route.path}`, route] as const)
const [nobody, , learner] = world.visitors as [Visitor, Visitor, Visitor]

describe('what is planted', () => {
  it.each([OTHER, OWN])('is in every text of every table that belongs to %s', async (number) => {
    expect(await unmarked(world.site.controls.db, number)).toEqual([])
  })
})

describe('the matrix', () => {
  it('has every route of the build, and every way in', () => {
    const groups = groupsOf(world)
    expect(new Set(groups.map(({ route }) => route.id)).size).toBe(
      Object.keys(world.site.serverBuild.routes).length - 1,
    )
    expect(new Set(groups.map(({ way }) => way.name)).size).toBe(8)
  })

  it.each(routes)(
    'finds nothing of others’ at %s, by any way in, for anyone',
    async (_, route) => {
      const found: string[] = []
      const groups = groupsOf(world, { few: true })
      for (const group of groups.filter((one) => one.route.id === route.id)) {
        const { faults, requests } = await faultsIn(world, group, statements)
        expect(requests).toBeGreaterThan(0)
        found.push(...faults)
      }
      expect(found.slice(0, 10)).toEqual([])
    },
    60_000,
  )
})

describe('ways that are closed', () => {
  const pageOf = async ({ path }: Route, visitor: Visitor) => {
    const [target] = await targetsOf(path, world, visitor)
    return addressOf(path, target as NonNullable<typeof target>)
  }

  it.each(routes)('_data to %s is refused before any route is asked', async (_, route) => {
    const url = `${await pageOf(route, learner)}?_data=${encodeURIComponent(route.id)}`
    for (const method of ['GET', 'HEAD', 'POST'] as const) {
      statements.sent = []
      const answer = await send(world.site, { method, url, cookie: learner.cookie })
      expect([answer.status, statements.sent]).toEqual([400, []])
    }
  })

  const withoutAction = routes.filter(([, { verbs }]) => !verbs.action)
  it.each(withoutAction)('%s takes no form', async (_, route) => {
    for (const { cookie } of [nobody, learner]) {
      const url = await pageOf(route, learner)
      await takeChanges(client)
      const form: [string, string][] = [['pressed', '']]
      const { status } = await send(world.site, { method: 'POST', url, cookie, form })
      expect(status).toBe(405)
      expect(await takeChanges(client)).toEqual([])
    }
  })
})

describe('the door of directories', () => {
  it('neither tells nor changes anything of others’, whatever a directory asks for', async () => {
    const { token } = await directoryOf(world.site, OWN)
    expect(await scimFaults(world, token)).toEqual([])
  })

  it('would be found open if its statements did not ask whose', async () => {
    const { token } = await directoryOf(world.site, OWN)
    const putBack = await keepRows(client)
    statements.mutate = (sql) => sql.replace(/("?\w*"?\.?"?municipality"?) = \?/g, '($1 = ? or 1)')
    const faults = await scimFaults(world, token).finally(() => {
      statements.mutate = (sql) => sql
    })
    await putBack()
    expect(faults.join('\n')).toMatch(/tells scim_user/)
    expect(faults.join('\n')).toMatch(/is not answered like/)
  })
})

describe('without its guard', () => {
  it('every loader and action is found by the matrix', async () => {
    const missed: string[] = []
    let removed = 0
    // Whoever was let in has left traces with people whom they may not see.
    const putBack = await keepRows(client)
    for await (const { guard, policy, proof } of withoutGuards(world, statements)) {
      removed += 1
      if (!proof) missed.push(`${guard} (${policy})`)
    }
    await putBack()
    expect(missed).toEqual([])
    expect(removed).toBeGreaterThan(50)
  }, 120_000)
})

describe('what others have', () => {
  const visitorBy = (name: string) => world.visitors.find((one) => one.name === name) as Visitor
  const officials = ['learner', 'leader of a unit', 'leader of the municipality', 'administrator']
  const changed = async (visitor: Visitor, takeAway: () => Promise<void>) => {
    const putBack = await keepRows(client)
    return changedBy(await readsOf(world, visitor), takeAway).finally(putBack)
  }

  it.each(officials)(
    'in other municipalities changes no answer to a %s',
    async (name) => {
      const visitor = visitorBy(name)
      expect(await changed(visitor, () => withoutOtherMunicipalities(world, OWN))).toEqual([])
    },
    60_000,
  )

  it('of other people’s changes no answer to a learner', async () => {
    expect(await changed(learner, () => withoutOtherPeople(world, `${learner.person}`))).toEqual([])
  }, 60_000)

  it('would be found in a figure that did not ask whose', async () => {
    statements.mutate = (sql) =>
      /^\s*select count/i.test(sql) ? sql.replace(/[\w.]*municipality = :\w+/g, '($& or 1)') : sql
    const found = await changed(visitorBy('administrator'), () =>
      withoutOtherMunicipalities(world, OWN),
    ).finally(() => {
      statements.mutate = (sql) => sql
    })
    expect(found.join('\n')).toMatch(/^\/admin: /m)
  }, 60_000)
})

describe('bad inputs', () => {
  it('in an address are answered like any that is not there', async () => {
    const faults: string[] = []
    for (const [, { path }] of routes.filter(([, { path }]) => path.includes(':')))
      for (const { name, cookie } of world.visitors)
        for (const bad of ['𓀀', '\r\na: b', '\0', '%', '__proto__', '‮', ' ']) {
          const url = `/${path.replace(/:\w+/g, encodeURIComponent(bad))}`
          const { status } = await send(world.site, { method: 'GET', url, cookie })
          if (status >= 500) faults.push(`${name} ${url} ${status}`)
        }
    expect(faults).toEqual([])
  }, 120_000)

  it('break no action, and nothing of what is refused is stored', async () => {
    for await (const { action, sent, faults } of storm(world, { each: 15, seed: 1 })) {
      expect(faults.slice(0, 5), action).toEqual([])
      expect(sent, action).toBeGreaterThanOrEqual(15)
    }
  }, 240_000)
})
