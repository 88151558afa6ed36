import type { ruleWhysUz } from '../uz/rule-whys';

/** Why each rule asks, in Karakalpak. */
export const ruleWhysKaa: Readonly<Record<keyof typeof ruleWhysUz, string>> = {
  'sheet-columns.why':
    'Ataması, ólshem birligi, fakt hám reje bolmasa, esabatqa qoyatuǵın nárse joq; qalǵan tórt baǵana jumıs qalay, qashan hám kim tárepinen orınlanatuǵının bildiredi.',
  'sheet-years.why':
    'Esabat usı jılǵı sanlardı bir baǵanadan, ótken jılǵısın basqasınan aladı; jıl qáte bolsa, sanlar basqa jıldıń esabatına túsedi.',
  'sheet-title.why':
    'Aymaqtaǵı rejeler shólkem ataması boyınsha jámlenedi: eki túrli jazılǵan atama eki shólkem bolıp qaladı.',
  'sheet-organisation.why':
    'Aymaq rejelerdi rayonlar boyınsha jámleydi: dizimde joq atama hesh qaysı qatarǵa túspeydi yamasa sol rayonnıń ekinshi qatarı bolıp qaladı. (Ishki qaǵıyda; dizim qaǵıydalar toplamında turadı.)',
  'sheet-approval.why':
    'Reje basshı tastıyıqlaǵan kúnnen baslap kúshke kiredi; onı alǵan adam kim juwapker ekenin usı jazıwdan biledi. (Is júrgiziw tártibi; oraylardıń ustavları da usı jazıw menen baslanadı.)',
  'section-sequence.why':
    'Esabat bántlerdi bólimleri boyınsha jıynaydı; bólim túsip qalsa yamasa eki ret ushırassa, bántler basqa bólim astında qaladı.',
  'section-numeral.why':
    'Formada bólimler rim cifrı menen nomerlenedi: “5”, “11” yamasa kirillshe “ІІІ” jazılsa, V, II yamasa III bólim izlengende tabılmaydı.',
  'section-title.why': 'Bólim atamaları ministrlik formasındaǵı atamalar; bir qáte jıldan-jılǵa kóship júredi.',
  'number-sequence.why':
    'Esabatta, túsindirmede hám xatlarda bánt nomeri menen ataladı: eki ret ushırasqan yamasa túsip qalǵan nomer basqa qatardı kórsetedi.',
  'number-parent.why':
    'Kishi bánt ózi tiyisli bánttiń nomerin aladı (12, soń 12.1–12.4); bolmasa ol qaysı bánttiń bólegi ekeni bilinbeydi.',
  'number-format.why':
    '“35.1” menen “35.1.” izlew hám tártiplew ushın eki túrli tekst; noqatı bolmasa, 1.10 sıyaqlı nomer onlıq bólshekke yamasa sánege aylanıp qaladı.',
  'number-mangled.why':
    'Ketek tekst bolmasa, Excel 1.10 jazıwın onlıq bólshek yamasa sáne dep aladı hám qatarda basqa nomer turıp qaladı.',
  'number-missing.why':
    'Nomersiz qatardı esabatta atap bolmaydı, onıń mánisleri bolsa joqarıdaǵı bánttiki dep alınadı.',
  'name-missing.why':
    'Bántler milliy esabat qatarlarına ataması boyınsha sáykeslendiriledi: atamasız mánisler hesh qaysı qatarǵa túspeydi. (Kitapxana statistikası formaları: hár bir qatardıń ataması bar.)',
  'name-repeated.why':
    'Bir atama eki ret ushırassa, esabattıń bir qatarına eki mánis tuwra keledi. Ólshem birlikleri de hár qıylı bolsa, atamalar menen mánisler bir-birine salıstırǵanda jıljıp ketken bolıwı múmkin.',
  'mechanism-missing.why':
    'Reje formasında “Ámelge asırıw mexanizmi” soraladı; rejeni tekseriwshi jumıstıń qanshelli jiyi hám ne tiykarında orınlanatuǵının usı jerden oqıydı.',
  'unit-missing.why':
    'Ólshem birligi bolmaǵan sandı basqa oraylardıń sanlarına qosıp bolmaydı. (Kitapxana statistikasınıń qadaǵalawı: muǵdarı bar bolsa, birligi soraladı.)',
  'unit-known.why':
    'Mánisler barlıq oraylar boyınsha birligine qaray qosıladı: dizimde joq sóz ne esaplanǵanın anıq aytpaydı. “Soni” tek san ekenin bildiredi, “Nusxa jami” bolsa bir rejede atama/nusqa, basqasında nusqa ornında turadı.',
  'unit-spelling.why':
    'Bir birlik birdey jazılsa (“Nusqa” menen “Nusxa”, “Maro-tabo” menen “Marotaba” bir birlik), bir neshe oraydıń rejelerin birge oqıw hám tártiplew múmkin.',
  'unit-fits-indicator.why':
    'Esabatta bul qatar barlıq oraylar boyınsha bir birlikte qosıladı. Basqa birlik — ya jazıw qátesi, ya eki qatardıń mánisleri almasıp qalǵanınıń belgisi.',
  'unit-scale.why':
    'Swm menen mıń swm arasında mıń ese ayırma bar: qosılǵanda yamasa shamalap salıstırılǵanda nadurıs qosındı shıǵadı.',
  'quantity-missing.why':
    'Bos ketek “joq” degendi de, “esaplanbaǵan” degendi de ańlatpaydı: esabatta san umıtılǵan ba yamasa joq pa, bilip bolmaydı. (Kitapxana statistikası: 0 tek haqıyqattan nol bolsa, tiyisli bolmasa belgi qoyıladı hám hár bir orın toltırıladı.)',
  'quantity-readable.why':
    'Tek sanlardı qosıw múmkin: san qasındaǵı sóz onı Excelde de, esabatta da hár qanday qosındıdan túsirip qaldıradı.',
  'quantity-mangled.why':
    'Excel 4/4, 1/20 yamasa 5/45 jazıwın sáne dep oqıydı hám ornına 46116 sıyaqlı kún nomerin saqlaydı: qosındılarǵa sol nomer qosıladı.',
  'quantity-text-number.why':
    'Excel tekstti hesh bir qosındıǵa qospaydı (arası ashıq “72 695”, útirli “1006,0” — tekst), ketekke qarap bolsa bunı seziw múmkin emes.',
  'quantity-negative.why':
    'Rejede hesh nárse nolden kem bolmaydı; minus — jazıw qátesi yamasa sanǵa jabısıp qalǵan sızıqsha.',
  'quantity-whole.why':
    'Yarım paydalanıwshı yamasa yarım nusqa bolmaydı: bólshek — onlıq belginiń qátesi, formula qaldıǵı yamasa basqa qatardıń sanı.',
  'quantity-shape.why':
    'Bes mánisli fakttı tórt mánisli reje menen, atama/nusqanı bir san menen qatarma-qatar salıstırıp bolmaydı: bir tárepte mánis túsip qalǵan.',
  'quantity-fits-unit.why':
    '“/” menen ajıratılǵan eki san — eki túrli esap (atama/nusqa, ilaj/adam): qaysıları ekenin birlik kórsetedi, bolmasa olardı qosıp bolmaydı.',
  'quantity-parts.why':
    'Atamada bólekler sanalǵan (“- yangi; - qayta”), mánisler sol tártipte olarǵa tiyisli: birewi kem yamasa artıq bolsa, qaysı mánis neniki ekenin bilip bolmaydı.',
  'quantity-pair.why':
    'Fondqa kelgen hár bir atama keminde bir nusqada keledi: atamalar sanı (“/” aldında) nusqalar sanınan (“/” artında) kóp bolmaydı. Kóp bolsa, ekewi almasıp qalǵan yamasa cifrda qáte bar.',
  'quantity-formula.why':
    '#REF! yamasa #DIV/0! shıǵarǵan formula esaplaytuǵın keteklerin joǵaltqan; esabat ta bul sansız qaladı. Ayırım programmalar formulanı nátiyjesiz saqlaydı: onda san faylda bolmaydı.',
  'sum-total.why':
    'Esabatta jámi barlıq oraylar boyınsha qosıladı hám qasında bólekleri kórsetiledi: bólekleriniń qosındısına teń bolmaǵan jámi ekewin de buzadı. (Kitapxana statistikası: jámi = astında atalǵan qatarlar.)',
  'sum-related.why':
    'Rejedegi ayırım sanlar bir-birine baylanıslı: byudjet óz statyalarınıń qosındısına teń, jámi paydalanıwshılar jańa hám qayta dizimnen ótkenlerden kem emes, qatnawlar paydalanıwshılardan kem bolmaydı. (Statistika formalarınıń qadaǵalaw baylanısları.)',
  'sum-ratio.why':
    'Oqıwshı keledi hám úyine kitap aladı: kitap beriliwi ósip, qatnaw óspese yamasa bir oqıwshıǵa jılına júz kitap tuwra kelse, eki sannıń biri ekinshisisiz rejelestirilgen. (Kitapxana statistikasınıń qatnasları: bir paydalanıwshıǵa kitap beriliwi hám qatnaw.)',
  'row-continuation.why':
    'Tártiplew, filtr hám formulalar hár bir qatardı óz aldına bánt dep aladı, sonlıqtan teksttiń yarımı joǵaladı yamasa óz aldına esaplanadı.',
  'row-continuation-values.why':
    'Nomeri hám ataması joq qatardaǵı muǵdar baǵananı qosıp shıqqan adam ushın hesh bir bántke tiyisli bolmaydı.',
  'row-empty.why':
    'Bos qatar kesteni tártiplewde, filtrde hám basıp shıǵarıwda ekige bóledi, bántsiz nomer bolsa bánt dep sanaladı.',
  'row-hidden.why':
    'Jasırılǵan nárse qosındılarǵa kiredi hám esabatqa túsedi, biraq reje oqılǵanda, basıp shıǵarılǵanda hám qol qoyılǵanda onı hesh kim kórmeydi. (Ishki qaǵıyda.)',
  'row-merged.why':
    'Birlestirilgen ketektiń mánisi tek birinshi qatarda turadı: qosındı, tártiplew, filtr hám esabat ushın basqa bántlerde hesh nárse joq. (Ishki qaǵıyda.)',
  'item-required.why':
    'Aymaqtaǵı barlıq oraylar bir forma boyınsha rejelestiredi hám rejeleri qatarma-qatar qosıladı: qanday da bir orayda joq qatar “joq” dep sanaladı. Oray orınlamaytuǵın jumıstıń qatarı qaladı, eki tárepke de sızıqsha qoyıladı. (Aymaqtıń usı jılǵı forması; qatarları qaǵıydalar toplamında turadı.)',
  'deadline-missing.why':
    'Shereklik esabat sol sherekte orınlanatuǵın bántlerdi aladı: múddeti joq bánt hesh qashan soralmaydı. (Kitapxana statistikasınıń qadaǵalawı: rejesi nolden artıq bolsa, múddeti soraladı.)',
  'deadline-year.why':
    'Basqa jılda orınlanatuǵın jumıs basqa rejege tiyisli: usı jılǵı esabatqa kirmey qaladı. Tek jıllıq esabat keyingi jıldıń yanvar yamasa fevral ayında tapsırılıwı múmkin. (Kitapxana statistikası formaları 15-fevralǵa shekem tapsırıladı.)',
  'deadline-no-year.why':
    'Bir bette jıl ya barlıq múddetlerde jazıladı, ya hesh qaysısında jazılmaydı: “2026-yil davomida”lar arasındaǵı jalǵız “Yil davomida” basqa rejeden kóshirilgenge uqsaydı. (Ishki qaǵıyda.)',
  'deadline-quarters.why':
    'Jılda tórt sherek bar: besinshi sherekke yamasa “III–I” sherekke jazılǵan bánt birde bir shereklik esabatqa túspeydi yamasa basqasına túsedi. (Ishki qaǵıyda.)',
  'deadline-conflict.why':
    '“2026-yil davomida. I chorak” jumıstı pútin jılda da, birinshi sherekte de soraydı: qashan keshikkenin hesh kim ayta almaydı. Muǵdarı 2 bolǵan “I-III chorak” kóbinese I hám III sherekti bildiredi. (Ishki qaǵıyda.)',
  'deadline-readable.why':
    'Sherek esabatına tek múddetinde sherek, ay yamasa pútin jıl kórsetilgen bántlerdi alıw múmkin. (Ishki qaǵıyda.)',
  'frequency-quantity.why':
    'Hár ay soralatuǵın hújjet on eki ret tapsırıladı: basqa san tursa, ya tekst, ya san basqa bántten kóshirilgen. (Qararlardıń bántlerinde jiyiligi aytıladı; kitapxana statistikasınıń qadaǵalawı ekewin salıstıradı.)',
  'responsible-missing.why':
    'Hesh kim juwap bermeytuǵın jumıstı hesh kim orınlamaydı, xızmet esabatında da ol bolmaydı. (Kitapxana statistikasınıń qadaǵalawı: rejesi nolden artıq bolsa, kim orınlaytuǵını soraladı.)',
  'responsible-known.why':
    'Bántler xızmetler boyınsha bólistiriledi hám esabat ta usılay beriledi: dizimde joq yamasa qáte jazılǵan atamaǵa bánt túspeydi. (Xızmetler oraylardıń ustavlarında atalǵan.)',
  'responsible-separated.why':
    'Bir qatarǵa jabısqan eki xızmet bir uzın atama bolıp oqıladı; filtr hám xızmet esabatı ekinshisin kórmeydi. (Ishki qaǵıyda.)',
  'text-homoglyph.why':
    'Kirillshe “о” latınsha “o” hárpine uqsaydı, biraq izlew, filtr hám esabat sózdi basqa sóz dep aladı.',
  'text-apostrophe.why':
    "Izlew hám filtr hár bir belgini basqa hárip dep aladı: bir ketektegi “oʻ” menen basqasındaǵı “o'” birge tabılmaydı.",
  'text-spacing.why': 'Tek bos ornı menen ayrılatuǵın eki tekst izlew hám filtr ushın eki túrli tekst.',
  'text-spelling.why':
    'Qáte jazılǵan sózdi izlew tappaydı, reje bolsa rásmiy hújjet. Dizimde haqıyqıy rejelerde ushırasqan qáteler bar. (Ózbek tiliniń latın jazıwındaǵı imla qaǵıydaları, 1995.)',
  'text-foreign-place.why':
    'Basqa rayonnıń ataması yamasa joqarı shólkem formasınıń sózleri qatar kóshirilgenin hám oylap kórilmegenin kórsetedi: sanları da basqa oraydıki bolıwı múmkin. (Ishki qaǵıyda.)',
  'text-ocr.why':
    'Skaner “Oʻzbekiston” sózin “0 ‘zbekiston”, “kitoblarni” sózin “kitoblami” dep oqıydı; bunday sózlerdi izlew tappaydı, “I—11 chorak” bolsa basqa múddet bolıp oqıladı. (2024-jıldıń rejeleri skanerden terilgen.)',
  'text-markup.why':
    '<p> yamasa ** sıyaqlı belgiler veb-betten yamasa basqa baǵdarlamadan kóshirilgende qaladı; olar sol halında basıp shıǵarıladı hám izlewde sózlerdi ajıratıp jiberedi. (Ishki qaǵıyda.)',
  'trend-change.why':
    'Rejelerdi jámlewshi keskin ózgeristi kóredi, biraq bul úlken háreket pe yamasa barmaq qátesi me, bile almaydı: bir gáp telefon etiwden qutqaradı. (Kópshilik kitapxanaları statistikası: ótken jılǵıdan uzaq mánis forma tapsırılıwınan aldın túsindiriledi yamasa dúzetiledi.)',
  'trend-plan-below-fact.why':
    'Reje erisilgendi saqlawı kerek: kemi ushın rejeni tastıyıqlawshı oqıy alatuǵın sebep kerek. (Ishki qaǵıyda; kópshilik kitapxanaları statistikası da usını soraydı.)',
  'trend-scale.why':
    'Derlik hámmesi birden kemeyse, sebep siyrek jaǵdayda jumıstıń ózinde boladı: pútin jıl ornına yarım jıl rejelestirilgen, birlik ornına mıńlar jazılǵan yamasa imarat jabılǵan. Bir sebep ushın bir túsindirme jetedi, hár bir qatarǵa emes. (Ishki qaǵıyda, kópshilik kitapxanaları statistikasınıń qadaǵalawınan.)',
  'trend-copied.why':
    'Paydalanıwshılar, qatnawlar hám kitap beriliwi ótken jılǵı menen birme-bir birdey bolsa, reje dúzilmegen, kóshirilgen. (Kópshilik kitapxanaları statistikası: ótken jılǵı san boljaw emes.)',
  'fact-last-report.why':
    'Bir jıl haqqında eki jerde aytıladı: óz esabatında hám usı rejeniń fakt baǵanasında. Olar ayırılsa, ósiw hám jıllar qosındısı birewinde nadurıs shıǵadı. (Statistika formaları arasındaǵı qadaǵalaw baylanısı: jıl bası — ótken jıldıń aqırı.)',
  'fact-unconfirmed.why':
    'Keler jıl rejesi dúzilgende ele esabat berilmegen san rejeden alınadı hám kúlreń turadı: sonsha orınlanǵanın hesh kim aytpaǵan, esabat bolsa solay dep aytadı.',
  'reference-expired.why':
    'Tamamlanǵan baǵdarlamaǵa súyengen jumıstıń tiykarı joq: rejeni tastıyıqlawshı qaysı hújjet ámelde ekenin soraydı. (Jıllar baǵdarlamanıń óziniki, “2020-2025-yillarda”; belgili baǵdarlamalardıki qaǵıydalar toplamında turadı.)',
  'reference-year.why':
    'Atamasında ótken jıldıń nomeri turǵan ilaj ótken jılǵı rejeden kóshirilgen; esabat ótip ketken ilaj haqqında aytıp qaladı. (Hár jılǵı ilajlardıń atamaları qaǵıydalar toplamında turadı.)',
  'reference-ordinal.why':
    '2024-jılǵı XVII konferenciya 2026-jıldıki bola almaydı: atama aldınǵı rejeden kóshirilgen. Sonnan beri neshewi ótkenin esaplap bolmaydı (“Central Asia” bir jıl ótkerilmegen), sonlıqtan san usınılmaydı. (Anıq belgili tártip nomerleri qaǵıydalar toplamında turadı.)',
  'reference-citation.why':
    'Birdey jazılǵan hújjetti izlegende tabıw hám basqa rejeler menen salıstırıw múmkin; nızamshılıq bazası (lex.uz) da usılay jazadı. (Ishki qaǵıyda.)',
  'done-blank.why':
    'Bos ketek “hesh nárse islenbegen” de, “kirgiziw esten shıqqan” da bolıwı múmkin: esabat bile almaydı, “0” bolsa juwap.',
  'done-falling.why':
    'Paydalanıwshılar hám fond sherek aqırındaǵı jaǵdayı menen aytıladı hám jıl ishinde siyrek kemeyedi; qalǵanı sol sherektiń ózi ushın aytıladı. Ekewi aralassa, jıl juwmaǵı eki ese shıǵadı.',
  'done-last-year.why':
    'Esabat bul jıldı ótken jıl menen qatar qoyadı: keskin parq túsindirilmegenshe barmaq qátesine uqsaydı. (Kópshilik kitapxanaları statistikası: ótken jılǵıdan uzaq mánis forma tapsırılıwınan aldın túsindiriledi yamasa dúzetiledi.)',
  'done-plan.why':
    'Esabattı oqıǵan adam aldın orınlanbaǵanın, soń bir neshe ese asırıp orınlanǵanın soraydı: túsindirme xatı sherekler túsindirmesinen jazıladı.',
  'done-row.why':
    'Bet dúzilgennen keyin reje ózgeriwi múmkin: rejede joq qatarǵa kirgizilgen san hesh bir esabatqa túspeydi, qatarı joq bánt bolsa toltırılmaydı.',
  'done-shape.why':
    'Sherekler bólimme-bólim qosıladı: “450/1100” dep rejelestirilgen at hám nusqaǵa bir san qosılmaydı hám ol esabattan túsip qaladı.',
  'done-words.why':
    'Qarar yamasa tańlaw haqqında “1” degen san tek bir nárse islengenin aytadı; esabatta bolsa ne islengeni ushın baǵana bar.',
};
