import type { mappingEn } from '../en/mapping';
import type { WordsLike } from '../language';

/** The words of mapping a form without marks. */
export const mappingUz: WordsLike<typeof mappingEn> = {
  'map.title': 'Shakl nimalarni soʻraydi',
  'map.back': 'Hisobotga qaytish',
  'map.offer':
    'Bu shaklda belgilar yoʻq. IshReja uning qator va ustunlarini oʻqib, qayerga nima yozilishini taklif qiladi, siz tasdiqlaysiz.',
  'map.open': 'Shaklni moslash',
  'map.again': 'Moslashni yana koʻrish',
  'map.known': 'Bu shakl tanish: {count} ta katak siz tasdiqlaganingizdek moslandi.',
  'map.text':
    'Har bir qatorda rejadan nima olinishi va yoziladigan son koʻrsatilgan. Siz tasdiqlamaguncha hech narsa yozilmaydi.',
  'map.reading': 'Shakl oʻqilmoqda…',
  'map.none': 'Shaklda jadval topilmadi: nomlar ustida “2026-yil reja” kabi sarlavhalar qatori yoʻq.',
  'map.none.todo': 'Fayl toʻgʻriligini tekshiring yoki kataklarga belgilarni qoʻlda yozing.',
  'map.counts': 'Aniq: {sure} · koʻrib chiqiladi: {look} · ochiq: {unknown}',
  'map.leftAlone':
    'Toʻldirilgan kataklar oʻz holicha qoladi: {formula} ta formula, {filled} ta toʻldirilgan, {closed} ta “x” qoʻyilgan.',
  'map.confirmSure': 'Aniqlarining hammasini tasdiqlash ({count})',
  'map.example': 'Qoʻlda toʻldirilgan namuna berish…',
  'map.example.text':
    'Shu shaklning shu reja boʻyicha qoʻlda toʻldirilgani: sonlari qaysi qator nima ekanini koʻrsatadi.',
  'map.example.agrees': 'Namuna oʻqildi: {of} ta sonidan {agrees} tasi shu rejada bor.',
  'map.example.other':
    'Namuna yordam bermadi: {of} ta sonidan atigi {agrees} tasi shu rejada bor. Balki u boshqa tuman yoki yilnikidir.',
  'map.import': 'Tayyor moslashni ochish…',
  'map.export': 'Moslashni saqlash',
  'map.changes': 'Bu shaklda nimalar oʻzgargan ({count})',
  'map.filter': 'Qatorlar',
  'map.filter.look': 'Qilinadigan ish ({count})',
  'map.filter.done': 'Tasdiqlangan ({count})',
  'map.filter.all': 'Hammasi ({count})',
  'map.allDone': 'Hammasi tasdiqlangan.',
  'map.table': '{sheet}, {row}-qatordan',
  'map.outside': '{sheet}, jadvaldan tashqarida',
  'map.view': 'Shakl koʻrinishi',
  'map.view.text': 'Ramkadagi sonlar yoziladi. Katakni bossangiz, uning qatoriga oʻtiladi.',
  'map.indicator': '{row}-qator koʻrsatkichi',
  'map.indicator.hint': 'Koʻrsatkichni qidirish',
  'map.indicator.unknown': 'Bunday nomli koʻrsatkich yoʻq, roʻyxatdan tanlang.',
  'map.perhaps': 'Balki:',
  'map.measure': '{cell} katagi nima oladi',
  'map.leave': 'boʻsh qolsin',
  'map.leaveRow': 'Qator boʻsh qolsin',
  'map.confirmRow': 'Toʻgʻri',
  'map.undecided': '— tanlang —',
  'map.noValue': 'hali qiymati yoʻq',
  'map.pair': '{label}: nomda/nusxada bir katakda',
  'map.use': 'Shaklni toʻldirish ({count} ta katak)',
  'map.use.open': '{count} ta katak tasdiqlanmagan, ular boʻsh qoladi.',
  'map.refused': '{count} ta katakni toʻldirib boʻlmaydi: ularda nimadir yozilgan ({cells}).',

  'confidence.sure': 'aniq',
  'confidence.look': 'koʻrib chiqing',
  'confidence.unknown': 'nomaʼlum',
  'confidence.done': 'tasdiqlangan',

  'doubt.row': 'qator nomi aniq aytmaydi',
  'doubt.column': 'ustun sarlavhasi aniq aytmaydi',
  'doubt.unit': 'oʻlchov birligi rejadagidan boshqa',
  'doubt.section': 'boshqa sarlavha ostida turibdi',
  'doubt.tie': 'ikkisidan biri boʻlishi mumkin, buni oʻlchov birligi aytardi',
  'doubt.twice': 'xuddi shuni boshqa katak ham soʻraydi',
  'doubt.zero': 'katakda 0 turibdi',
  'doubt.example': 'namunada bu yerda boshqa son turibdi',

  'change.moved': '{from} → {to}: koʻchgan, “{label}”',
  'change.relabelled': '{from} → {to}: nomi “{before}” edi, endi “{label}”',
  'change.vanished': '{from}: yoʻqolgan, “{label}” ({mark})',
  'change.added': '{to}: yangi, “{label}”',

  'fault.not-json': '{file} fayli JSON emas. Shakl moslashi saqlangan faylni tanlang yoki shaklni qayta moslang.',
  'fault.not-mapping':
    '{file} faylida IshReja moslashi yoʻq. Shakl moslashi saqlangan faylni tanlang yoki shaklni qayta moslang.',
  'fault.later-version': '{file} fayli keyingi versiyada yozilgan, IshRejani yangilang.',
  'fault.shape': '{file} moslashi shikastlangan: {path}. Oldingi nusxasini oling yoki shaklni qayta moslang.',
  'fault.unknown-mark':
    '{file} moslashida {path} oʻrnida “{detail}” turibdi, qoidalar toʻplamida bunday belgi yoʻq. Shu joyini tuzating yoki shaklni qayta moslang.',
  'fault.no-cell':
    '{file} moslashida {path} oʻrnida “{detail}” turibdi, bunday katak boʻlmaydi. Shu joyini tuzating yoki shaklni qayta moslang.',

  'cli.marked': 'Shaklda belgilar bor, uni moslash shart emas: ishreja report --template bilan toʻldiring.',
  'cli.counts': '{form}: aniq {sure}, koʻrib chiqiladi {look}, ochiq {unknown}.',
  'cli.written':
    'Moslash: {out}. Undagi look roʻyxatidagi kataklar olib tashlanmaguncha toʻldirilmaydi; boʻsh belgi katakni boʻsh qoldiradi.',
  'cli.cell': '  {place} {confidence}: {row} · {column} → {mark} ({why})',
  'cli.open': '  {place} {confidence}: {row} · {column} ({why})',
  'cli.perhaps': '; balki {offered}',
  'cli.nothing': 'rejada bunga oʻxshashi yoʻq',
  'cli.kept': 'Avvalgidek: {count} ta katak.',
  'cli.notLooked': 'Moslashdagi {count} ta katak hali koʻrib chiqilmagan va toʻldirilmadi: {cells}.',
  'cli.notMarked': 'Moslashdagi {count} ta katak toʻldirilmadi: ularda nimadir yozilgan yoki ular yoʻq ({cells}).',
};
