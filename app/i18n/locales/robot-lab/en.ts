import type { RobotLabText } from './nb.ts'

const kinds = {
  'find-case': 'Look up case',
  'find-post': 'Look up journal post',
  'create-post': 'Create journal post',
  'set-access': 'Set access code',
  journal: 'Journalise',
  if: 'If',
  retry: 'Try again',
  manual: 'Send to manual queue',
  log: 'Write in the log',
}

const tests = { is: 'is', 'is-not': 'is not', missing: 'is missing', exists: 'exists' }
const condition: RobotLabText['condition'] = ({ path, test, value }) =>
  `${path} ${tests[test]} ${value}`.trim()

export const en: RobotLabText = {
  frame: (pass) =>
    `Build the robot, try it, and hand it in when you are content. You pass with ${pass} points of 100.`,
  kinds,
  condition,
  step: (step) => {
    const name = kinds[step.do as keyof typeof kinds]
    if (step.condition) return `${name} ${condition(step.condition)}`
    const what = step.field ?? step.code ?? step.reason ?? step.text ?? step.times ?? ''
    return `${name} ${what}`.trim()
  },
  lists: { yes: 'Then', no: 'Otherwise', steps: 'These steps', onError: 'When every try fails' },
  parameters: {
    field: 'Field',
    type: 'Type',
    code: 'Access code',
    reason: 'Reason',
    text: 'Text in the log',
    times: 'Number of tries',
    condition: 'Condition',
  },
  textHelp: 'Write {element.skjemaId} where the id is to stand.',
  robot: 'The robot',
  noSteps: 'The robot has no steps yet. Add the first.',
  rights: 'Rights of the service account',
  rightsHelp: 'Tick what the robot needs, and no more.',
  buttons: { up: 'Move up', down: 'Move down', in: 'In', out: 'Out', remove: 'Remove' },
  add: 'Add',
  addHere: (place) => `Add under “${place}”`,
  addAfter: 'Add after',
  addLast: 'Add at the end',
  refused: {
    'unknown-step': 'The step is no longer there.',
    'no-such-list': 'That step can’t hold other steps.',
    'at-edge': 'The step can’t be moved that way.',
    'too-many': 'A robot can have at most 60 steps.',
    'too-deep': 'Steps can lie in at most six levels.',
  },
  queue: 'The queue',
  queueHelp:
    'This is the queue that you can try it on. When you hand it in, the robot is also run on a queue you don’t see.',
  item: 'Item',
  value: (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value || '–'),
  try: 'Try the robot on the queue',
  trial: 'How the trial went',
  trialEmpty: 'The robot did nothing.',
  stepColumn: 'Step',
  resultColumn: 'What happened',
  journalColumn: 'The journal afterwards',
  results: {
    done: 'Done',
    found: 'Found',
    'not-found': 'Not found',
    'timed-out': 'Timed out: the archive did not answer',
    'no-right': 'Stopped: the right is missing',
    'no-case': 'Refused: no case has been found',
    'no-post': 'Refused: no journal post has been found',
    'no-key': 'Refused: the key is missing',
    'not-journallable': 'Refused: the post is not ready to be journalised',
    refused: 'Refused by the archive',
  },
  post: (post) =>
    `${post.inCase}-${post.number}: ${post.key ?? '–'}, status ${post.status}, access ${post.access}`,
  takeAlong: 'Take the robot along',
  takeAlongHelp:
    'The files are for Robot Framework 7. The keywords must be connected to the municipality’s system before they work.',
  capped: 'Something happened that must never happen',
  cappedHelp: 'So this attempt can’t pass, however much else is right.',
  visible: 'The queue you saw',
  hidden: 'The queue you did not see',
  hiddenWrong: (wrong, of) =>
    wrong === 0 ? 'All of it came right.' : `${wrong} of ${of} did not come right.`,
  outcomes: {
    journalled: 'Journalised',
    open: 'Left without being journalised',
    nothing: 'Not registered',
    manual: 'Sent to the manual queue',
  },
  outcome: 'Became',
  right: 'Right',
  wrong: 'Not right',
  verdict: 'Verdict',
  violations: {
    leak: 'The post lay open without an access code.',
    double: 'One form got two journal posts.',
    'wrong-case': 'The post ended up in the wrong case.',
    barred: 'The robot registered something that is not for it.',
    'personal-in-log': 'There is personal information in the log.',
  },
  costs: 'This cost points',
  unneeded: (names) => `Rights that were not used: ${names}.`,
  unlogged: 'Something was done without the log saying so.',
  stopped: 'The robot stopped before the queue was empty.',
  notRepeatable:
    'The archive came to be different when the robot was run twice or restarted after a power cut.',
}
