/** What the development server tells browsers of the courses: at each compile, and when one asks. */
export type LiveMessage = { errors: LiveError[] }

/** An error in the author's words; places are `file:line:column`. */
export type LiveError = {
  place: string
  message: string
  mend: string
  code: string
  frame: string
}

/** After a compile: show what is wrong, and what has changed. */
export const COMPILED = 'leia:compiled'
/** A browser that comes later asks how it stands, and is told. */
export const HELLO = 'leia:hello'
export const STANDING = 'leia:standing'
