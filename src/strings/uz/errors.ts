import type { errorsEn } from '../en/errors';
import type { WordsLike } from '../language';

/** Trouble of the outside world in Uzbek: what happened, what it means for the data, what to do. */
export const errorsUz: WordsLike<typeof errorsEn> = {
  'error.unreadable-file':
    'Faylni oʻqib boʻlmadi ({detail}). Hech narsa oʻzgarmadi. U .xlsx yoki .xlsm ekanini tekshiring, boshqa dasturda ochiq boʻlsa yoping va qayta oching.',
  'error.empty-file': 'Fayl boʻsh (0 bayt). Uning boshqa nusxasini tanlang.',
  'error.not-a-workbook': 'Bu Excel fayli emas ({detail}). Nomi .xlsx yoki .xlsm bilan tugaydigan faylni tanlang.',
  'error.damaged-file':
    'Fayl buzilgan ({detail}). Hech narsa oʻzgarmadi. Uni Excelda oching, tiklashga ruxsat bering, saqlang va qayta urinib koʻring.',
  'error.encrypted-file': 'Fayl parol bilan himoyalangan. Excelda parolsiz saqlang va qayta oching.',
  'error.old-format':
    'Bu eski Excel fayli (.xls). Excelda “Boshqacha saqlash” → .xlsx ni tanlang va oʻsha faylni oching.',
  'error.other-format':
    'Bu Excel fayli emas ({detail}). Jadvalni Excelga koʻchiring, .xlsx qilib saqlang va oʻsha faylni oching.',
  'error.too-large': 'Fayl juda katta ({detail}). Nusxasida faqat rejani qoldiring va oʻshani oching.',
  'error.sheet-missing': 'Kitobda “{detail}” nomli varaq yoʻq. Boshqa varaqni tanlang.',
  'error.protected': 'Varaq himoyalangan. Hech narsa yozilmadi. Himoyani olib tashlang va qayta urinib koʻring.',
  'error.busy': 'Katak tahrirlanmoqda. Hech narsa yozilmadi. Yozishni tugating (Enter) va qayta urinib koʻring.',
  'error.workbook-protected':
    'Fayl tuzilishi himoyalangan, varaq qoʻshib boʻlmaydi. Hech narsa yozilmadi. Himoyani oling (Koʻrib chiqish → Kitobni himoyalash) va qayta urinib koʻring.',
  'error.read-only':
    'Fayl faqat oʻqish uchun ochilgan. Hech narsa yozilmadi. Sariq chiziqdagi “Tahrirlashni yoqish”ni bosing yoki nusxasini saqlang va qayta urinib koʻring.',
  'error.no-answer':
    'Excel javob bermadi. Shu paytgacha yozilganlar “Ortga qaytarish” roʻyxatida. Biroz kutib, qayta tekshiring va oxirgi qadamni koʻrib chiqing.',
  'error.session-lost':
    'Uzoq vaqt ish boʻlmagani uchun Excel seansni tugatdi. Faylni qayta oching: yozilganlar unda saqlangan.',
  'error.host-failed':
    'Excel buni bajara olmadi ({detail}). Qayta tekshiring, oxirgi qadamni koʻrib chiqing va yana urinib koʻring.',
  'error.not-supported': 'Bu yerda buni qilib boʻlmaydi ({detail}). Hech narsa oʻzgarmadi.',
  'refused.cell-changed':
    '{cell} shu orada oʻzgargan, shuning uchun hech narsa yozilmadi. Katakni koʻring va qayta tekshiring.',
  'refused.holds-formula': '{cell} katakda formula bor, formula ustiga yozilmaydi. Uni varaqning oʻzida oʻzgartiring.',
  'refused.rich-text':
    '{cell} katakda matnning bir qismi boshqacha bezatilgan, shuning uchun u qayta yozilmadi. Varaqning oʻzida oʻzgartiring.',
  'refused.protected':
    '{cell} katak qulflangan. Hech narsa yozilmadi. Varaq himoyasini olib tashlang va qayta urinib koʻring.',
  'refused.covered-by-merge':
    '{cell} birlashtirilgan katak ichida, shuning uchun hech narsa yozilmadi. Avval varaqda ajrating.',
  'written.notReadAgain':
    'Yozildi, lekin varaqni shundan keyin oʻqib boʻlmadi. Bu yerdagi maʼlumot eskirgan boʻlishi mumkin: qayta tekshiring.',
  'undo.skipped': 'Ish ortga qaytarildi, faqat {reason} kataklar qoldirildi: {cells}. Ularni koʻrib chiqing.',
  'undo.skipped.cell-changed': 'keyin boshqa qoʻl bilan oʻzgartirilgan',
  'undo.skipped.holds-formula': 'endi formula bor',
  'undo.skipped.rich-text': 'endi bir qismi boshqacha bezatilgan',
  'undo.skipped.protected': 'qulflangan',
  'undo.skipped.covered-by-merge': 'endi birlashtirilgan',
  'undo.andMore': '{cells} va yana {count} ta',
  'sheet.gone': '“{sheet}” varagʻi faylda endi yoʻq. Uning oʻrniga “{shown}” koʻrsatilmoqda.',
  'sheet.goneAll':
    '“{sheet}” varagʻi faylda endi yoʻq, koʻrsatadigan boshqa varaq ham topilmadi. Rejali varaqni oching va qayta tekshiring.',
  'undo.sheetUsed':
    '“{sheet}” varagʻiga yozilganlar bor, shuning uchun u joyida qoldi. Avval kiritilganlarni ortga qaytaring yoki oʻchiring.',
  'undo.overlaps':
    'Bu ishni hozir qaytarib boʻlmaydi: keyingi ish ham shu joyga tegishli. Avval oʻshani qaytaring: {step}.',
  'undo.cell-changed': '{cell} keyin oʻzgartirilgan, shuning uchun bu ishni qaytarib boʻlmaydi. Hech narsa yozilmadi.',
  'undo.holds-formula':
    '{cell} katakda endi formula bor, shuning uchun bu ishni qaytarib boʻlmaydi. Hech narsa yozilmadi.',
  'undo.rich-text':
    '{cell} katakda matnning bir qismi endi boshqacha bezatilgan, shuning uchun bu ishni qaytarib boʻlmaydi.',
  'undo.protected':
    '{cell} katak qulflangan, shuning uchun bu ishni qaytarib boʻlmaydi. Avval varaq himoyasini olib tashlang.',
  'undo.covered-by-merge':
    '{cell} endi birlashtirilgan katak ichida, shuning uchun bu ishni qaytarib boʻlmaydi. Avval ajrating.',
};
