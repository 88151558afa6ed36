import type { yearDoneEn } from '../en/year-done';
import type { WordsLike } from '../language';

/** The words of the room of what was done. */
export const yearDoneUz: WordsLike<typeof yearDoneEn> = {
  'done.title': 'Bajarilishi',
  'done.text': 'Bajarilganini choraklar boʻyicha kiriting; reja va oʻtgan yil yonida turadi.',
  'done.first':
    'Kitobga “Bajarilishi” varagʻi qoʻshiladi: rejaning har bir bandiga bitta qator, toʻrt chorak, izoh va nima qilingani. Rejaning oʻzi oʻzgarmaydi.',
  'done.make': '“Bajarilishi” varagʻini tuzish',
  'done.differs': 'Varaq tuzilgach reja oʻzgargan:',
  'done.kept': 'Bu bandlar rejada endi yoʻq; qatori va sonlari varaqda qoladi:',
  'done.added': 'Yangi ({count}): {items}',
  'done.changed': 'Raqami yoki mazmuni oʻzgargan ({count}): {items}',
  'done.gone': 'Rejada endi yoʻq ({count}), sonlari saqlanadi: {items}',
  'done.openForm': 'Choraklar shaklida ochish',
  'done.update': 'Varaqni rejaga moslash',
  'done.quarters': 'Chorak',
  'done.quarter': '{quarter} chorak',
  'done.empty': '{count} ta boʻsh',
  'done.items': 'Bandlar',
  'done.item': 'Band',
  'done.search': 'Raqami yoki nomi boʻyicha qidirish',
  'done.onlyEmpty': 'Faqat boʻshlari',
  'done.noItems': 'Varaqda bu rejaning bandi yoʻq.',
  'done.blank': 'boʻsh',
  'done.fact': '{quarter} chorakda bajarildi ({unit})',
  'done.note': 'Chorak izohi (sababi)',
  'done.words': 'Nima qilindi',
  'done.ownPlan': '{quarter} chorak rejasini oʻzgartirish',
  'done.ownPlanHint': 'Boʻsh boʻlsa, muddatdan olinadi.',
  'done.before': 'Oldingi',
  'done.next': 'Keyingi',
  'done.lastYear': 'Oʻtgan yil',
  'done.yearPlan': 'Yillik reja',
  'done.quarterPlan': '{quarter} chorak rejasi',
  'done.toDate': 'Yil boshidan',
};
