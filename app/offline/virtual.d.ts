declare module 'virtual:leia-offline' {
  /** Where the script of each language is; none while developing. */
  export const scripts: Partial<Record<'nb' | 'nn' | 'en', string>>
}
