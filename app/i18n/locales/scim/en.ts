import type { ScimText } from './nb.ts'

export const en: ScimText = {
  metaTitle: 'Directory – Leia',
  groupTitle: 'What a group gives – Leia',
  heading: 'Directory',
  about:
    'Let the municipality’s directory, such as Entra ID, tell Leia who begins, moves and leaves.',
  title: (municipality) => `The directory of ${municipality}`,
  lead: 'The directory tells Leia who begins, changes name, leaves and comes back, and which groups they are in.',
  connect: {
    heading: 'Connect',
    steps:
      'In Entra ID, the IT department makes a “non-gallery application”. Under “Provisioning” they enter the address here and a token that you make below.',
    address: 'Address (“Tenant URL”)',
    secret: 'The token is called “Secret token” in Entra ID.',
  },
  tokens: {
    heading: 'Tokens',
    none: 'The municipality has no tokens, so no directory can send anything.',
    columns: {
      label: 'Name',
      made: 'Made',
      used: 'Last used',
      last: 'Last day',
      withdraw: 'Withdraw',
    },
    madeBy: (day, name) => `${day}, by ${name}`,
    madeOnServer: (day) => `${day}, on the server`,
    usedAt: (day, time) => `${day} at ${time}`,
    unused: 'Not used',
    over: 'Expired',
    soon: 'Expires soon',
    withdraw: 'Withdraw',
    withdrawn: 'The token is withdrawn and no longer works.',
  },
  make: {
    heading: 'Make a token',
    intro:
      'The municipality can have two tokens at a time. To replace one, make the new one, enter it in the directory, and withdraw the old one when you see that the new one has been used.',
    full: 'The municipality has two tokens and can’t have more. Withdraw the one that is not in use to make a new one.',
    fields: { label: 'Name of the token', until: 'Last day it works' },
    labelHelp: 'Something you know it by, such as “Entra ID 2027”.',
    untilHelp: 'At most two years ahead.',
    save: 'Make the token',
    problems: {
      missing: 'Give the token a name',
      day: 'Enter a valid date, such as 31.12.2027',
      past: 'Choose a day that has not passed',
      far: 'Choose a day that is at most two years ahead',
      full: 'The municipality has two tokens already. Withdraw one of them first',
      again:
        'The form has been sent before, and the token is shown only once. If you did not keep it, withdraw it and make a new one',
    },
  },
  fresh: {
    heading: 'Here is the token',
    once: 'It is shown only now. Paste it into the directory before you leave the page, and do not send it by email.',
    label: 'Token',
  },
  groups: {
    heading: 'Groups',
    intro:
      'Decide what being in a group gives: a job role, a unit, or both. Access as a leader or an administrator is never given by a group.',
    none: 'The directory has not sent any groups yet.',
    columns: {
      name: 'Group',
      members: 'Members',
      jobRole: 'Job role',
      unit: 'Unit',
      change: 'Change',
    },
    mapped: 'Groups that give something',
    unmapped: 'Groups that give nothing',
    noneMapped: 'No groups give anything yet.',
    nobody: '–',
    closed: 'The unit is closed',
    change: 'Change',
    saved: 'What the group gives is saved.',
  },
  group: {
    title: (name) => `What does “${name}” give?`,
    members: (count) => (count === 1 ? '1 member' : `${count} members`),
    intro:
      'Those who are in the group get the role and move to the unit today. Whoever leaves the group loses the role.',
    governs:
      'A role that is tied to a group is governed by the groups: an employee who got it otherwise and is in none of them loses it the next time the directory sends them.',
    fields: { jobRole: 'Job role', unit: 'Unit' },
    none: 'None',
    keep: 'Leave the employees where they are',
    unknown: 'Choose from the list',
    save: 'Save',
  },
}
