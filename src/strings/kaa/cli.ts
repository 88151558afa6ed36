import type { cliEn } from '../en/cli';

/** The words of the command line, in Karakalpak. */
export const cliKaa: Record<keyof typeof cliEn, string> = {
  usage: `ishreja: informaciya-kitapxana orayınıń jıllıq jumıs rejesin tekseredi, dúzetedi hám esabatın toltıradı

  ishreja check FAYL… [--sheet ATÍ] [--last-report FAYL] [--json | --csv]
      hár bir rejeni oqıydı hám kemshiliklerin shıǵaradı
      --last-report FAYL: fakttı usı baǵdarlamada toltırılǵan ótken jılǵı esabat penen salıstıradı
  ishreja fix FAYL --out FAYL [--safe | --rule ID[=JOL]…] [--json]
      nusqada dúzetedi; --rule bolmasa, tek mayda dúzetiwlerdi isleydi; JOL (1, 2 …) bir neshe joldan birewin tańlaydı
  ishreja report FAYL --out FAYL [--template FAYL [--mapping FAYL] | --refresh FAYL | --letter] [--period 2026 | 2026-Q1] [--last FAYL] [--last-report FAYL] [--notes FAYL] [--values FAYL] [--draft] [--json]
      milliy esabattı toltıradı; --refresh: burın toltırılǵanın jańalaydı; --letter: túsindirme xatı;
      --last: ótken jıldıń usı dáwiri esabatı; --notes: eskertiwlerge juwaplar, JSON {"kemshilik yamasa qaǵıyda": "gáp"},
      --values: qoldan kirgiziletuǵın mánisler, JSON {"belgi": mánis}
  ishreja next-year FAYL --out FAYL [--sheet ATÍ] [--form FAYL] [--choose ID=JOL…] [--json]
      jańa faylda keler jıl rejesin dúzedi: jıllar, ótken jıl faktı, ilajlar; --choose sorawǵa juwap beredi;
      --form: ótken jıl sanların berilgen jańa formaǵa kóshiredi
  ishreja calendar FAYL --out FAYL.ics [--sheet ATI] [--service ID] [--period 2026 | 2026-Q1 | 2026-04] [--remind] [--json]
      ele orınlanbaǵan jumıslar múddetleri kalendar baǵdarlamaları ushın; --remind: hár birinen bir hápte aldın eskertiw
  ishreja overview FAYL --out FAYL [--sheet ATI] [--json]
      nusqada diagrammalı bet: bólimler hám xızmetler boyınsha halat, múddeti ótkenler, eń úlken ózgerisler
  ishreja print FAYL --out FAYL [--sheet ATI] [--json]
      nusqada rejeni basıp shıǵarıwǵa tayarlaydı: A4 jatıq, TASTÍYÍQLAYMAN, bet nomeri, qollar beti; ketekler ózgermeydi
  ishreja map ÚLGI --plan FAYL --out FAYL [--example FAYL] [--mapping FAYL] [--json]
      belgisiz úlginiń hár bir ketegi ne alatuǵının usınıs etedi, nátiyje report --mapping ushın JSON; --example: qoldan
      toltırılǵan úlgi; --mapping: aldınǵı sáykeslendiriw, ne kóshkeni, joq bolǵanı hám jańalıǵı kórinedi. Ashıq ketek qalsa, kod 1
  ishreja done FAYL --out FAYL [--sheet ATÍ] [--from VARAQALAR.xlsx…] [--period 2] [--choose KETEK=NOMER…] [--json]
      sherekler boyınsha orınlanǵanı jazılatuǵın Bajarilishi betin qosadı yamasa jobaǵa sáykeslendiredi;
      --from: xızmetler varaqalarında toltırǵanın usı betke kóshiredi. Adamǵa bir nárse qalsa, tamamlanıw jaǵdayı 1
  ishreja services FAYL --out FAYL.xlsx | PAPKA [--sheet ATÍ] [--period 2 | 2026-Q2] [--json]
      hár bir xızmetke varaqa: bántleri, rejesi, aldıńǵı sherekler hám toltırılatuǵın baǵana; PAPKAǵa hár xızmetke bir kitap
  ishreja rules [--json]
      qaǵıydalar dizimin shıǵaradı

  --lang uz|uz-Cyrl|kaa|ru|en    sózler tili (uz)
  --help, --version

Juwmaq kodı: 0 – tosqınlıq joq; 1 – qáte yamasa eskertiw bar; 2 – fayl oqılmadı, onda reje joq yamasa buyrıq nadurıs.
`,
  noCommand: 'Ne islew kerek ekenin jazıń: {commands} (tolıǵıraq: ishreja --help).',
  unknownCommand: '“{command}” degen buyrıq joq; {commands} bar.',
  unknownOption: '{command} buyrıǵında {option} degen parametr joq.',
  missingValue: '{option} parametrine mánis kerek.',
  needlessValue: '{option} parametri mánis almaydı.',
  noFile: 'Oqılatuǵın fayldı kórsetiń.',
  oneFile: '{command} buyrıǵı bir fayl aladı; “{file}” artıqsha.',
  needlessFile: '{command} buyrıǵı fayl almaydı.',
  noOut: 'Jazılatuǵın fayldı --out penen kórsetiń.',
  sameFile: 'Jazılatuǵın fayl oqılatuǵın fayldıń ózi; asıl nusqa saqlanıwı ushın --out parametrine basqa at beriń.',
  templateOrRefresh: 'Birewin tańlań: --template, --refresh yamasa --letter.',
  mappingOfForm: 'Sáykeslendiriw (--mapping) úlginiki: úlgini --template menen kórsetiń.',
  noPlanFile: 'Rejeni --plan menen kórsetiń.',
  jsonOrCsv: 'Birewin tańlań: --json yamasa --csv.',
  fileColumn: 'Fayl',
  sheetColumn: 'Bet',
  safeOrRule: 'Birewin tańlań: --safe yamasa --rule.',
  noRule: '--rule parametrinen keyin qaǵıydanı jazıń (dizimi: ishreja rules).',
  unknownRule: '“{rule}” degen qaǵıyda joq (dizimi: ishreja rules).',
  wrongWay: '{rule} qaǵıydasında “{way}” degen jol joq; jollar 1 den sanaladı: {rule}=1.',
  wrongPeriod: '“{period}” dáwir emes; jıldı (2026) yamasa sherekti (2026-Q1) jazıń.',
  wrongDuePeriod: '“{period}” dáwir emes; jıldı (2026), sherekti (2026-Q1) yamasa aydı (2026-04) jazıń.',
  unknownLanguage: '“{language}” degen til joq; uz, uz-Cyrl, kaa, ru hám en bar.',
  unreadAbsent: 'Bunday fayl joq. Atın hám papkasın tekseriń; bos orınlı at tırnaqsha ishinde jazıladı.',
  unreadNoMatch:
    'Bul jerde bunday atlı fayl joq. Papkanı hám fayl atları .xlsx yamasa .xlsm menen tamamlanıwın tekseriń.',
  unreadFolder: 'Bul papka. Ondaǵı fayllardı kórsetiń: {file}/*.xlsx.',
  unreadForbidden:
    'Sistema onı oqıwǵa ruqsat bermedi. Basqa programmalarda jabıń yamasa óz papkańızǵa nusqasın kóshirip, sonı kórsetiń.',
  unreadBusy: 'Fayl basqa programmada bánt. Sol jerde jabıń hám qayta urınıp kóriń.',
  unreadLongName: 'Atı sistema ushın júdá uzın. Faylǵa qısqaraq at beriń hám qayta urınıp kóriń.',
  unreadOther:
    'Sistema fayldı oqıy almadı ({code}). Disk jalǵanǵanın tekseriń yamasa fayldı basqa jerge kóshirip, nusqasın kórsetiń.',
  unreadLock: 'Bul kitap emes, Excel ashıq kitap janına qoyatuǵın belgi. Kitaptıń ózin kórsetiń: {workbook}.',
  unwrittenAbsent: '{file} faylın jazıw múmkin bolmadı: papkası joq. Aldın papkanı jaratıń yamasa basqasın kórsetiń.',
  unwrittenFolder: '{file} – papka. --out parametrinen keyin fayl atın jazıń.',
  unwrittenForbidden:
    '{file} faylın jazıw múmkin bolmadı: sistema ruqsat bermedi. Basqa programmada ashıq bolsa, jabıń yamasa basqa papkanı kórsetiń.',
  unwrittenBusy:
    '{file} faylın jazıw múmkin bolmadı: ol basqa programmada ashıq. Sol jerde jabıń yamasa --out parametrine basqa at beriń.',
  unwrittenFull: '{file} faylın jazıw múmkin bolmadı: diskte orın qalmaǵan. Orın bosatıń yamasa basqa diskti kórsetiń.',
  unwrittenLongName: '{file} faylın jazıw múmkin bolmadı: atı júdá uzın. --out parametrine qısqaraq at beriń.',
  unwrittenOther: '{file} faylın jazıw múmkin bolmadı ({code}). --out parametrine basqa at yamasa papka beriń.',
  otherKind:
    '{file}: bul fayl .{kind} boladı; óz programmasında ashılıwı ushın --out parametrine .{kind} menen tamamlanatuǵın at beriń.',
  noPlan:
    'Reje kestesi tabılmadı: baǵana atamaları (ataması, ólshem birligi, fakt, reje) joq. Olardı keste ústine jazıń yamasa reje turǵan fayldı kórsetiń.',
  noPlanReport: 'Bul usı programmada toltırılǵan esabat, reje emes. Reje turǵan fayldı kórsetiń.',
  brokeDown:
    'Baǵdarlamanıń ózinde nasazlıq júz berdi ({name}: {message}); baǵdarlamaǵa juwapker xızmetkerge xabar beriń.',
  checkedPlan: '{file}, {sheet}, {range}: {items} bánt, {sections} bólim',
  checkedDone: '{file}, {sheet}: orınlanıwı; {quarters} sherek tamamlanǵan',
  clean: 'kemshilik joq',
  counts: '{error} qáte, {warning} eskertiw, {info} esletpe',
  answered: 'eskertiwlerden túsindirme menen juwap berilgeni: {count}',
  noteLine: 'túsindirme: {text}',
  fixed: '{out}: islengen dúzetiwler {applied}, islenbegenleri {refused}; qalǵanı: {counts}',
  'refused.no-fix': 'bul kemshiliktiń tayar dúzetiwi joq',
  'refused.several-ways':
    'bir neshe jol menen dúzetiledi: birewin tańlań (--rule {rule}=1 … {ways}) yamasa jumıs stolında dúzetiń',
  'refused.no-such-way': 'bunday jol joq; aqırǵısı – {rule}={ways}',
  'refused.overlap': 'usı orındı basqa dúzetiw ózgertedi',
  fix: 'dúzetiw',
  noFix: 'ózińiz dúzetesiz',
  doneMade: '{out}: “{sheet}” beti qosıldı; sherekler boyınsha orınlanǵanı usı jerge jazıladı.',
  doneUpdated: '{out}: “{sheet}” beti jobaǵa sáykeslendirildi: {added} qatar qosıldı, {changed} qatar jańalandı.',
  doneGone: '{row}-qatar: {number} “{name}” bánti jobada endi joq; sanları ornında qaldı.',
  manyPlans: 'Faylda bir jıldıń bir neshe jobası bar ({sheets}); betti --sheet penen kórsetiń.',
  newestOf: '{sheets} betlerindegi jobalardan eń jańası alındı: {sheet}.',
  otherYearReport: 'ótken jıl esabatı {reportYear}-jıldiki, fakt bolsa {factYear}-jıldiki: olar salıstırılmadı.',
  noLastReport:
    '“{file}” faylında usı baǵdarlamada toltırılǵan jıllıq esabat joq, ótken jıl sanların salıstırıp bolmaydı.',
};
