import type { ImportView } from '#app/features/people/import-view.ts'

export type StartProps = {
  municipality: string
  jobRoles: { id: string; title: string }[]
  latest: { id: string; appliedAt: number | null; counts: Counts | null; by: string }[]
  typed: { text: string; isWhole: boolean; createsUnits: boolean }
  /** What is wrong with the file, in words. */
  problem: string | null
}

export type Counts = Record<string, number>

export type WaitingProps = {
  municipality: string
  state: 'waiting'
  id: string
  /** On just what is shown: nothing else is applied. */
  seal: string
  view: ImportView
  unused: string[]
  /** Who looks is not in the file, and stays. */
  isKept: boolean
  problem: 'changed' | 'unconfirmed' | null
}

export type OverProps = {
  municipality: string
  state: 'done' | 'gone'
  appliedAt: number | null
  counts: Counts | null
}

export type PreviewProps = WaitingProps | OverProps
