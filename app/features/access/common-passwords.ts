/**
 * What people who must have a long password most often make it of, in Norwegian and English.
 * Lower case, without digits and signs: those are taken away before anyone compares.
 */
export const COMMON = `
passord password passphrase hemmelig secret sesam opensesame velkommen welcome bienvenue kodeord
kode login logginn innlogging letmein slippmeginn slippeminn trustno changeme byttmeg endremeg nyttpassord
administrator admin root superuser bruker brukernavn user username gjest guest test testing tester testtest demo
ansatt leder saksbehandler kommune kommunen radhus rådhus fylke norge norway norsk noreg nordland helgeland
oslo bergen trondheim stavanger tromso tromsø bodo bodø mosjoen mosjøen sandnessjoen sandnessjøen bronnoysund
brønnøysund moirana rana vefsn leia arkiv arkivet dokument noark postmottak
sommer vinter høst host vår summer winter autumn spring januar februar mars april mai juni juli august september
oktober november desember january february march may june july october december mandag tirsdag onsdag torsdag
fredag lørdag lordag søndag sondag monday tuesday wednesday thursday friday saturday sunday
qwertyuiop qwertyuiopå qwerty asdfghjkl asdfghjkløæ asdfgh zxcvbnm zxcvbn qazwsxedc qazwsx abcdefghijklmnopqrstuvwxyz
abcdefghijkl abcdefgh abcdef abcabc abc xyz aaa iloveyou jegelskerdeg elskerdeg elsker elskling skatt kjære kjaere
fotball football liverpool manchester united arsenal chelsea rosenborg brann barcelona baseball basketball hockey
sunshine princess prinsesse dragon drage monkey ape master superman batman spiderman starwars pokemon minecraft
hund katt hest kanin dog cat horse mamma pappa bestemor bestefar familie family barn baby hytte hytta båten
sjokolade chocolate banan eple kaffe coffee pizza taco blomst flower solskinn regnbue rainbow
hello hallo heisann heihei hei morna god morgen goodmorning jesus gud god bless angel engel
correcthorsebatterystaple correct horse battery staple computer datamaskin internett internet google facebook microsoft
apple samsung iphone windows whatever something nothing freedom frihet shadow skygge michael jordan jennifer
thomas andreas kristian anders marius ole kari nordmann nordman hansen johansen olsen larsen andersen
the og and er ja yes no nei mitt min my ditt din your ny nye new
`
  .trim()
  .split(/\s+/)
