import type { OidcText } from './nb.ts'

export const en: OidcText = {
  choose: {
    heading: 'Choose your municipality',
    label: 'Municipality',
    pick: 'Choose …',
    go: 'Continue',
    missing: 'Choose the municipality that you work in',
  },
  chosen: {
    heading: (municipality) => `Sign in for employees of ${municipality}`,
    change: 'Change municipality',
    signInWith: (provider) => `Sign in with ${provider}`,
  },
  password: 'Sign in with a password',
  onward: {
    title: 'On to signing in – Leia',
    heading: (provider) => `You are being sent on to ${provider}`,
    text: 'Your answers are kept, and are waiting for you when you have signed in.',
    go: (provider) => `Go on to ${provider}`,
  },
  refused: {
    title: 'You are not signed in – Leia',
    again: (provider) => `Try again with ${provider}`,
    otherwise: 'Sign in another way',
    declined: {
      heading: () => 'Signing in was interrupted',
      text: ({ provider }) =>
        `${provider} did not let you through, or you stopped it yourself. Nothing is lost, and you can try again.`,
    },
    unreachable: {
      heading: ({ provider }) => `${provider} does not answer`,
      text: ({ provider }) =>
        `Leia can’t reach ${provider} right now. Wait a few minutes and try again. If the problem continues, your municipality’s IT department can help.`,
    },
    misconfigured: {
      heading: () => 'Signing in is not set up correctly',
      text: ({ provider }) =>
        `${provider} does not recognise Leia. You can’t fix this yourself. Tell your municipality’s IT department, and when it happened.`,
    },
    stale: {
      heading: () => 'Signing in took too long',
      text: () => 'The answer that came back has been used, or is too old. Try again.',
    },
    untrusted: {
      heading: () => 'The answer that came back could not be trusted',
      text: ({ provider }) =>
        `Leia could not trust the answer from ${provider}, and has not signed you in. Try again. If it happens once more, tell your municipality’s IT department.`,
    },
    'too-weak': {
      heading: () => 'You must sign in more securely',
      text: ({ provider }) =>
        `Your municipality requires a stronger way of signing in than the one you used at ${provider}. Try again, and choose for example an app or a code besides the password.`,
    },
    unknown: {
      heading: ({ municipality }) => `We can’t find you among the employees of ${municipality}`,
      text: ({ provider }) =>
        `Signing in with ${provider} went well, but Leia does not know you. Tell whoever looks after Leia in your municipality, or your leader: they can see whether you are registered with the right email address.`,
    },
    other: {
      heading: () => 'Your account is linked to another user',
      text: ({ provider }) =>
        `You have signed in with ${provider} before, as another user. That happens when the IT department has made you a new one. Ask whoever looks after Leia in your municipality to remove the old link.`,
    },
    'no-trip': {
      heading: () => 'We could not find your sign-in again',
      text: () => 'It took too long, or began in another browser. Start again here.',
    },
    'too-many': {
      heading: () => 'There have been too many attempts',
      text: () => 'Wait a few minutes and try again.',
    },
  },
  introduce: {
    title: 'Show who you are – Leia',
    heading: 'Show who you are, this once',
    lead: (provider) =>
      `Signing in with ${provider} went well. Leia does not know yet which employee you are. Enter your email address at work, and we send a code there.`,
    email: 'Your email address at work',
    send: 'Send the code',
    missingEmail: 'Enter your email address, such as kari.nordmann@rana.example',
    sent: (email) =>
      `If ${email} belongs to an employee of the municipality, the code is on its way. It may take a few minutes.`,
    code: 'The code from the email',
    codeHelp: 'Eight digits',
    signIn: 'Sign in',
    missingCode: 'Enter the code of eight digits',
    wrong:
      'The code does not fit. Check it, or ask for a new one. After five attempts you must ask for a new one.',
    again: 'Send a new code',
    tooMany: 'Too many codes have been asked for. Wait a quarter of an hour, and try again.',
    noMail: 'Leia can’t send email here. Tell whoever looks after Leia in your municipality.',
  },
  mail: {
    subject: 'Your code for Leia',
    code: (code) => `Your code is ${code.slice(0, 4)} ${code.slice(4)}.`,
    use: (provider) =>
      `Enter it on the page where you sign in with ${provider}. It is valid for half an hour, and you need it only this once.`,
    notYou:
      'Give the code to nobody. If you have not asked for it, you can ignore this email: nobody gets in without the code.',
  },
  signedOut: {
    title: 'You are signed out – Leia',
    heading: 'You are signed out of Leia',
    text: (provider) =>
      `You are still signed in at ${provider}. If you share the computer with others, you should sign out there too.`,
    alsoThere: (provider) => `Sign out of ${provider} too`,
    home: 'To the front page',
    everywhere: 'You are signed out everywhere',
    everywhereText: 'No device is signed in to Leia with your account any longer, nor is this one.',
    signIn: 'Sign in again',
  },
  admin: {
    metaTitle: 'Signing in – Leia',
    heading: 'Signing in',
    about: 'Let employees sign in with Microsoft, Ansattporten, Feide or another service.',
    title: (municipality) => `Signing in for ${municipality}`,
    lead: 'Employees can sign in with the user that they have in the municipality already. They must be registered in Leia first: nobody becomes an employee by signing in.',
    none: 'The municipality has no such way to sign in yet. Employees sign in with a password.',
    running: 'Ways to sign in',
    columns: { label: 'Button', kind: 'Service', people: 'Used by', period: 'Valid' },
    people: (count) => (count === 1 ? 'one employee' : `${count}\u00a0employees`),
    since: (day) => `From ${day}.`,
    between: (from, last) => `From ${from} until ${last}, both days included.`,
    states: { coming: 'Coming', over: 'Ended' },
    edit: 'Change',
    add: 'Add a way to sign in',
    addHelp: 'Choose the service first, and most is filled in already.',
    kinds: {
      entra: 'Microsoft Entra ID',
      ansattporten: 'Ansattporten',
      feide: 'Feide',
      other: 'Another service (OpenID Connect)',
    },
    newTitle: (kind) => `New way to sign in: ${kind}`,
    redirect: 'Register this address with the service',
    redirectHelp: 'The service calls it “redirect URI”. It must be the same to the letter.',
    link: 'Link straight to signing in for the municipality',
    signOut: 'Address after signing out (“post logout redirect URI”)',
    fields: {
      kind: 'Service',
      label: 'Name on the button',
      issuer: 'Issuer',
      clientId: 'Client ID',
      authentication: 'How Leia proves who it is',
      secret: 'Client secret',
      scopes: 'Scopes',
      recognise: 'How an employee is recognised the first time',
      claim: 'Claim that says who it is',
      domains: 'The municipality’s own email domains',
      acrValues: 'Required levels of assurance (“acr”)',
      secondFactor: 'Values that mean two factors (“acr” or “amr”)',
      prompt: 'When the employee is signed in at the service already',
      position: 'Place among the buttons',
      from: 'First day',
      until: 'Last day',
    },
    help: {
      label: 'What employees know the service as. The button says “Sign in with …”.',
      issuer: {
        entra:
          'Replace <tenant> with the municipality’s “Directory (tenant) ID”. Employees of other directories are then never let in.',
        ansattporten: 'In test: https://test.ansattporten.no',
        feide: 'It is the same for all.',
        other: 'The address that /.well-known/openid-configuration lies under.',
      },
      secret:
        'Stored encrypted, and never shown again. That is why the field is empty: leave it empty to keep the one that is stored.',
      newSecret: 'Stored encrypted, and never shown again.',
      claim: 'The claim’s name as the service writes it. Not used with a code by email.',
      domains:
        'Separated by spaces. The service is believed about addresses in these domains only, such as rana.example.',
      acrValues:
        'Separated by spaces. The first is asked for, and all are accepted. Leave it empty to require none. For Entra ID this is an authentication context, such as c1.',
      secondFactor:
        'Separated by spaces. Whoever comes with one of them need not give Leia’s own second factor.',
      until: 'Leave it empty when there is no last day. Choose yesterday to end it now.',
    },
    authentications: {
      client_secret_post: 'By a secret in the form (client_secret_post)',
      client_secret_basic: 'By a secret in the header (client_secret_basic)',
      private_key_jwt: 'By a key that Leia makes (private_key_jwt)',
    },
    recognitions: {
      email: 'By email address',
      directory: 'By the user’s id in the directory (externalId from SCIM)',
      'employee-number': 'By employee number',
      mail: 'By a code sent by email, this once',
    },
    prompts: {
      '': 'Go straight on',
      select_account: 'Ask which user it is',
      login: 'Ask for the password again',
    },
    problems: {
      missing: 'Fill in the field',
      'too-long': 'Use at most 40\u00a0characters',
      'no-address':
        'Enter an address that begins with https://, such as https://auth.dataporten.no',
      shared:
        'Enter the address of the municipality’s own directory. Replace <tenant> with its id. “common” and “organizations” would let everyone in',
      'no-openid': 'The scopes must have openid among them, such as “openid email”',
      'no-domain': 'Enter domains only, such as rana.example',
      'no-day': 'Enter a valid date, such as 01.01.2027',
      backwards: 'The last day can’t be before the first, unless you end it today',
      'no-number': 'Enter a number, such as 1',
    },
    save: 'Save',
    saved: 'The changes are saved.',
    forgetsAll:
      'If you change the issuer or the client ID, everyone must be recognised again, and those signed in this way are signed out.',
    key: {
      heading: 'The key that Leia proves who it is with',
      text: 'This is the public half. Register it with the service. The secret half never leaves Leia.',
    },
    test: {
      heading: 'Try it',
      text: 'Leia asks the service what it can do, and whether it recognises Leia. Nobody is signed in.',
      go: 'Try now',
      fine: 'Everything seems to be right.',
      unreachable: 'Leia got no usable answer from the issuer. Check the address.',
      unknownClient:
        'The service does not recognise Leia. Check the client ID, the secret or the key, and how Leia proves who it is.',
      issuer: 'Issuer',
      pkce: 'Takes PKCE (S256)',
      signOut: 'Can sign out',
      iss: 'Says whom the answer is from (iss)',
      method: 'Accepts how Leia proves who it is',
      client: 'Recognises Leia',
      levels: 'Knows the levels of assurance',
      yes: 'Yes',
      no: 'No',
      silent: 'Does not say',
      code: (code) => `The answer was “${code}”.`,
    },
    forget: {
      heading: 'Remove a link',
      text: 'When an employee has been given a new user at the service, the old link must go. The employee is then recognised again at the next sign-in.',
      email: 'The employee’s email address',
      go: 'Remove the link',
      done: 'The link is removed.',
      none: 'Nobody with this address is linked to this way of signing in',
    },
  },
}
