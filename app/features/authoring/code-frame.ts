/** A line of the source around a finding; the caret stands on a line of its own under its place. */
export type FrameRow = { number: string; text: string; kind: 'around' | 'here' | 'caret' }

/** Takes a code frame as terminals print it apart, so that a page can mark its lines. */
export function frameRows(frame: string): FrameRow[] {
  return frame.split('\n').flatMap(rowOf)
}

function rowOf(row: string): FrameRow[] {
  const parts = /^([> ]) +(\d*) *\| ?(.*)$/.exec(row)
  if (!parts) return []
  const [, mark, number = '', text = ''] = parts
  if (number === '') return [{ number, text, kind: 'caret' }]
  return [{ number, text, kind: mark === '>' ? 'here' : 'around' }]
}
