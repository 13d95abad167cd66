/** What a page tells the worker: that it is open, or that something was done that changes it. */
export type Opened = { kind: 'opened' | 'changed'; path: string; files: string[] }
