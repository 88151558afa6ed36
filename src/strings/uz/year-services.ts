import type { yearServicesEn } from '../en/year-services';
import type { WordsLike } from '../language';

/** The words of pages for services. */
export const yearServicesUz: WordsLike<typeof yearServicesEn> = {
  'services.trouble.year': 'varaqa {text}-yilniki, reja esa {year}-yilniki',
  'services.trouble.noYear': 'varaqa sarlavhasida yil koʻrsatilmagan; uni yozib qoʻying ({year})',
  'services.trouble.centre': 'varaqa boshqa markazniki: {text}',
  'services.trouble.noCentre': 'varaqa sarlavhasida markaz nomi yoʻq; uni yozib qoʻying',
  'services.trouble.quarter': 'varaqa {text} chorakniki, tanlangan chorakniki emas',
  'services.trouble.row': 'bu qatorga mos band rejada topilmadi: {text}',
  'services.trouble.amount': 'bu miqdor emas: {text}',
  'services.trouble.formula': '“{sheet}” varagʻidagi katakda formula turibdi: {text}',
  'services.trouble.column': '“{sheet}” varagʻida buning ustuni yoʻq: {text}',
  'services.noPage': 'bu xizmatga varaqa emas, oʻqilmadi',
  'services.nothing': 'bu faylda hech narsa yoʻq',
  'services.nobody': 'Masʼuli koʻrsatilmagan bandlar',
  'services.cli.made': '{out}: {year}-yil {quarter} chorak, {pages} ta varaqa',
  'services.cli.page': '{service}: {count} ta band, {filled} tasi toʻldirilgan',
  'services.cli.wrongPeriod': '“{period}” chorak emas; 2 yoki {year}-Q2 deb yozing.',
  'services.cli.otherYear': '“{period}” boshqa yilniki; reja {year}-yilniki.',
  'services.cli.noItems': 'Rejada band yoʻq, shuning uchun varaqa tuzilmadi.',
  'services.cli.badChoice': '“{choice}” hech narsani tanlamaydi; katakni va olinadigan taklif raqamini yozing: F12=1.',
  'services.cli.taken': '{out}: “{sheet}” varagʻiga {count} ta qiymat yozildi, {known} tasi avvaldan bor edi',
  'services.cli.field': '{cell} ← {text} ({places})',
  'services.cli.conflicts': 'Sizga qoldirildi ({count}); birini olish uchun --choose KATAK=RAQAM qoʻshing:',
  'services.cli.stands': '{cell}, {number} “{name}” bandi: turibdi – {before}',
  'services.cli.blank': 'hech narsa',
  'services.cli.offer': '{number}) {text} ({places})',
  'services.cli.troubles': 'Olinmadi ({count}):',
  'services.cli.refused': 'Varaq bu kataklarga yozishga ruxsat bermadi (himoyalangan yoki birlashtirilgan): {cells}.',
};
