import autocannon from 'autocannon'
import type { Figure } from '#tests/support/scenarios.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { spread } from '#tests/support/spread.ts'

/** Requests that a figure of one round is the mean of. */
const PER_ROUND = 100
const ROUNDS = 15
const WARM_UP = 400
const CONNECTIONS = 8

export type Load = { server: ServerProcess; paths: string[]; headers: Record<string, string> }

/**
 * Processor time of the server per request, in milliseconds: median and p95 of the rounds.
 * The loads take turns, round by round, so that a busy machine slows all of them alike.
 */
export async function cpuPerRequest<Name extends string>(
  loads: Record<Name, Load>,
): Promise<Record<Name, Figure>> {
  const all = Object.entries<Load>(loads).map(([name, load]) => ({
    name,
    load,
    rounds: [] as number[],
  }))
  for (const { load } of all) await fire(load, WARM_UP)
  for (let round = 0; round < ROUNDS; round++)
    for (const { load, rounds } of all) rounds.push(await oneRound(load))
  const figures = all.map(({ name, rounds }) => [name, spread(rounds, 'ms')])
  return Object.fromEntries(figures) as Record<Name, Figure>
}

async function oneRound(load: Load): Promise<number> {
  const before = await load.server.ask('cpuMs')
  await fire(load, PER_ROUND)
  return ((await load.server.ask('cpuMs')) - before) / PER_ROUND
}

async function fire({ server, paths, headers }: Load, amount: number): Promise<void> {
  const result = await autocannon({
    url: server.origin,
    requests: paths.map((path) => ({ path })),
    headers,
    amount,
    connections: CONNECTIONS,
  })
  if (result['2xx'] !== amount || result.errors > 0)
    throw new Error(`${paths[0]} …: ${result['2xx']} of ${amount} were answered with a page`)
}
